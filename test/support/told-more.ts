import type { RegisterRecord } from '../../src/domain/register.ts'

/** What a record may tell beside what all tell: the problem, a goal with its years, and documents; the decision of the 11th. */
export const toldMore = {
  challenge: { sv: 'Många unga i området saknar sysselsättning.' },
  goals: [
    {
      goal: { sv: 'Fler unga har en trygg kväll' },
      from: '2024-01-01',
      to: '2026-12-31',
      indicators: [
        {
          name: { sv: 'Unga en vanlig kväll' },
          baseline: { sv: '12' },
          target: { sv: '40 unga' },
          source: null,
          values: [
            { year: 2024, on: '2024-11-30', value: 31, suppressed: false },
            { year: 2025, on: '2025-11-30', value: null, suppressed: true },
          ],
        },
      ],
    },
  ],
  documents: [
    {
      ...aDocument(7),
      kind: 'agreement',
      title: { sv: 'Undertecknad överenskommelse', en: 'Signed agreement' },
    },
    { ...aDocument(5), kind: 'decision', title: { sv: 'Beslut' } },
  ],
} satisfies Partial<RegisterRecord>

function aDocument(number: number) {
  return { number, language: 'sv' as const, on: '2023-12-11', url: null, publishedOn: '2024-01-15' }
}

/** The record telling all of it. */
export function tellingMore(record: RegisterRecord): RegisterRecord {
  const decision = { on: '2023-12-11', paragraph: '§ 7', registryNumber: null, url: null }
  const periods = record.periods.map((period) => ({ ...period, decision }))
  return { ...record, ...structuredClone(toldMore), periods }
}
