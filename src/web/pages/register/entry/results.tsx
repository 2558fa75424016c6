import { inLanguage, type Language } from '../../../../domain/text.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { EntryProps } from './entry.tsx'
import { words } from './words.ts'

type Outcome = EntryProps['one']['outcomes'][number]

export function Results({ at, one }: EntryProps) {
  const t = words(at.language)
  const based = one.outcomes.some(({ basis }) => basis !== null)
  const said = (text: Outcome['basis']) => (text === null ? '–' : inLanguage(text, at.language))
  return (
    <Section title={t.results} id="resultat">
      {one.outcomes.length === 0 ? (
        <p>{t.noResults}</p>
      ) : (
        <Table
          caption={t.results}
          captionHidden
          rows={one.outcomes}
          columns={[
            { title: t.indicator, cell: (row) => said(row.indicator) },
            { title: t.outcomeKind, cell: (row) => t.kinds[row.kind] },
            { title: t.value, cell: (row) => (row.suppressed ? t.suppressed : inFigures(row, at.language)) },
            { title: t.measured, cell: (row) => said(row.period) },
            ...(based ? [{ title: t.basis, cell: (row: Outcome) => said(row.basis) }] : []),
          ]}
        />
      )}
    </Section>
  )
}

/** Money and numbers only where a source has them; that they are missing is said, not hidden. */
export function Money({ at, one }: EntryProps) {
  const t = words(at.language)
  const { funding_ore: funding, registry_number: number } = one
  return (
    <Section title={t.money} id="pengar">
      {funding === null && number === null ? (
        <p>{t.noMoney}</p>
      ) : (
        <Facts
          facts={[
            [t.funding, funding === null ? '–' : formatKronor(ore(funding))],
            [t.registryNumber, number ?? '–'],
          ]}
        />
      )}
    </Section>
  )
}

function inFigures({ value, unit }: Outcome, language: Language): string {
  const counted = inLanguage(unit, language)
  if (value === null) return counted
  return `${Number(value).toLocaleString(language === 'en' ? 'en-GB' : 'sv-SE')} ${counted}`
}
