import { sql } from 'kysely'
import type { PersonId } from '../domain/actor.ts'
import type { Db } from '../store/db.ts'
import type { Cast } from './guests.ts'
import type { GuestKey, OrganisationKey } from './people.ts'
import type { Who } from './stories.ts'
import type { Fields } from './visitor.ts'

type Where = { db: Db; place: Cast; number: string }

export function personOf({ officials, members, colleagues, guests }: Cast, who: Who | GuestKey): PersonId {
  return { ...officials, ...members, ...colleagues, ...guests }[who]
}

/** What a name in braces stands for in the address of a move. */
const found: Record<string, (where: Where) => Promise<string>> = {
  meeting: newestMeeting,
  board: (where) => partyOn(where, 'public'),
  guest: (where) => partyOn(where, 'public', 'asc'),
  association: (where) => partyOn(where, 'party'),
  organisation: leadingOrganisation,
  ungasVag: (where) => partyOf(where, 'ungasVag'),
  motesplatsen: (where) => partyOf(where, 'motesplatsen'),
  oppenDorr: (where) => partyOf(where, 'oppenDorr'),
  signingLink: newestLink,
  case: async ({ number }) => number,
  request: newestRequest,
  asked: newestAsked,
}

/** The address with every name replaced. Throws when the case has nothing of that name. */
export async function namesPut(where: Where, address: string): Promise<string> {
  const [whole, name] = /\{(\w+)\}/.exec(address) ?? []
  if (whole === undefined || name === undefined) return address
  const value = await found[name]?.(where)
  if (value === undefined) throw new Error(`${address}: nothing is called ${name}`)
  return namesPut(where, address.replace(whole, value))
}

/** What is typed, with the names that stand alone in a field replaced. */
export async function namesPutIn(where: Where, fields: Fields): Promise<Fields> {
  const put = Object.entries(fields).map(async ([field, value]) => {
    const isName = typeof value === 'string' && /^\{\w+\}$/.test(value)
    return [field, isName ? await namesPut(where, value) : value] as const
  })
  return Object.fromEntries(await Promise.all(put))
}

/** The meeting of the case that was called last. */
async function newestMeeting({ db, number }: Where): Promise<string> {
  const newest = await db
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnership_id')
    .select('meeting.id')
    .where('partnership.number', '=', number)
    .orderBy('meeting.called_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return newest.id
}

/** The request for public documents that was taken in last. */
async function newestRequest({ db }: Where): Promise<string> {
  const newest = await db
    .selectFrom('disclosure_request')
    .select('id')
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return newest.id
}

/** The document that a request has been said to be about last. */
async function newestAsked({ db }: Where): Promise<string> {
  const newest = await db
    .selectFrom('disclosure_item')
    .select('id')
    .orderBy('added_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return newest.id
}

/** An organisation as a party of the case. */
async function partyOf({ db, place, number }: Where, organisation: OrganisationKey) {
  const party = await db
    .selectFrom('partnership_party')
    .innerJoin('partnership', 'partnership.id', 'partnership_party.partnership_id')
    .select('partnership_party.id')
    .where('partnership.number', '=', number)
    .where('partnership_party.organisation_id', '=', place.organisations[organisation])
    .executeTakeFirstOrThrow()
  return party.id
}

/** The organisation whose idea it was: the first party on its side. */
async function leadingOrganisation(where: Where): Promise<string> {
  const { organisation_id } = await where.db
    .selectFrom('partnership_party')
    .select('organisation_id')
    .where('id', '=', await partyOn(where, 'party'))
    .executeTakeFirstOrThrow()
  return organisation_id ?? ''
}

/** The party that leads its side or came first to it; or one that does not lead. */
async function partyOn({ db, number }: Where, side: 'public' | 'party', lead: 'asc' | 'desc' = 'desc') {
  const party = await db
    .selectFrom('partnership_party')
    .innerJoin('partnership', 'partnership.id', 'partnership_party.partnership_id')
    .select('partnership_party.id')
    .where('partnership.number', '=', number)
    .where('partnership_party.side', '=', side)
    .orderBy('partnership_party.lead', lead)
    .orderBy('partnership_party.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return party.id
}

/** The secret of the newest link for signing the case, in a mail that waits or has been kept in the outbox. */
async function newestLink({ db, number }: Where): Promise<string> {
  const address = `/arende/${number}/underskrift/bekrafta/`
  const { rows } = await sql<{ secret: string }>`
    select substring(said from 'bekrafta/([A-Za-z0-9_-]{43})') as secret from (
      select payload::text as said, run_at as at from graphile_worker._private_jobs
      union all select body_text, made_at from outbox_mail
    ) as mails where strpos(said, ${address}) > 0 order by at desc limit 1`.execute(db)
  const [newest] = rows
  if (newest === undefined) throw new Error(`No link for signing ${number} has been mailed`)
  return newest.secret
}
