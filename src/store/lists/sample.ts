import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { BoardCaseKind } from '../../process/rulebook/parts-schema.ts'
import type { Db } from '../db.ts'
import type { BoardOutcome } from '../meetings/board-case.ts'
import { isSigned, promiseStands } from './about-partnership.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

export type SampleAsked = {
  /** Whatever it is, the same word draws the same cases from the same cases. */
  seed: string
  size: number
  inForce: boolean
}

type Decided = { on: PlainDate; paragraph: string | null }

/** A case drawn, with what an examiner follows: goal, decision, money, result. */
export type Sampled = {
  number: string
  registryNumber: string
  title: string
  partyNames: string
  status: string
  rulebook: { folder: string; version: string }
  receivedOn: PlainDate
  goals: readonly string[]
  /** The board's newest yes to sign. */
  decision: Decided | null
  /** What a board has said after that, of whatever; the newest of all where none has said yes to sign. */
  latest: (Decided & { matter: BoardCaseKind | null; outcome: BoardOutcome }) | null
  /** Signed contributions of all years, in öre, and what came of them: null while nobody has written it. */
  publicMoney: Ore
  partyMoney: Ore
  publicGiven: Ore | null
  partyGiven: Ore | null
  /** How many indicators have a value. */
  measured: number
  followUps: number
  documents: number
}

/** Draws cases among those the actor may see, by a hash of number and seed: nobody chooses which. One query. */
export async function drawSample(db: Db, actor: Actor, asked: SampleAsked): Promise<Sampled[]> {
  const { seed, size, inForce } = asked
  const which = inForce ? sql`and p.gap_level is not null` : sql``
  const parts = branchesFor(actor).map(
    (branch) => sql`(select p.* from ${partnershipFor(actor)} p where ${branch} ${which})`,
  )
  const { rows } = await sql<Sampled>`
    with drawn as materialized (
      select p.id, p.number, p.registry_number, p.title, p.party_names, p.status, p.rulebook, p.rulebook_version,
          p.received_on, md5(p.number || ${seed}) as place
        from (${sql.join(parts, sql` union all `)}) p order by place, p.number limit ${size})
    select number, registry_number as "registryNumber", title, party_names as "partyNames", status,
      json_build_object('folder', rulebook, 'version', rulebook_version) as rulebook, received_on as "receivedOn",
      array(select g.goal from partnership_goal pg join board_goal g on g.id = pg.board_goal_id
        where pg.partnership_id = drawn.id and pg.ended_at is null order by g.goal) as goals,
      ${yesToSign(sql`json_build_object('on', ${decidedOn}, 'paragraph', c.content ->> 'paragraph')`)} as decision,
      (select json_build_object('on', ${decidedOn}, 'paragraph', c.content ->> 'paragraph',
          'matter', substring(c.content ->> 'track' from '^[a-zA-Z]+'), 'outcome', lower(substr(e.type, 6, 1)) || substr(e.type, 7))
        from ${ofBoard} and e.type in ('boardApproved', 'boardRejected', 'boardReferredBack', 'boardTabled')
          and e.seq > coalesce(${yesToSign(sql`e.seq`)}, 0)
        order by e.seq desc limit 1) as latest,
      ${money('public')} as "publicMoney", ${money('party')} as "partyMoney",
      ${given('public')} as "publicGiven", ${given('party')} as "partyGiven",
      ${measured},
      (select count(*)::int from case_event e where e.partnership_id = drawn.id and e.type = 'reportApproved')
        as "followUps",
      (select count(*)::int from document d where d.partnership_id = drawn.id and not d.internal) as documents
    from drawn order by place, number`.execute(db)
  return rows
}

const ofSigned = sql`a.partnership_id = drawn.id and ${isSigned}`

const decidedOn = sql`coalesce(c.content ->> 'decidedOn', e.on_date::text)`

/** Events of the case with what they say, to narrow. */
const ofBoard = sql`case_event e left join case_event_content c on c.partnership_id = e.partnership_id and c.seq = e.seq
  where e.partnership_id = drawn.id`

function yesToSign(wanted: RawBuilder<unknown>) {
  return sql`(select ${wanted} from ${ofBoard} and e.type = 'boardApproved' and c.content ->> 'track' like 'sign-%'
    order by e.seq desc limit 1)`
}

const measured = sql`(select count(distinct v.indicator)::int from indicator_value v
  where v.partnership_id = drawn.id and v.value is not null) as measured`

/** The newest version of each contribution of a side to an agreement that has been signed. */
function money(side: 'public' | 'party') {
  return sql`(select coalesce(sum(k.amount), 0)::bigint from (
    select distinct on (c.agreement_id, c.party_id, c.year, c.kind) c.amount from contribution c
      join agreement a on a.id = c.agreement_id
      join partnership_party party on party.id = c.party_id and ${isOf(side)}
      where ${ofSigned} and ${promiseStands('party', sql`c.year`)}
      order by c.agreement_id, c.party_id, c.year, c.kind, c.version desc) k)`
}

/** The newest outcome of each contribution of a side. */
function given(side: 'public' | 'party') {
  return sql`(select sum(k.amount)::bigint from (
    select distinct on (o.agreement_id, o.party_id, o.year, o.item, o.form) o.amount from outcome o
      join agreement a on a.id = o.agreement_id
      join partnership_party party on party.id = o.party_id and ${isOf(side)}
      where o.part = 'contribution' and ${ofSigned}
      order by o.agreement_id, o.party_id, o.year, o.item, o.form, o.version desc) k)`
}

function isOf(side: 'public' | 'party') {
  return side === 'public' ? sql`party.side = 'public'` : sql`party.side <> 'public'`
}
