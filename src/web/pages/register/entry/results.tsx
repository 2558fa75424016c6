import { asIndicator } from '../../../../domain/register/register-facts.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { type EntryProps, isOfCase } from './props.ts'
import { words } from './words.ts'

type Result = RegisterRecord['results'][number]
type Contribution = RegisterRecord['contributions'][number]

/** What each party puts in, where a source says so; the others' are not guessed. */
export function Contributions({ at, one }: EntryProps) {
  const t = words(at.language)
  const money = (amount: number | null) => (amount === null ? '–' : formatKronor(ore(amount)))
  const isStated = (of: (row: Contribution) => unknown) => one.contributions.some((row) => of(row) !== null)
  return (
    <Section title={t.contributions} id="insatser">
      {one.contributions.length === 0 ? (
        <p>{isOfCase(one) ? t.ofCase.noContributions : t.noContributions}</p>
      ) : (
        <Table
          caption={t.contributions}
          captionHidden
          file={{ at, name: 'insatser' }}
          rows={one.contributions}
          columns={[
            { title: t.party, cell: (row) => row.party },
            ...(isStated((row) => row.description)
              ? [
                  {
                    title: t.puts,
                    cell: ({ description }: Contribution) =>
                      description === null ? '–' : inLanguage(description, at.language),
                  },
                ]
              : []),
            ...(isStated((row) => row.years)
              ? [{ title: t.year, cell: (row: Contribution) => row.years ?? '–' }]
              : []),
            ...(isStated((row) => row.cashOre)
              ? [{ title: t.cash, numeric: true, cell: (row: Contribution) => money(row.cashOre) }]
              : []),
            ...(isStated((row) => row.inKindOre)
              ? [{ title: t.inKind, numeric: true, cell: (row: Contribution) => money(row.inKindOre) }]
              : []),
          ]}
        />
      )}
    </Section>
  )
}

export function Results({ at, one }: EntryProps) {
  if ((one.goals ?? []).length > 0) return null
  const t = words(at.language)
  const based = one.results.some(({ basis }) => basis !== null)
  const said = (text: Result['basis']) => (text === null ? '–' : inLanguage(text, at.language))
  return (
    <Section title={t.results} id="resultat">
      {one.results.length === 0 ? (
        <p>{isOfCase(one) ? t.ofCase.noResults : t.noResults}</p>
      ) : (
        <Table
          caption={t.results}
          captionHidden
          file={{ at, name: 'resultat' }}
          rows={one.results}
          columns={[
            { title: t.indicator, cell: (row) => said(row.indicator) },
            { title: t.outcomeKind, cell: (row) => t.kinds[row.kind] },
            { title: t.value, cell: (row) => (row.suppressed ? t.suppressed : inFigures(row, at.language)) },
            { title: t.measured, cell: (row) => said(row.period) },
            ...(based ? [{ title: t.basis, cell: (row: Result) => said(row.basis) }] : []),
          ]}
        />
      )}
    </Section>
  )
}

/** Money and numbers only where a source has them; that they are missing is said, not hidden, unless each party's share is told above. */
export function Money({ at, one }: EntryProps) {
  const t = words(at.language)
  const { fundingOre: funding, registryNumber: number } = one
  return (
    <Section title={t.money} id="pengar">
      {funding === null && number === null ? (
        <p>{t.noMoney}</p>
      ) : (
        <Facts
          facts={[
            ...(funding === null && one.contributions.some(({ cashOre }) => cashOre !== null)
              ? []
              : [[t.funding, funding === null ? t.notStated : formatKronor(ore(funding))] as const]),
            [t.registryNumber, number ?? t.notStated],
          ]}
        />
      )}
    </Section>
  )
}

function inFigures({ value, unit }: Result, language: Language): string {
  const counted = inLanguage(unit, language)
  if (value === null) return counted
  const figure = value.toLocaleString(language === 'en' ? 'en-GB' : 'sv-SE')
  return unit.sv === asIndicator.sv ? figure : `${figure} ${counted}`
}
