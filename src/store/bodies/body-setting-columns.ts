import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { Content, Setting } from '../../domain/body-setting.ts'
import type { Db } from '../db.ts'

/** What a setting says now, in the table that the rest of the product reads it from; null where there is none. */
export async function columnsOf(db: Db, bodyId: PublicBodyId, setting: Setting): Promise<Content | null> {
  switch (setting.kind) {
    case 'details':
      return withoutNulls(await detailsOf(db, bodyId))
    case 'look':
      return withoutNulls(await lookOf(db, bodyId))
    case 'logo':
      return withoutNulls(await logoOf(db, bodyId))
    case 'rulebook':
      return withoutNulls(await rulebookOf(db, bodyId))
    case 'unit':
      return withoutNulls(await unitNameOf(db, bodyId, setting.about))
    case 'board':
      return withoutNulls(await boardNameOf(db, bodyId, setting.about))
    case 'series':
      return withoutNulls(await patternOf(db, bodyId, setting.about))
    default:
      return null
  }
}

type Written = Setting & { content: Content }

/** Writes a content there. Numbers are written by the pattern of their year, texts are read as they hold on the day. */
export async function bringColumns(db: Db, bodyId: PublicBodyId, written: Written): Promise<void> {
  const { kind, about, content } = written
  if (kind === 'board') await nameBoard(db, bodyId, written)
  if (kind === 'details') await changeDetails(db, bodyId, content)
  if (kind === 'look')
    await db
      .updateTable('public_body')
      .set({ theme: content.theme ?? '', colour: content.colour || null })
      .where('id', '=', bodyId)
      .execute()
  if (kind === 'logo')
    await db
      .updateTable('public_body')
      .set({ logo: content.file || null })
      .set({ logo_alt_sv: content.altSv || null, logo_alt_en: content.altEn || null })
      .where('id', '=', bodyId)
      .execute()
  if (kind === 'rulebook')
    await db
      .updateTable('public_body')
      .set({ rulebook: await followedBy(db, content) })
      .where('id', '=', bodyId)
      .execute()
  if (kind === 'role') await nameRole(db, bodyId, written)
  if (kind === 'unit')
    await db
      .updateTable('unit')
      .set({ name: content.name ?? '' })
      .where('public_body_id', '=', bodyId)
      .where(sql<boolean>`id::text = ${about}`)
      .execute()
}

/** Only what is the body's own; the rest follows the rulebook. */
async function nameRole(db: Db, bodyId: PublicBodyId, { about, content }: Written): Promise<void> {
  const own = Object.entries(content).filter(([, text]) => text !== '')
  const name = own.length === 0 ? {} : { [about]: Object.fromEntries(own) }
  await db
    .updateTable('public_body')
    .set({ role_names: sql`(role_names - ${about}::text) || ${JSON.stringify(name)}::jsonb` })
    .where('id', '=', bodyId)
    .execute()
}

async function nameBoard(db: Db, bodyId: PublicBodyId, { about, content }: Written): Promise<void> {
  await db
    .updateTable('board')
    .set({ name: content.name ?? '' })
    .where('public_body_id', '=', bodyId)
    .where('case_prefix', '=', about)
    .execute()
}

async function changeDetails(db: Db, bodyId: PublicBodyId, content: Content): Promise<void> {
  const { name = '', shortName = '', email, phone, registryEmail } = content
  await db
    .updateTable('public_body')
    .set({ name, short_name: shortName, email: email || null })
    .set({ phone: phone || null, registry_email: registryEmail || null })
    .where('id', '=', bodyId)
    .execute()
}

function detailsOf(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('public_body')
    .select(['name', 'short_name as shortName', 'email', 'phone', 'registry_email as registryEmail'])
    .where('id', '=', bodyId)
    .executeTakeFirst()
}

function lookOf(db: Db, bodyId: PublicBodyId) {
  return db.selectFrom('public_body').select(['theme', 'colour']).where('id', '=', bodyId).executeTakeFirst()
}

/** The folder, and the rules that the body has laid over it. */
function rulebookOf(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('public_body as b')
    .leftJoin('rulebook_version as v', (join) =>
      join.on(sql<boolean>`v.folder || '@' || v.version = b.rulebook`),
    )
    .select([sql<string>`split_part(b.rulebook, '@', 1)`.as('rulebook'), 'v.own_rules as ownRules'])
    .where('b.id', '=', bodyId)
    .executeTakeFirst()
}

/** As `followedIn` reads it. The body's own version was kept when it was decided. */
async function followedBy(db: Db, { rulebook = '', ownRules = '' }: Content): Promise<string> {
  if (ownRules === '') return rulebook
  const { version } = await db
    .selectFrom('rulebook_version')
    .select('version')
    .where('folder', '=', rulebook)
    .where('own_rules', '=', ownRules)
    .orderBy('kept_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return `${rulebook}@${version}`
}

function logoOf(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('public_body')
    .select(['logo as file', 'logo_alt_sv as altSv', 'logo_alt_en as altEn'])
    .where('id', '=', bodyId)
    .executeTakeFirst()
}

function unitNameOf(db: Db, bodyId: PublicBodyId, id: string) {
  return db
    .selectFrom('unit')
    .select('name')
    .where('public_body_id', '=', bodyId)
    .where(sql<boolean>`id::text = ${id}`)
    .where('until_day', 'is', null)
    .executeTakeFirst()
}

function boardNameOf(db: Db, bodyId: PublicBodyId, prefix: string) {
  return db
    .selectFrom('board')
    .select('name')
    .where('public_body_id', '=', bodyId)
    .where('case_prefix', '=', prefix)
    .where('until_day', 'is', null)
    .executeTakeFirst()
}

function patternOf(db: Db, bodyId: PublicBodyId, prefix: string) {
  return db
    .selectFrom('board')
    .select('registry_pattern as pattern')
    .where('public_body_id', '=', bodyId)
    .where('case_prefix', '=', prefix)
    .where('until_day', 'is', null)
    .executeTakeFirst()
}

function withoutNulls(row: Record<string, string | null> | undefined): Content | null {
  if (row === undefined) return null
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']))
}
