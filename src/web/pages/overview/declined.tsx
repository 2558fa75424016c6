import type { Declined as Ended } from '../../../store/lists/declined.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { FileLinks } from './file-links.tsx'
import { mostListed } from './load.ts'
import type { At, Loaded } from './loaded.ts'
import { words } from './words.ts'

/** What ended without an agreement in the last year, and why. */
export function Declined({ at, loaded: { overview, declined, stateNames } }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  if (declined.length === 0)
    return (
      <Section title={t.declined} id="nej">
        <p>{t.noneDeclined}</p>
      </Section>
    )
  return (
    <Section title={t.declined} id="nej">
      <p>
        {t.declinedSaid(overview.declined)} {overview.declined > mostListed && t.declinedMost(mostListed)}
      </p>
      <Table
        caption={t.declined}
        captionHidden
        rows={declined}
        columns={[
          { title: t.case, cell: (ended: Ended) => nameOf(at, ended) },
          { title: t.outcome, cell: (ended) => outcomeOf(ended, stateNames) },
          { title: t.why, cell: ({ reasons }) => reasons || <span class="quiet">{t.noReasons}</span> },
        ]}
      />
      <p>
        <a href={at.to.cases({ lage: 'avslutade', utfall: 'nej' })}>{t.allDeclined}</a>
      </p>
      <FileLinks at={at} list="nej" words={t.downloadDeclined} />
    </Section>
  )
}

function nameOf(at: At, { number, title, partyNames }: Ended) {
  return (
    <>
      <a href={at.to.case(number)}>{title}</a>
      <span class="row-note">{partyNames}</span>
    </>
  )
}

function outcomeOf({ status, closedOn }: Ended, stateNames: ReadonlyMap<string, string>) {
  return (
    <>
      {stateNames.get(status) ?? status}
      <span class="row-note">
        <Day day={closedOn} />
      </span>
    </>
  )
}
