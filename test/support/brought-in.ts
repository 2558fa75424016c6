import type { TestApp } from './app.ts'
import type { TestPage } from './test-page.ts'

/** What the staff unit writes of an agreement that was signed on paper two years ago. */
export const running = {
  ...{ name: 'Öppen mötesplats', summary: 'Vi håller en mötesplats öppen tillsammans.' },
  ...{ start: '2025-01-01', end: '2027-12-31', signedOn: '2024-12-12', decidedOn: '2024-11-21' },
  ...{ paragraph: '§ 201', earlierNumber: 'RIN 2024/311', legalForm: 'association' },
  ...{ organisation: 'Mötesplatsen i Rinkeby', contactName: 'Leyla Exempel', contactTitle: 'Ordförande' },
  email: 'leyla@motesplatsen.example',
}

/** A PDF that says so; that it was signed is not seen in it. */
export const original = () =>
  new File(['%PDF-1.7\nAvtal\n%%EOF\n'], 'overenskommelse.pdf', { type: 'application/pdf' })

/** Brings it in as the staff unit, and gives the page that it leads to. */
export async function bringIn(
  app: TestApp,
  typed: Partial<typeof running> | Record<string, string> = {},
): Promise<TestPage> {
  const form = await (await app.as('staff')).get('/arenden/for-in')
  const given = {
    ...running,
    board: app.place.boardId,
    units: [app.place.units.youth],
    ...typed,
    files: [original()],
  }
  return form.submit('För in partnerskapet', given)
}

/** The number in the address of a page of a case. */
export function numberIn({ address }: TestPage): string {
  const [, , number = ''] = address.split('/')
  return number
}
