import { aidCriteria } from '../../src/domain/state-aid.ts'
import type { TestClient } from './app.ts'

export type Filled = { cash?: string; inKind?: string; answers?: Record<string, string>; grantOn?: string }

const rate = { rate: '11,20', rateOn: '2026-11-20', rateSource: 'Exempelkurs' }

/** A grant in kronor, as the staff unit writes it in. */
export const inKronor = { rate: '11,20', rateOn: '2025-02-03', rateSource: 'Exempelkurs' }

/** Fills in criteria and amounts of the assessment in a case, as somebody at the staff unit. */
export async function fillIn(client: TestClient, number: string, filled: Filled): Promise<void> {
  const page = (noun: string) => client.get(`/arende/${number}/statsstod/${noun}`)
  const criteria = await page('kriterier')
  await criteria.submit('Spara', criteriaFields(filled.answers ?? {}))
  const amounts = await page('belopp')
  const { cash = '', inKind = '', grantOn = '2027-03-01' } = filled
  const money = amountFields(amounts.html, { cash, inKind })
  const saved = await amounts.submit('Spara', { ...money, ...rate, grantOn, valuation: 'Hyra enligt avtal.' })
  if (saved.status !== 200) throw new Error(`The amounts were not saved: ${saved.problems.join()}`)
}

/** Concludes, with a criterion that is not met, that there is no state aid. */
export async function concludeNoAid(client: TestClient, number: string): Promise<void> {
  await fillIn(client, number, { cash: '100 000', answers: { economic: 'no' } })
  const form = await client.get(`/arende/${number}/statsstod/slutsats`)
  const saved = await form.submit('Registrera slutsatsen', {
    basis: 'none',
    reasons: 'Säljs inte på någon marknad.',
  })
  if (saved.problems.length > 0) throw new Error(`No conclusion: ${saved.problems.join()}`)
}

function criteriaFields(answers: Record<string, string>): Record<string, string> {
  const fields = aidCriteria.map((key): [string, string][] => {
    const answer = answers[key] ?? 'yes'
    const reason: [string, string] = [`reason-${key}`, answer === '' ? '' : 'Så är det.']
    return answer === '' ? [reason] : [[`answer-${key}`, answer], reason]
  })
  return Object.fromEntries(fields.flat())
}

/** The fields of the first public party. */
function amountFields(html: string, amounts: Record<'cash' | 'inKind', string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([kind, amount]) => {
      const name = new RegExp(`name="(${kind}-[^"]+)"`).exec(html)?.[1]
      return name === undefined ? [] : [[name, amount]]
    }),
  )
}
