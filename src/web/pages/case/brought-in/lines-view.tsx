import { lowerFirst } from '../../../../kernel/lower-first.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import {
  type ChangedLine,
  type Line,
  type LineGroup,
  lineGroups,
} from '../../../../process/agreement/brought-in-lines.ts'
import { Table } from '../../../parts/table.tsx'
import { type Naming, saysOf, whatOf } from './in-words.ts'
import { lineWords } from './line-words.ts'

type ViewProps = { naming: Naming; lines: readonly Line[] }

/** All that was brought in, a table for each thing that it is about. What is empty is said in one sentence. */
export function LinesView({ naming, lines }: ViewProps) {
  const t = lineWords(naming.language)
  const of = (group: LineGroup) => lines.filter((line) => line.group === group)
  const empty = puttingDown.filter((group) => of(group).length === 0)
  return (
    <>
      {lineGroups
        .filter((group) => of(group).length > 0)
        .map((group) => (
          <Table
            caption={t.groups[group]}
            columns={[
              { title: t.what, cell: (line) => whatOf(naming, line, line.value) },
              {
                title: t.says,
                cell: (line) => <Says naming={naming} line={line} />,
              },
            ]}
            rows={of(group)}
          />
        ))}
      {empty.length > 0 && (
        <p>
          {t.empty(
            allOf(
              empty.map((group) => lowerFirst(t.groups[group])),
              naming.language,
            ),
          )}
        </p>
      )}
    </>
  )
}

/** A check value breaks where it must, words where they were broken. */
function Says({ naming, line }: { naming: Naming; line: Line }) {
  const isDigest = line.group === 'original' || line.group === 'text'
  const says = saysOf(naming, line, line.value)
  return isDigest ? <code class="hash">{says}</code> : <span class="typed">{says}</span>
}

/** What both sides are asked to put down; that any of it is missing is worth knowing before one says yes. */
const puttingDown: readonly LineGroup[] = ['contribution', 'cost', 'payment', 'goal', 'indicator']

type ChangesProps = { naming: Naming; caption: string; changes: readonly ChangedLine[] }

/** What each line said before, and what it says after. */
export function ChangesView({ naming, caption, changes }: ChangesProps) {
  const t = lineWords(naming.language)
  const said = ({ before, after, ...of }: ChangedLine, value: ChangedLine['after'], otherwise: string) => {
    if (value === null) return otherwise
    const [old, now] = [before, after].map((one) => (one === null ? null : whatOf(naming, of, one)))
    const isRenamed = old !== null && now !== null && old !== now
    const says = saysOf(naming, of, value)
    return isRenamed ? [whatOf(naming, of, value), says].join(' · ') : says
  }
  return (
    <Table
      caption={caption}
      columns={[
        {
          title: t.what,
          cell: (change) => whatOf(naming, change, change.after ?? change.before ?? {}),
        },
        { title: t.before, cell: (change) => said(change, change.before, t.wasNot) },
        { title: t.after, cell: (change) => said(change, change.after, t.isNot) },
      ]}
      rows={changes}
    />
  )
}
