import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import { type WebDiary, webDiaryIn } from '../../domain/body-setting.ts'
import { type KnownNames, type OpenLine, openLine } from '../../domain/open-registry.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { inForceOn, listVersions } from '../bodies/body-setting.ts'
import type { Db } from '../db.ts'
import { type EntriesWanted, type ListedEntry, listEntries } from './registry-list.ts'

/** What a body has decided of its registry on the web, and from which day. */
export type OpenedOnWeb = { choice: WebDiary; from: PlainDate | null }

export async function openedOnWeb(db: Db, bodyId: PublicBodyId, on: PlainDate): Promise<OpenedOnWeb> {
  const held = inForceOn(await listVersions(db, bodyId, { kind: 'openDiary', about: '' }), on)
  return { choice: webDiaryIn(held?.content ?? {}), from: held?.from ?? null }
}

/** A line as anybody may read it. What its case is called is not among it. */
export type OpenEntry = Pick<ListedEntry, 'id' | 'registryNumber' | 'documentNumber' | 'direction' | 'on'> &
  OpenLine

/** The lines of those days that the body has opened; none while it has opened nothing. Two queries, however many lines. */
export async function listOpenEntries(
  db: Db,
  wanted: EntriesWanted,
  { choice, from }: OpenedOnWeb,
): Promise<OpenEntry[]> {
  if (choice === '') return []
  const openedFrom = choice === 'fromNow' ? from : null
  const entries = await listEntries(db, { ...wanted, openedFrom })
  const names = await knownNames(db, [...new Set(entries.map(({ caseNumber }) => caseNumber))])
  return entries.map((entry) => {
    const { id, registryNumber, documentNumber, direction, on } = entry
    const known = names.get(entry.caseNumber) ?? { bodies: [], people: [] }
    return { id, registryNumber, documentNumber, direction, on, ...openLine(entry, known) }
  })
}

/**
 * Organisations, bodies and boards by case, and its people. An organisation whose number is a person's is a person here
 * (enskild firma): those of others begin with a month of at least 20.
 */
async function knownNames(db: Db, caseNumbers: readonly string[]): Promise<Map<string, KnownNames>> {
  const { rows } = await sql<KnownNames & { number: string }>`
    select p.number,
      array(
        select pp.name_as_stated from partnership_party pp left join organisation o on o.id = pp.organisation_id
          where pp.partnership_id = p.id and ${isNoPerson}
        union select o.name from partnership_party pp join organisation o on o.id = pp.organisation_id
          where pp.partnership_id = p.id and ${isNoPerson}
        union select b.name from partnership_party pp join public_body b on b.id = pp.body_id
          where pp.partnership_id = p.id
        union select board.name from registry_case c join board on board.id = c.board_id
          where c.partnership_id = p.id) as bodies,
      array(
        select person.name from partnership_person x join person on person.id = x.person_id
          where x.partnership_id = p.id
        union select person.name from partnership_party pp
          join organisation_membership m on m.organisation_id = pp.organisation_id
          join person on person.id = m.person_id
          where pp.partnership_id = p.id) as people
    from partnership p where p.number = any(${[...caseNumbers]}::text[])`.execute(db)
  return new Map(rows.map(({ number, ...names }) => [number, names]))
}

const isNoPerson = sql<boolean>`(o.organisation_number is null or substr(o.organisation_number, 3, 2) >= '20')`
