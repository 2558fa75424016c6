import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { CaseScope } from '../../domain/case-scope.ts'
import type { Partnership, Party } from '../../domain/partnership.ts'

// Parts of one case as JSON beside the row of `partnership as p`, so that the whole case is one query.

/**
 * The parties now: the lead body first, then the public side, the idea-based side and those beside it. An organisation
 * is called what it is called today; papers keep the name that it had.
 */
export const partiesOf = sql<Party[]>`coalesce((
  select json_agg(json_build_object('id', pp.id, 'side', pp.side, 'name', coalesce(o.name, pp.name_as_stated), 'lead', pp.lead,
    'bodyId', pp.body_id, 'organisationId', pp.organisation_id, 'fromDay', pp.from_day, 'leavesOn', pp.leaves_on)
    order by pp.lead desc, array_position(array['public', 'party', 'associated'], pp.side), pp.name_as_stated)
  from partnership_party pp left join organisation o on o.id = pp.organisation_id
  where pp.partnership_id = p.id and pp.until_day is null), '[]')`

/** The core services concerned now. */
export const unitsOf = sql<Partnership['units']>`coalesce((
  select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name)
  from partnership_unit pu join unit u on u.id = pu.unit_id
  where pu.partnership_id = p.id and pu.until_day is null), '[]')`

/** The people with a part of their own now. */
export const peopleOf = sql<Partnership['people']>`coalesce((
  select json_agg(json_build_object('id', c.id, 'personId', c.person_id, 'name', who.name, 'email', who.email,
    'phone', who.phone, 'part', c.part, 'side', c.side, 'fromDay', c.from_day) order by who.name)
  from partnership_person c join person who on who.id = c.person_id
  where c.partnership_id = p.id and c.until_day is null), '[]')`

/** What opens a case to the board, of whatever kind. */
export const openingEvents = [
  'boardCaseOpened',
  'followUpOpened',
  'finalReportOpened',
  'earlyEndRequested',
  'bridgingOpened',
] as const

const unitIds = sql`array(
  with recursive above as (
    select u.id, u.parent_id from partnership_unit pu join unit u on u.id = pu.unit_id
    where pu.partnership_id = p.id and pu.until_day is null
    union select u.id, u.parent_id from unit u join above on u.id = above.parent_id
  )
  select id from above)`

const conflictedIds = sql`array(
  select person_id from conflict_of_interest where partnership_id = p.id and until_day is null)`

const considerationAuthorIds = sql`array(
  select answered_by from checklist_answer where partnership_id = p.id and checklist = 'consideration'
  union select made_by from assessment where partnership_id = p.id and kind = 'consideration')`

const considered = sql`type in ('considerationSubmitted', 'considerationReturned')`
const opens = sql`type in (${sql.join(openingEvents.map((type) => sql.lit(type)))})`

/** What has happened, in one reading of the events. */
const happened = sql`(
  select json_build_object(
    'considerationHandedOver', coalesce(
      (array_agg(type order by seq desc) filter (where ${considered}))[1] = 'considerationSubmitted', false),
    'boardCaseOpened', coalesce(bool_or(${opens}), false),
    'reviewStarted', coalesce(bool_or(type = 'reviewStarted'), false))
  from case_event where partnership_id = p.id and (${considered} or ${opens} or type = 'reviewStarted'))`

type Happened = 'considerationHandedOver' | 'boardCaseOpened' | 'reviewStarted'
type OwnRows = Pick<CaseScope, 'unitIds' | 'conflictedIds' | 'considerationAuthorIds'>

/** What permissions need to know about the case beside its parties and people. */
export const scopeRows = sql<OwnRows & { happened: Pick<CaseScope, Happened> }>`json_build_object(
  'unitIds', ${unitIds},
  'conflictedIds', ${conflictedIds},
  'considerationAuthorIds', ${considerationAuthorIds},
  'happened', ${happened})`

type Known = Pick<Partnership, 'parties' | 'people'> & {
  leadBodyId: PublicBodyId
  scope: OwnRows & { happened: Pick<CaseScope, Happened> }
}

/** All that permissions need to know about the case. */
export function scopeFrom({ leadBodyId, parties, people, scope: { happened, ...rows } }: Known): CaseScope {
  const withPart = (part: string) => people.flatMap((one) => (one.part === part ? one.personId : []))
  return {
    leadBodyId,
    publicBodyIds: [...new Set([leadBodyId, ...parties.flatMap(({ bodyId }) => bodyId ?? [])])],
    organisationIds: parties.flatMap(({ side, organisationId }) =>
      side === 'party' ? (organisationId ?? []) : [],
    ),
    ...rows,
    ...happened,
    coordinatorIds: withPart('coordinator'),
    legalIds: withPart('legal'),
    deputyIds: withPart('deputy'),
  }
}
