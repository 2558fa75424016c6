import type { TestClient } from './app.ts'
import type { TestPage } from './test-page.ts'

type Typed = Record<string, string | readonly string[]>

/** Where the review of a case is, and the addresses below it. */
export function reviewOf(number: string, ...more: string[]): string {
  return ['/arende', number, 'granskning', ...more].join('/')
}

/** Answers a block as a partnership would like it, unless told. */
export async function answerBlock(
  client: TestClient,
  number: string,
  block: string,
  typed: Typed = {},
): Promise<TestPage> {
  const page = await client.get(reviewOf(number, 'del', block))
  const saved = await page.submit('Spara och gå vidare', { ...answersTo(page), ...typed })
  if (saved.status !== 200) throw new Error(saved.problems.join(' '))
  return saved
}

/** Answers every block; a colleague makes the second assessment. */
export async function answerReview(
  { staff, colleague }: { staff: TestClient; colleague: TestClient },
  number: string,
  { typed = {}, aidLater = true }: { typed?: Typed; aidLater?: boolean } = {},
): Promise<void> {
  const values = await staff.get(reviewOf(number, 'del', 'b'))
  await values.submit('Lås kriterierna', {})
  for (const block of ['a', 'b', 'c', 'd', 'f'])
    await answerBlock(staff, number, block, ofBlock(block, typed))
  await answerBlock(colleague, number, 'b')
  if (!aidLater) return
  const aid = await staff.get(reviewOf(number, 'del', 'e'))
  await aid.submit('Spara skälet', { later: 'Beloppen kommer fram under idémötena.' })
}

/** Writes a conclusion and gives the overview. */
export async function concludeReview(
  client: TestClient,
  number: string,
  typed: Typed = {},
): Promise<TestPage> {
  const page = await client.get(reviewOf(number, 'slutsats'))
  const reasons = 'Organisationen är idéburen och idén hör till nämndens uppdrag.'
  return page.submit('Spara slutsatsen', { outcome: 'passed', reasons, ...typed })
}

function ofBlock(block: string, typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name.includes(`-${block}`)))
}

/** A yes where that speaks for a partnership, a no where it speaks against. */
function answersTo(page: TestPage): Typed {
  const keys = [...page.document.querySelectorAll('textarea[name^="ground-"]')].map((field) =>
    (field.getAttribute('name') ?? '').replace('ground-', ''),
  )
  return Object.fromEntries(
    keys.flatMap((key): [string, string][] =>
      key.startsWith('summary')
        ? [[`ground-${key}`, 'Allt stämmer i den här delen.']]
        : [
            [`answer-${key}`, speaksAgainst(key) ? 'no' : 'yes'],
            [`ground-${key}`, 'Det framgår av stadgarna och verksamhetsberättelsen.'],
            ...(page.html.includes(`name="legal-${key}"`)
              ? [[`legal-${key}`, 'no'] as [string, string]]
              : []),
          ],
    ),
  )
}

function speaksAgainst(key: string): boolean {
  return ['a8', 'c11', 'f6', 'f7', 'f8', 'f11', 'f12'].includes(key) || key.startsWith('d')
}
