import { csrfField } from '../../src/web/guard/csrf.ts'
import type { TestClient } from './app.ts'
import type { TestPage } from './test-page.ts'

type Typed = Record<string, string | readonly string[]>

const parts = ['conditions', 'challenge', 'together', 'otherWays', 'partyAndRisks']

/** Where the consideration of a case is, and the addresses below it. */
export function consideration(number: string, ...more: string[]): string {
  return ['/arende', number, 'overvagande', ...more].join('/')
}

/** Answers a part of the checklist, every question in the same way unless told. */
export async function answerPart(
  client: TestClient,
  number: string,
  part: string,
  typed: Typed = {},
): Promise<TestPage> {
  const page = await client.get(consideration(number, 'svar', part))
  return page.submit('Spara och gå vidare', { ...answersTo(page), ...typed })
}

/** Answers all questions, writes a conclusion and gives the overview. */
export async function writeConsideration(client: TestClient, number: string): Promise<TestPage> {
  for (const part of parts) await answerPart(client, number, part)
  return conclude(client, number)
}

export async function conclude(client: TestClient, number: string, typed: Typed = {}): Promise<TestPage> {
  const page = await client.get(consideration(number, 'slutsats'))
  const conclusion = {
    conclusion: 'possible',
    reasons: 'Behovet är tydligt, och ingen av oss klarar det ensam.\n\nLokalen finns, men tiden är kort.',
    completionOn: '2026-12-15',
  }
  return page.submit('Spara slutsatsen', { ...conclusion, ...typed })
}

function answersTo(page: TestPage): Typed {
  const keys = [...page.document.querySelectorAll('textarea')].map((field) =>
    (field.getAttribute('name') ?? '').replace('ground-', ''),
  )
  return Object.fromEntries(
    keys.flatMap((key) => [
      [`answer-${key}`, 'yes'],
      [`ground-${key}`, 'Det framgår av samtalet den 12 november och av verksamhetsplanen.'],
    ]),
  )
}

/** Writes the director's assessment as far as the letter. */
export async function previewAssessment(
  director: TestClient,
  number: string,
  typed: Typed = {},
): Promise<TestPage> {
  const page = await director.get(`/arende/${number}/bedomning`)
  const reasons = 'Ni har visat att behovet finns.\n\nIngen av oss klarar det ensam.'
  return page.submit('Granska brevet', { outcome: 'goOn', reasons, ...typed })
}

/** Posts fields with the right token to an address whose form this person is never shown. Gives the status. */
export async function postUnasked(
  client: TestClient,
  address: string,
  typed: Record<string, string>,
): Promise<number> {
  const token = (await client.get('/mitt/byt')).valueOf(csrfField)
  return (await client.post(address, new URLSearchParams({ ...typed, [csrfField]: token }))).status
}
