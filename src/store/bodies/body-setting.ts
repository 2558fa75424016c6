import { sql } from 'kysely'
import { z } from 'zod'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import { type Content, isSame, isTemplate, type OwnTexts, type Setting } from '../../domain/body-setting.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { type Db, withTransaction } from '../db.ts'
import { bringColumns, columnsOf } from './body-setting-columns.ts'
import { keepRulebook } from './rulebook-version.ts'

/** One version of a setting: a draft, or decided and then in force from a day. */
export type Version = Setting & {
  id: string
  content: Content
  /** Why it was changed; empty where nobody has said. */
  reason: string
  /** Null where it is what the installation was set up with. */
  draftedBy: PersonId | null
  draftedByName: string | null
  draftedAt: string
  from: PlainDate | null
  decidedByName: string | null
  decidedAt: string | null
  discardedByName: string | null
  discardedAt: string | null
}

/** Every version of a body's settings, or of one of them: the newest first. */
export async function listVersions(db: Db, bodyId: PublicBodyId, only?: Setting): Promise<Version[]> {
  const rows = await db
    .selectFrom('body_setting as s')
    .leftJoin('person as drafter', 'drafter.id', 's.drafted_by')
    .leftJoin('person as decider', 'decider.id', 's.decided_by')
    .leftJoin('person as discarder', 'discarder.id', 's.discarded_by')
    .select(['s.id', 's.kind', 's.about', 's.content', 's.reason', 's.from_day as from'])
    .select(['s.drafted_by as draftedBy', 's.drafted_at as draftedAt', 'drafter.name as draftedByName'])
    .select(['s.decided_at as decidedAt', 'decider.name as decidedByName'])
    .select(['s.discarded_at as discardedAt', 'discarder.name as discardedByName'])
    .where('s.public_body_id', '=', bodyId)
    .$if(only !== undefined, (qb) =>
      qb.where('s.kind', '=', only?.kind ?? 'details').where('s.about', '=', only?.about ?? ''),
    )
    .orderBy(sql`coalesce(s.decided_at, s.discarded_at, 'infinity')`, 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, content: contentIn(row.content) }))
}

function contentIn(json: unknown): Content {
  return z.record(z.string(), z.string()).parse(json)
}

/** The version that holds on a day: of those decided, the one with the newest first day; of these the newest decided. */
export function inForceOn(versions: readonly Version[], day: PlainDate): Version | undefined {
  const begun = versions.filter(({ decidedAt, from }) => decidedAt !== null && (from ?? '') <= day)
  return begun.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
}

export function draftIn(versions: readonly Version[]): Version | undefined {
  return versions.find(({ decidedAt, discardedAt }) => decidedAt === null && discardedAt === null)
}

/** The body's own words for mails and documents as they hold on a day. */
export async function listOwnTexts(db: Db, bodyId: PublicBodyId, on: PlainDate): Promise<OwnTexts> {
  const rows = await db
    .selectFrom('body_setting')
    .distinctOn(['kind', 'about'])
    .select(['kind', 'about', 'content'])
    .where('public_body_id', '=', bodyId)
    .where('kind', 'in', ['diary', 'mails', 'mail', 'paper'])
    .where('decided_at', 'is not', null)
    .where('from_day', '<=', on)
    .orderBy('kind')
    .orderBy('about')
    .orderBy('from_day', 'desc')
    .orderBy('decided_at', 'desc')
    .execute()
  return rows.map(({ content, ...setting }) => ({ ...setting, content: contentIn(content) }))
}

export type DraftWriting = {
  bodyId: PublicBodyId
  setting: Setting
  content: Content
  reason?: string
  /** When the draft that was on the page was written; empty where there was none. */
  basedOn: string
  by: PersonId
  at: Date
}

