import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Side } from '../../domain/roles.ts'
import type { Schema } from '../schema.ts'

/**
 * The table partnership as the actor may know it, to read from under a name. While an answer has not been sent, the
 * idea-based side is shown where its case stood before it.
 */
export function partnershipFor({ acting }: Actor): RawBuilder<Selectable<Schema['partnership']>> {
  return partnershipAs(acting.side)
}

/** The same for one side, whoever it is. */
export function partnershipAs(side: Side): RawBuilder<Selectable<Schema['partnership']>> {
  return side === 'public' ? wholeCases : seenByParty
}

const wholeCases = sql<Selectable<Schema['partnership']>>`partnership`

const seenByParty = sql<Selectable<Schema['partnership']>>`(
  select id, public_body_id, board_id, number, registry_number, external_number, title, summary, rulebook, rulebook_version, origin,
    received_on, received_by_name, forwarded_on, forwarded_by_name, linked_from, last_seq, party_names, search,
    ends_on, gap_level, gap_meeting_on, gap_memo_stop, rhythm, group_meetings, waiting_barred, seen_by_party is not null as untold,
    ${shown('status', 'text')}, ${shown('status_since', 'date')}, ${shown('next_due', 'date')},
    ${shown('waiting_side', 'text')}, ${shown('paused', 'boolean')}, ${shown('closed_on', 'date')},
    ${shown('next_expected', 'boolean')}, ${shown('next_meeting', 'date')}, ${shownList('next_roles')}, ${shownList('waiting_roles')}
  from partnership)`

function shownList(column: string): RawBuilder<unknown> {
  const name = sql.ref(column)
  return sql`case when seen_by_party is null then ${name}
    else array(select jsonb_array_elements_text(seen_by_party -> ${sql.lit(column)})) end as ${name}`
}

function shown(column: string, type: string): RawBuilder<unknown> {
  const [name, cast] = [sql.ref(column), sql.raw(type)]
  return sql`case when seen_by_party is null then ${name} else (seen_by_party ->> ${sql.lit(column)})::${cast} end as ${name}`
}
