import { inLanguage } from '../../../../domain/text.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { Agreement } from '../../../../process/agreement/agreement.ts'
import type { History } from '../../../../process/case/history.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { dutiesOfAgreement } from '../../../../process/duties/duties-agreement.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Activation } from './load.ts'
import { words } from './words.ts'

/** Every duty that the agreement brings, with its day and how the day was reckoned. */
export function Duties({ at, loaded: { agreement, file } }: { at: SignedIn; loaded: Activation }) {
  const t = words(at.language)
  if (agreement === null) return null
  const { rulebook } = file.history
  const rows = dutiesIn(file.history, agreement, at.today)
  return (
    <Section title={t.duties} id="skyldigheter">
      <p>{t.dutiesLead}</p>
      <Table
        caption={t.duties}
        captionHidden={true}
        rows={rows}
        columns={[
          {
            title: t.duty,
            cell: ({ title, year }) =>
              year ? `${inLanguage(title, at.language)} ${year}` : inLanguage(title, at.language),
          },
          { title: t.due, cell: ({ due }) => (due === undefined ? '–' : <Day day={due} />) },
          {
            title: t.responsible,
            cell: ({ responsible }) => inLanguage(roleName(rulebook, responsible), at.language),
          },
          {
            title: t.why,
            cell: ({ arithmetic, source }) => (
              <Details summary={t.reckoned}>
                {inLanguage(arithmetic, at.language)}; {inLanguage(source, at.language)}
              </Details>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Before the signatures as planned; from then on as they are, with those that have fallen away left out. */
function dutiesIn(history: History, { start, end, signedOn }: Agreement, today: PlainDate): readonly Duty[] {
  const planned = dutiesOfAgreement({ rulebook: history.rulebook, start, end })
  if (signedOn === null) return planned
  const ids = new Set([...planned.map(({ id }) => id), 'aid-registration'])
  return duties(history, today).filter(({ id, past }) => ids.has(id) && past !== true)
}
