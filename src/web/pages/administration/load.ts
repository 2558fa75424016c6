import type { PublicBodyId } from '../../../domain/actor.ts'
import { type Content, fieldsOf, isTemplate, type Setting } from '../../../domain/body-setting.ts'
import {
  canTakeIntoUse,
  readsSettingsOf,
  writesSettingsOf,
} from '../../../domain/permissions/permissions-settings.ts'
import { allowed, NotAllowed, NotFound } from '../../../domain/thrown.ts'
import { shippedTexts } from '../../../process/rulebook/own-templates.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { draftIn, inForceOn, listVersions, type Version } from '../../../store/bodies/body-setting.ts'
import { columnsOf } from '../../../store/bodies/body-setting-columns.ts'
import { getPublicBody, listUnits, type PublicBody, type Unit } from '../../../store/bodies/public-body.ts'
import { rulebookNames, shippedRulebook } from '../../../store/bodies/rulebook-files.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import type { SignedIn } from '../../visit.ts'
import type { SettingAt } from './setting-address.ts'

export type OfBody = {
  bodyId: PublicBodyId
  body: PublicBody
  units: readonly Unit[]
  /** The one that new cases follow. */
  rulebook: Rulebook
  mayWrite: boolean
}

/** The reader's own body. Throws NotAllowed. */
export async function loadBody(at: SignedIn): Promise<OfBody> {
  const bodyId = allowed(readsSettingsOf(at.actor))
  const [body, units] = await Promise.all([getPublicBody(at.db, bodyId), listUnits(at.db, bodyId)])
  const rulebook = await currentRulebook(at.db, body.rulebook)
  return { bodyId, body, units, rulebook, mayWrite: writesSettingsOf(at.actor) !== null }
}

export type LoadedSetting = OfBody & {
  setting: Setting
  /** What the rulebook says where the setting leaves a field empty. */
  shipped: Content
  /** What holds now, whether it was chosen here or set up from a file. */
  now: Content
  inForce: Version | undefined
  /** Decided, with a first day that has not come. */
  planned: readonly Version[]
  draft: Version | undefined
  versions: readonly Version[]
  mayTake: boolean
  /** The rulebooks that there are to choose from, where one is chosen. */
  rulebooks: readonly Rulebook[]
}

/** One setting of the reader's body with its versions. Throws NotFound for a unit or a board that the body does not have. */
export async function loadSetting(at: SignedIn<SettingAt>): Promise<LoadedSetting> {
  const of = await loadBody(at)
  const { setting } = at.params
  if (!isThere(of, setting)) throw new NotFound()
  const versions = await listVersions(at.db, of.bodyId, setting)
  const inForce = inForceOn(versions, at.today)
  const held = setting.kind === 'series' ? null : await columnsOf(at.db, of.bodyId, setting)
  const draft = draftIn(versions)
  const rulebooks = setting.kind === 'rulebook' ? await shippedRulebooks() : []
  const shipped = shippedTexts(of.rulebook, setting) ?? {}
  return {
    ...of,
    setting,
    shipped,
    now: wholeOf({ setting, shipped }, held ?? inForce?.content ?? setUp(of, setting)),
    inForce,
    planned: versions.filter(({ decidedAt, from }) => decidedAt !== null && (from ?? '') > at.today),
    draft,
    versions,
    rulebooks,
    mayTake: draft !== undefined && canTakeIntoUse(at.actor, { ...draft, bodyId: of.bodyId }),
  }
}

/** The same for those who write. Throws NotAllowed. */
export async function loadWritable(at: SignedIn<SettingAt>): Promise<LoadedSetting> {
  const loaded = await loadSetting(at)
  if (!loaded.mayWrite) throw new NotAllowed()
  return loaded
}

/** A content as it is read: what is left empty says what the rulebook says. */
export function wholeOf(
  { setting, shipped }: Pick<LoadedSetting, 'setting' | 'shipped'>,
  content: Content,
): Content {
  const filled = fieldsOf(setting.kind).map((field) => [field, content[field] || (shipped[field] ?? '')])
  return Object.fromEntries(filled)
}

/** A content as it is kept: what says the same as the rulebook is left empty, and follows the rulebook. */
export function ownIn(
  { setting, shipped }: Pick<LoadedSetting, 'setting' | 'shipped'>,
  typed: Content,
): Content {
  const own = fieldsOf(setting.kind).map((field) => {
    const text = typed[field] ?? ''
    return [field, text === shipped[field] ? '' : text]
  })
  return Object.fromEntries(own)
}

async function shippedRulebooks(): Promise<Rulebook[]> {
  return Promise.all((await rulebookNames()).map(shippedRulebook))
}

function isThere({ body, units, rulebook }: OfBody, setting: Setting): boolean {
  const { kind, about } = setting
  if (kind === 'unit') return units.some(({ id }) => id === about)
  if (kind !== 'ownSection' && isTemplate(kind)) return shippedTexts(rulebook, setting) !== null
  return (kind !== 'series' && kind !== 'board') || body.boards.some(({ casePrefix }) => casePrefix === about)
}

function setUp({ body }: OfBody, { kind, about }: Setting): Content {
  const board = body.boards.find(({ casePrefix }) => casePrefix === about)
  return kind === 'series' && board !== undefined ? { pattern: board.registryPattern } : {}
}