/** Writes the draft. Throws ChangedMeanwhile when somebody else has written it, or taken it into use, since it was read. */
export async function writeDraft(db: Db, writing: DraftWriting): Promise<void> {
  const { bodyId, setting, content, reason = '', basedOn, by, at } = writing
  const written = { content: JSON.stringify(content), reason, drafted_by: by, drafted_at: at }
  await withTransaction(db, async (trx) => {
    if (basedOn === '') {
      await keepWhatHeld(trx, writing)
      const row = { id: newId(), public_body_id: bodyId, ...setting, ...written }
      const added = await trx
        .insertInto('body_setting')
        .values(row)
        .onConflict((on) => on.doNothing())
        .executeTakeFirst()
      if (added.numInsertedOrUpdatedRows !== 1n) throw new ChangedMeanwhile()
      return
    }
    await openDraft(trx, { bodyId, setting, basedOn }, written)
  })
}

/** Throws the draft away; it stays in the history. Throws ChangedMeanwhile as writeDraft. */
export async function discardDraft(db: Db, which: Omit<DraftWriting, 'content' | 'reason'>): Promise<void> {
  await openDraft(db, which, { discarded_by: which.by, discarded_at: which.at })
}

/**
 * The draft is what holds from a day on: at once where the day has come. Throws ChangedMeanwhile unless it is the draft
 * that was read. `ownRules` is the whole rulebook that a body's own text makes: it is kept with it.
 */
export async function takeIntoUse(
  db: Db,
  taking: Omit<DraftWriting, 'content'> & {
    from: PlainDate
    today: PlainDate
    ownRules?: { rulebook: Rulebook; text: string }
  },
): Promise<void> {
  const { from, by, at, today, ownRules } = taking
  await withTransaction(db, async (trx) => {
    if (ownRules !== undefined) await keepRulebook(trx, ownRules.rulebook, ownRules.text)
    await openDraft(trx, taking, { from_day: from, decided_by: by, decided_at: at })
    await bringIntoForce(trx, { today, at })
  })
}

type Change = {
  content?: string
  reason?: string
  drafted_by?: PersonId
  drafted_at?: Date
  from_day?: PlainDate
  decided_by?: PersonId
  decided_at?: Date
  discarded_by?: PersonId
  discarded_at?: Date
}

async function openDraft(
  db: Db,
  { bodyId, setting, basedOn }: Pick<DraftWriting, 'bodyId' | 'setting' | 'basedOn'>,
  change: Change,
): Promise<void> {
  const changed = await db
    .updateTable('body_setting')
    .set(change)
    .where('public_body_id', '=', bodyId)
    .where('kind', '=', setting.kind)
    .where('about', '=', setting.about)
    .where('drafted_at', '=', basedOn)
    .where('decided_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new ChangedMeanwhile()
}

/** What was set up, or set from a file since, becomes a version, so that it can be seen and restored. */
async function keepWhatHeld(db: Db, { bodyId, setting, at }: DraftWriting): Promise<void> {
  const held = isTemplate(setting.kind) ? {} : await columnsOf(db, bodyId, setting)
  if (held === null) return
  const [newest] = (await listVersions(db, bodyId, setting)).filter(({ decidedAt }) => decidedAt !== null)
  const hasColumns = setting.kind !== 'series' && !isTemplate(setting.kind)
  if (newest !== undefined && (!hasColumns || isSame(setting.kind, newest.content, held))) return
  const row = { id: newId(), public_body_id: bodyId, ...setting, content: JSON.stringify(held) }
  await db
    .insertInto('body_setting')
    .values({ ...row, drafted_at: at, decided_at: at, applied_at: at })
    .execute()
}

/** Writes what holds from today on, or from a day gone by, to the tables that the rest reads. Once for each version. */
export async function bringIntoForce(db: Db, { today, at }: { today: PlainDate; at: Date }): Promise<void> {
  await withTransaction(db, async (trx) => {
    const due = await trx
      .updateTable('body_setting')
      .set({ applied_at: at })
      .where('applied_at', 'is', null)
      .where('decided_at', 'is not', null)
      .where('from_day', '<=', today)
      .returning(['public_body_id as bodyId', 'kind', 'about', 'content', 'from_day', 'decided_at'])
      .execute()
    const inOrder = due.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)))
    for (const { bodyId, kind, about, content } of inOrder)
      await bringColumns(trx, bodyId, { kind, about, content: contentIn(content) })
  })
}

function placeOf({
  from_day,
  decided_at,
}: {
  from_day: PlainDate | null
  decided_at: string | null
}): string {
  return `${from_day ?? ''} ${decided_at ?? ''}`
}
