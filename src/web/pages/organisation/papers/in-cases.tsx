import { dateInWords } from '../../../../kernel/date-words.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Kept } from './load.ts'
import { words } from './words.ts'

type Row = Pick<Kept['cases'][number], 'number' | 'title' | 'bodyName'> & {
  use: Kept['uses'][number] | undefined
  isOpen: boolean
}

/** Which cases have the paper, or an older one; those that go on without it are there for whoever asks. */
export function InCases({ at, kept }: { at: SignedIn; kept: Kept }) {
  const t = words(at.language)
  const [having, without] = [havingIt(kept), canBeUsed(kept) ? withoutIt(kept) : []]
  if (having.length + without.length === 0) return null
  return (
    <Section title={t.inCases} id="arenden">
      <p>{t.inCasesLead}</p>
      {having.length > 0 && (
        <Table
          caption={t.inCases}
          captionHidden
          file={{ at, name: 'arenden' }}
          rows={having}
          columns={columnsOf(at, kept)}
        />
      )}
      {without.length > 0 && (
        <Details summary={t.without(without.length)}>
          <Table
            caption={t.without(without.length)}
            captionHidden
            file={{ at, name: 'utan' }}
            rows={without}
            columns={columnsOf(at, kept)}
          />
        </Details>
      )}
    </Section>
  )
}

/** Those that go on first, then those that have ended or been left. */
function havingIt({ cases, uses }: Kept): Row[] {
  const rows = uses.map((use) => ({
    ...use,
    use,
    isOpen: cases.some(({ number }) => number === use.number),
  }))
  return [...rows.filter(({ isOpen }) => isOpen), ...rows.filter(({ isOpen }) => !isOpen)]
}

function withoutIt({ cases, uses }: Kept): Row[] {
  const without = cases.filter(({ number }) => !uses.some((use) => use.number === number))
  return without.map((one) => ({ ...one, use: undefined, isOpen: true }))
}

function canBeUsed({ now }: Kept): boolean {
  return now !== undefined && now.files.length > 0
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

function Has({ at, kept, row: { number, title, use, isOpen } }: { at: SignedIn; kept: Kept; row: Row }) {
  const t = words(at.language)
  if (use !== undefined && use.paperId === kept.now?.id) return <>{t.hasThis}</>
  const older = olderIn(at, use)
  if (!isOpen || !canBeUsed(kept)) return <>{older}</>
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

function olderIn({ language }: SignedIn, use: Row['use']): string {
  const t = words(language)
  if (use === undefined) return t.hasNone
  return use.documentDate === null ? t.hasUndated : t.hasOlder(dateInWords(use.documentDate, language))
}
