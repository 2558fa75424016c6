import type { Language } from '../../../../domain/text.ts'
import { Heading } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { type Compared, type Described, isEmpty } from './described.ts'
import { words } from './words.ts'

/** What a move would change in the case: days and steps beside each other, the rest as lines. */
export function Differences({ language, described }: { language: Language; described: Described }) {
  const t = words(language)
  if (isEmpty(described)) return <p>{t.same}</p>
  return (
    <>
      <Beside language={language} caption={t.days} what={t.duty} rows={described.duties} />
      <Beside language={language} caption={t.steps} what={t.step} rows={described.steps} />
      <Beside language={language} caption={t.guides} what={t.guide} rows={described.guides} />
      <Lines title={t.papers} lines={described.papers} />
      <Lines title={t.checklists} lines={described.checklists} />
      <Lines title={t.others} lines={described.others} />
    </>
  )
}

type BesideProps = { language: Language; caption: string; what: string; rows: readonly Compared[] }

function Beside({ language, caption, what, rows }: BesideProps) {
  const t = words(language)
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={3}>{caption}</Heading>
      <Table
        caption={caption}
        captionHidden
        rows={rows}
        columns={[
          { title: what, cell: (row: Compared) => row.what },
          { title: t.kind, cell: ({ kind }) => kind },
          { title: t.before, cell: ({ before, how }) => <Cell text={before} note={how[0]} /> },
          { title: t.after, cell: ({ after, how }) => <Cell text={after} note={how[1]} /> },
        ]}
      />
    </>
  )
}

function Cell({ text, note }: { text: string; note: string }) {
  return (
    <>
      {text}
      {note !== '' && <span class="row-note">{note}</span>}
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}
