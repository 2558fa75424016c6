import { chainNote } from '../../../../documents/papers/final-report-blocks.ts'
import { addDays, earliest, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Link } from '../../../../process/agreement/chain.ts'
import { type Period, PeriodChart, type PeriodRow } from '../../../parts/charts/period-chart.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { AnyReader } from '../../../visit.ts'
import { words } from './words.ts'

type ChainProps = { at: AnyReader; links: readonly Link[] }

/** One partnership, a chain of agreements: each with its days, bridgings and the gaps between them. */
export function AgreementChain({ at, links }: ChainProps) {
  const t = words(at.language)
  if (links.length === 0) return <p>{t.noChain}</p>
  const inForce = links.filter(isInForce)
  const [first, last] = [inForce[0], inForce.at(-1)]
  const isDrawn = links.length > 1 && first !== undefined && last !== undefined
  return (
    <Section title={t.chain} id="kedjan">
      {isDrawn ? (
        <PeriodChart
          id="kedjans-linje"
          language={at.language}
          title={t.chainLine}
          titleHidden
          description={t.chainSaid(inForce.length, first.start, last.last)}
          rows={inForce.map((link) => rowOf(at, link))}
          today={at.today}
          tableOpen
          table={<ChainTable at={at} links={links} />}
        />
      ) : (
        <ChainTable at={at} links={links} />
      )}
    </Section>
  )
}

type InForce = Link & { last: PlainDate }

/** One that was replaced in full from its first day has no time of its own to draw. */
function isInForce(link: Link): link is InForce {
  return link.last !== null
}

/** The days without an agreement before it, those that were agreed, and those of a bridging. */
function rowOf(at: AnyReader, { kind, start, last, agreedEnd, gapBefore }: InForce): PeriodRow {
  const t = words(at.language)
  const name = t.kinds[kind] ?? kind
  const gap: Period = { from: addDays(start, -gapBefore), to: addDays(start, -1), words: t.gap, tone: 'gap' }
  const bridged: Period = { from: addDays(agreedEnd, 1), to: last, words: t.bridgedTime, tone: 'quiet' }
  return {
    name,
    periods: [
      ...(gapBefore > 0 ? [gap] : []),
      { from: start, to: earliest(agreedEnd, last), words: name },
      ...(last > agreedEnd ? [bridged] : []),
    ],
  }
}

function ChainTable({ at, links }: ChainProps) {
  const t = words(at.language)
  return (
    <Table
      caption={t.chain}
      captionHidden
      columns={[
        { title: t.agreement, cell: ({ kind }) => t.kinds[kind] ?? kind },
        { title: t.from, cell: ({ start }) => <Day day={start} /> },
        { title: t.until, cell: ({ last }) => (last === null ? '–' : <Day day={last} />) },
        { title: t.note, cell: (link) => chainNote(link, at.language) || '–' },
      ]}
      rows={links}
    />
  )
}
