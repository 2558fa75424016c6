import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { OwnTexts } from '../../domain/body-setting.ts'
import type { RulebookRef } from '../bodies/rulebook-version.ts'
import type { Db } from '../db.ts'
import { isSigned } from './about-partnership.ts'
import { type Excerpt, excerptIn, excerptOf, wordsAsked } from './excerpt.ts'
import { type Asked, type Counted, type FoundList, listed, mostMatched, mostOfEach } from './search.ts'
import { partnershipFor } from './seen-by-party.ts'
import { textsShownTo } from './text-rights.ts'
import { visibleTo } from './visibility.ts'

export const textKinds = [
  'section',
  'comment',
  'suggestion',
  'goal',
  'activity',
  'change',
  'deviation',
  'agendaItem',
  'minutes',
  'decision',
  'report',
  'reason',
  'part',
  'mark',
  'memo',
  'consideration',
  'review',
  'guide',
  'criterion',
  'closing',
  'indicator',
  'amount',
  'done',
  'meeting',
  'paper',
  'opinion',
  'talk',
  'told',
] as const

/** Something that is written in a case outside its papers, with all that says what it is and where it stands. */
export type FoundText = {
  kind: (typeof textKinds)[number]
  caseNumber: string
  caseTitle: string
  rulebook: RulebookRef
  source: string
  place: string
  at: string
  excerpt: Excerpt
  /** Whose part of a report it is, whose amount, or whose answer to the draft. */
  party: string | null
  /** The agreement that it is of, and whether it has been signed. */
  round: string | null
  signed: boolean
  meeting: { kind: string; on: string; held: boolean } | null
  /** What numbers and names the sections of the draft that it stands in, beside the rulebook. */
  sections: { texts: OwnTexts; written: readonly string[] } | null
}

type Row = Omit<FoundText, 'excerpt'> & Counted & { excerpt: string }

/**
 * What is written in the cases that the actor sees, outside the papers: the draft and what is said of it, goals, changes, risks,
 * meetings, reports, reasons. Each only where its page shows it to them; the newest first. One query,
 * and one more where the words are in very many.
 */
export async function searchTexts(
  db: Db,
  actor: Actor,
  { text, most = mostOfEach }: Asked,
): Promise<FoundList<FoundText>> {
  const among = (reads: RawBuilder<boolean>, part: RawBuilder<unknown>) =>
    sql`(select w.* from ${textsFor(actor)} w join ${partnershipFor(actor)} p on p.id = w.partnership_id
      where ${visibleTo(actor)} and w.search @@ ${wordsAsked(text)} and ${reads} ${part})`
  const read = async (part: RawBuilder<unknown>) => {
    const parts = textsShownTo(actor).map((reads) => among(reads, part))
    const { rows } = await sql<Row>`
      select shown.kind, p.number as "caseNumber", p.title as "caseTitle", shown.source, shown.place, shown.at, shown.total,
          json_build_object('folder', p.rulebook, 'version', p.rulebook_version) as rulebook,
          ${excerptOf(sql`shown.text`, wordsAsked(text))} as excerpt, ${partyName} as party, a.round,
          coalesce(a.id is not null and ${isSigned}, false) as signed, ${meetingOf} as meeting, ${sectionsOf} as sections
        from (select found.*, (count(*) over ())::int as total from (${sql.join(parts, sql` union all `)}) found
          order by at desc, source limit ${most}) shown
        join partnership p on p.id = shown.partnership_id left join agreement a on a.id = shown.agreement_id
        order by shown.at desc, shown.source`.execute(db)
    return rows.map(({ excerpt, ...row }) => ({ ...row, excerpt: excerptIn(excerpt) }))
  }
  const matched = listed(await read(sql`limit ${mostMatched}`))
  const isNewest = sql`order by w.at desc, w.source limit ${most}`
  return matched.cut ? { ...matched, first: await read(isNewest) } : matched
}

/** Whoever sees few cases has all that is written in them read, however common the words are elsewhere. */
function textsFor(actor: Actor): RawBuilder<unknown> {
  const { side, role } = actor.acting
  if (side === 'public' && role !== 'coordinator' && role !== 'legal') return sql`case_text`
  return sql`(select w.* from case_text w where w.partnership_id = any(array(
    select p.id from partnership p where ${visibleTo(actor)})) offset 0)`
}

const partyName = sql`(select coalesce(o.name, pp.name_as_stated) from partnership_party pp
  left join organisation o on o.id = pp.organisation_id where pp.id = shown.party_id)`

const meetingOf = sql`(case when shown.kind in ('agendaItem', 'minutes', 'decision', 'done', 'meeting') then (
  select json_build_object('kind', m.kind, 'on', m.on_date, 'held', m.held_at is not null)
  from meeting m where m.id = shown.place::uuid) end)`

/** The body's own words for sections as they held when the newest draft was begun, and the sections that are written in. */
const sectionsOf = sql`(case when shown.kind in ('section', 'comment', 'suggestion', 'part', 'mark') then (
  select json_build_object(
    'texts', (select coalesce(json_agg(own), '[]') from (
      select distinct on (s.kind, s.about) s.kind, s.about, s.content from body_setting s
      where s.public_body_id = p.public_body_id and s.kind in ('section', 'ownSection') and s.decided_at <= begun.created_at
        and coalesce(s.from_day, '-infinity') <= (begun.created_at at time zone 'Europe/Stockholm')::date
      order by s.kind, s.about, s.from_day desc nulls last, s.decided_at desc) own),
    'written', array(select place from case_text t where t.partnership_id = p.id and t.kind = 'section'))
  from agreement begun where begun.partnership_id = p.id order by begun.created_at desc, begun.id desc limit 1) end)`
