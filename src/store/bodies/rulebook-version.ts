import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import { inOwnRoleNames, type RoleNamesText } from '../../process/rulebook/own-role-names.ts'
import { isOwnVersion } from '../../process/rulebook/own-rules.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookSchema } from '../../process/rulebook/rulebook-schema.ts'
import { withLawOf } from '../../process/rulebook/statute.ts'
import type { Db } from '../db.ts'
import { StartRefused } from '../postgres/start-refused.ts'
import { loadRulebook, rulebookNames, shippedRulebook } from './rulebook-files.ts'

/** A version, read in the names that a body has for its roles where they are given. */
export type RulebookRef = {
  folder: string
  version: string
  roleNames?: RoleNamesText
  /** What new cases of the body follow (`followedIn`), where it matters whether there is a newer one. */
  followed?: string | null
}

/**
 * What a body's new cases follow, as its row has it: the newest version of a folder (`jarva`), or the body's own rules laid
 * over one of its versions (`jarva@1.8.0+ab12cd34`).
 */
export function followedIn(text: string): { folder: string; own: string | null } {
  const [folder = '', own = null] = text.split('@')
  return { folder, own }
}

const known = new WeakMap<Db, Map<string, Rulebook>>()

/**
 * Keeps a rulebook under its body and version, so that cases begun under it can be read for ever. Keeping the same
 * one again changes nothing. Throws when the version is kept already and says something else. `ownRules` is the text that a
 * body has laid over a rulebook to make it.
 */
export async function keepRulebook(db: Db, rulebook: Rulebook, ownRules?: string): Promise<void> {
  const digest = rulebookDigest(rulebook)
  const { body, version } = rulebook
  await db
    .insertInto('rulebook_version')
    .values({ folder: body, version, content: JSON.stringify(rulebook), digest, own_rules: ownRules ?? null })
    .onConflict((on) => on.doNothing())
    .execute()
  const kept = await db
    .selectFrom('rulebook_version')
    .select('digest')
    .where('folder', '=', body)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (kept.digest !== digest) throw new StartRefused(changedSentence(body, version))
}

/** What tells a version's content from any other: all that it says once it has been read, the base it builds on included. */
export function rulebookDigest(rulebook: Rulebook): string {
  return digestOf(canonicalJson(rulebook))
}

/** The rulebook of that body in that version. Throws when it was never kept. Read once, then remembered. */
export async function getRulebook(db: Db, { folder, version, roleNames }: RulebookRef): Promise<Rulebook> {
  const remembered = known.get(db) ?? new Map<string, Rulebook>()
  known.set(db, remembered)
  const key = `${folder}@${version}`
  const rulebook = remembered.get(key) ?? (await readRulebook(db, { folder, version }))
  remembered.set(key, rulebook)
  return inOwnRoleNames(rulebook, roleNames)
}

/**
 * The rulebook of a name as `public_body.rulebook` writes it: one that comes along, or a version that a body has made
 * (`jarva@1.8.0+ab12cd34`). Null where there is none.
 */
export async function findRulebook(db: Db, name: string): Promise<Rulebook | null> {
  const { folder, own } = followedIn(name)
  if (own === null) return newestShipped(folder)
  const kept = await db
    .selectFrom('rulebook_version')
    .select('version')
    .where('folder', '=', folder)
    .where('version', '=', own)
    .executeTakeFirst()
  return kept === undefined ? null : getRulebook(db, { folder, version: own })
}

/** All the rulebooks named, each read once. */
export async function getRulebooks(
  db: Db,
  named: readonly RulebookRef[],
): Promise<(ref: RulebookRef) => Rulebook> {
  const keyOf = ({ folder, version, roleNames }: RulebookRef) => `${folder} ${version} ${roleNames ?? ''}`
  const distinct = new Map(named.map((ref) => [keyOf(ref), ref]))
  const read = await Promise.all(
    [...distinct].map(async ([key, ref]) => [key, await getRulebook(db, ref)] as const),
  )
  const rulebooks = new Map(read)
  return (ref) => {
    const rulebook = rulebooks.get(keyOf(ref))
    if (rulebook === undefined) throw new Error(`Rulebook ${keyOf(ref)} was not asked for`)
    return rulebook
  }
}

