import { dateInWords } from '../../../../kernel/date-words.ts'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Kept } from './load.ts'
import { words } from './words.ts'

type Row = Pick<Kept['cases'][number], 'number' | 'title' | 'bodyName'> & {
  use: Kept['uses'][number] | undefined
  isOpen: boolean
}

/** Which cases have the paper, or an older one, and the way to hand it in where one goes on. */
export function InCases({ at, kept }: { at: SignedIn; kept: Kept }) {
  const t = words(at.language)
  const rows = rowsOf(kept)
  if (rows.length === 0) return null
  return (
    <Section title={t.inCases} id="arenden">
      <p>{t.inCasesLead}</p>
      <Table caption={t.inCases} captionHidden rows={rows} columns={columnsOf(at, kept)} />
    </Section>
  )
}

/** Those that go on first, then those that have ended or been left. */
function rowsOf({ cases, uses }: Kept): Row[] {
  const open = cases.map((one) => ({
    ...one,
    use: uses.find(({ number }) => number === one.number),
    isOpen: true,
  }))
  const over = uses.filter(({ number }) => !cases.some((one) => one.number === number))
  return [...open, ...over.map((use) => ({ ...use, use, isOpen: false }))]
}

function columnsOf(at: SignedIn, kept: Kept): Column<Row>[] {
  const t = words(at.language)
  return [
    { title: t.caseName, cell: (row) => nameOf(at, row) },
    { title: t.body, cell: ({ bodyName }) => bodyName },
    { title: t.has, cell: (row) => <Has at={at} kept={kept} row={row} /> },
  ]
}

function nameOf(at: SignedIn, { number, title, use, isOpen }: Row) {
  const name = `${title} · ${number}`
  return isOpen || use?.isParty ? <a href={at.to.case(number)}>{name}</a> : name
}

function Has({
  at,
  kept: { now },
  row: { number, title, use, isOpen },
}: {
  at: SignedIn
  kept: Kept
  row: Row
}) {
  const t = words(at.language)
  if (use !== undefined && use.paperId === now?.id) return <>{t.hasThis}</>
  const older =
    use === undefined
      ? t.hasNone
      : use.documentDate === null
        ? t.hasUndated
        : t.hasOlder(dateInWords(use.documentDate, at.language))
  const canUse = isOpen && now !== undefined && now.files.length > 0
  if (!canUse) return <>{older}</>
  return (
    <>
      {older}.{' '}
      <a href={at.to.inCase(number, 'underlag')}>
        {t.toUse}
        <span class="ds-sr-only">: {title}</span>
      </a>
    </>
  )
}
