import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import { inOwnRoleNames, type RoleNamesText } from '../../process/rulebook/own-role-names.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookSchema } from '../../process/rulebook/rulebook-schema.ts'
import { withLawOf } from '../../process/rulebook/statute.ts'
import type { Db } from '../db.ts'
import { StartRefused } from '../postgres/start-refused.ts'
import { loadRulebook, rulebookNames, shippedRulebook } from './rulebook-files.ts'

/** A version, read in the names that a body has for its roles where they are given. */
export type RulebookRef = { folder: string; version: string; roleNames?: RoleNamesText }

const known = new WeakMap<Db, Map<string, Rulebook>>()

/**
 * Keeps a rulebook under its body and version, so that cases begun under it can be read for ever. Keeping the same
 * one again changes nothing. Throws when the version is kept already and says something else.
 */
export async function keepRulebook(db: Db, rulebook: Rulebook): Promise<void> {
  const digest = rulebookDigest(rulebook)
  const { body, version } = rulebook
  await db
    .insertInto('rulebook_version')
    .values({ folder: body, version, content: JSON.stringify(rulebook), digest })
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

/** The newest rulebook of a body, as the product ships it: what a new case starts under. */
export async function currentRulebook(db: Db, folder: string, roleNames?: RoleNamesText): Promise<Rulebook> {
  const rulebook = await loadRulebook(`rulebooks/${folder}`)
  const remembered = known.get(db)?.has(`${rulebook.body}@${rulebook.version}`) ?? false
  if (!remembered) await keepRulebook(db, rulebook)
  return getRulebook(db, { folder: rulebook.body, version: rulebook.version, roleNames })
}

/** The newest rulebook of a body where it is newer than this version; null where there is none, or none that comes along. */
export async function newerRulebook(
  db: Db,
  { folder, version, roleNames }: RulebookRef,
): Promise<Rulebook | null> {
  return (await isBehind({ folder, version })) ? currentRulebook(db, folder, roleNames) : null
}

/**
 * All the rulebooks named as cases that follow them are read: with the limits and the law of their body's newest rulebook,
 * which hold by the day of an act, whatever version a case follows.
 */
export async function rulebooksToday(
  db: Db,
  named: readonly RulebookRef[],
): Promise<(ref: RulebookRef) => Rulebook> {
  const versionOf = await getRulebooks(db, named)
  const read = named.map(async (ref) => {
    const followed = versionOf(ref)
    return [followed, withLawOf(followed, (await newerRulebook(db, ref)) ?? followed)] as const
  })
  const today = new Map(await Promise.all(read))
  return (ref) => today.get(versionOf(ref)) ?? versionOf(ref)
}

/** Whether there is a newer version than this one. No query. */
export async function isBehind({ folder, version }: RulebookRef): Promise<boolean> {
  if (!(await rulebookNames()).includes(folder)) return false
  const newest = await shippedRulebook(folder)
  return byVersion.compare(newest.version, version) > 0
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