/** What a new case of a body starts under: the newest that the product ships, or what the body has made of it; today's law in both. */
export async function currentRulebook(
  db: Db,
  followed: string,
  roleNames?: RoleNamesText,
): Promise<Rulebook> {
  const { folder, own } = followedIn(followed)
  if (own !== null)
    return withTodaysLaw(await getRulebook(db, { folder, version: own, roleNames }), roleNames)
  const rulebook = await loadRulebook(`rulebooks/${folder}`)
  const remembered = known.get(db)?.has(`${rulebook.body}@${rulebook.version}`) ?? false
  if (!remembered) await keepRulebook(db, rulebook)
  return getRulebook(db, { folder: rulebook.body, version: rulebook.version, roleNames })
}

/** What new cases of the body follow where it is otherwise than this version; null where it is this one, or none that comes along. */
export async function newerRulebook(db: Db, ref: RulebookRef): Promise<Rulebook | null> {
  const { folder, roleNames } = ref
  return (await isBehind(ref)) ? currentRulebook(db, nowFollowed(ref) ?? folder, roleNames) : null
}

/**
 * All the rulebooks named as cases that follow them are read: with the limits and the law of the newest rulebook that comes
 * along, which hold by the day of an act, whatever version a case follows.
 */
export async function rulebooksToday(
  db: Db,
  named: readonly RulebookRef[],
): Promise<(ref: RulebookRef) => Rulebook> {
  const versionOf = await getRulebooks(db, named)
  const read = named.map(async (ref) => {
    const followed = versionOf(ref)
    return [followed, await withTodaysLaw(followed, ref.roleNames)] as const
  })
  const today = new Map(await Promise.all(read))
  return (ref) => today.get(versionOf(ref)) ?? versionOf(ref)
}

async function withTodaysLaw(followed: Rulebook, roleNames: RoleNamesText): Promise<Rulebook> {
  const newest = await newestShipped(followed.body)
  if (newest === null || (!isOwnVersion(followed.version) && !isNewer(newest.version, followed.version)))
    return followed
  return withLawOf(followed, inOwnRoleNames(newest, roleNames))
}

/** Whether new cases of the body follow another version than this one. No query. */
export async function isBehind(ref: RulebookRef): Promise<boolean> {
  const now = nowFollowed(ref)
  const own = now === null ? null : followedIn(now).own
  if (own !== null) return own !== ref.version
  const newest = await newestShipped(ref.folder)
  if (newest === null) return false
  return isOwnVersion(ref.version) || isNewer(newest.version, ref.version)
}

/** What the body follows, while that is of the folder that the case began in. */
function nowFollowed({ folder, followed }: RulebookRef): string | null {
  return followed && followedIn(followed).folder === folder ? followed : null
}

async function newestShipped(folder: string): Promise<Rulebook | null> {
  return (await rulebookNames()).includes(folder) ? shippedRulebook(folder) : null
}

function isNewer(version: string, than: string): boolean {
  return byVersion.compare(version, than) > 0
}

/** 1.10.0 comes after 1.9.0. */
const byVersion = new Intl.Collator('en', { numeric: true })

async function readRulebook(db: Db, { folder, version }: RulebookRef): Promise<Rulebook> {
  const row = await db
    .selectFrom('rulebook_version')
    .select('content')
    .where('folder', '=', folder)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) throw new Error(`Rulebook ${folder} ${version} has not been kept: call keepRulebook`)
  return rulebookSchema.parse(row.content)
}

function changedSentence(body: string, version: string): string {
  return `Regelboken ${body} har ändrats utan ny version: ${version} finns redan med annat innehåll. Ge den nya texten ett nytt versionsnummer i rulebook.yaml.`
}
