import { withAddresses } from '../domain/register/register-documents.ts'
import { type RegisterRecord, registerRecord } from '../domain/register.ts'
import { canonicalJson } from '../kernel/canonical-json.ts'
import { findPersonalNumbers } from '../kernel/personal-number.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import type { FeedFailure, SourceFeed } from '../outside/feeds/port.ts'
import { listPublicBodies } from '../store/bodies/public-body.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { listOfficials } from '../store/people/member-list.ts'
import { addNotices } from '../store/people/notice.ts'
import { replacedIds } from '../store/register/register-duplicate.ts'
import { saveRecords, withdrawRecords } from '../store/register/register-save.ts'
import {
  feedStateOf,
  noteFeedAnswered,
  noteFeedFailed,
  recordsFrom,
  shippedRecords,
} from '../store/register/source-feed.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'clock' | 'log' | 'feeds' | 'askFeed'>

/** Fetches what other installations have published. One that is broken or hostile harms none of the others. */
export async function harvestFeeds(deps: Deps): Promise<void> {
  for (const feed of deps.feeds)
    await harvest(feed, deps).catch((fault: unknown) => {
      deps.log.error({ feed: feed.key, error: String(fault) }, 'A feed could not be taken in')
      return failed(feed, 'notTakenIn', deps)
    })
}

async function harvest(feed: SourceFeed, deps: Deps): Promise<void> {
  const { db, clock, askFeed } = deps
  const state = await feedStateOf(db, feed)
  const answer = await askFeed(feed, state.etag)
  if (answer.kind === 'failed') return failed(feed, answer.reason, deps)
  if (answer.kind === 'notNew') return noteFeedAnswered(db, feed.key, { at: clock() })
  const read = answer.lines.map((line) => recordFrom(line, feed))
  const sound = read.filter((one) => one !== null && one !== 'foreign')
  const records = await withoutKnown(db, sound, feed)
  const refused = read.filter((one) => one === null).length
  const before = await recordsFrom(db, feed.key)
  if (hasShrunk(before.size, sound.length)) return failed(feed, 'shrunk', deps)
  await withTransaction(db, async (trx) => {
    await takeIn(trx, { feed, records, before, at: clock() })
    const fetched = { etag: answer.etag, records: records.length, refused }
    await noteFeedAnswered(trx, feed.key, { at: clock(), fetched })
  })
}

/**
 * Without what this register has already: the records that ship with every installation, as long as nobody there has
 * changed them, and those that a person has found to be the same as another here.
 */
async function withoutKnown(
  db: Db,
  records: readonly RegisterRecord[],
  { key }: SourceFeed,
): Promise<RegisterRecord[]> {
  const ids = records.map(({ id }) => id)
  const idThere = (id: string) => id.slice(key.length + 1)
  const [shipped, replaced] = await Promise.all([shippedRecords(db, ids.map(idThere)), replacedIds(db, ids)])
  return records.filter((record) => {
    const ours = shipped.get(idThere(record.id))
    return !replaced.has(record.id) && (ours === undefined || differ(ours, record))
  })
}

/** Whether they say different things of the partnership, whoever says it and wherever it stands. */
function differ(ours: RegisterRecord, theirs: RegisterRecord): boolean {
  const { provenance, id, status } = ours
  return canonicalJson({ ...theirs, provenance, id, status }) !== canonicalJson(ours)
}

/** An answer that has suddenly lost most of its records is more likely a fault there than the truth. */
function hasShrunk(before: number, now: number): boolean {
  return before >= 10 && now < before / 2
}

/** A record as it is kept here; null when it does not pass, `foreign` when it was fetched from elsewhere itself. */
function recordFrom(line: string, { key, url }: SourceFeed): RegisterRecord | 'foreign' | null {
  const parsed = registerRecord.safeParse(knownOf(jsonIn(line)))
  if (!parsed.success || findPersonalNumbers(textOf(parsed.data)).length > 0) return null
  const { id, provenance } = parsed.data
  if (provenance.origin === 'harvest') return 'foreign'
  const home = `${url}/register/${id}`
  const { documents, ...record } = parsed.data
  const told = documents && { documents: documents.map((one) => ({ ...one, url: null })) }
  return {
    ...withAddresses({ ...record, ...told }, home),
    id: `${key}-${id}`.slice(0, 100),
    provenance: { ...provenance, origin: 'harvest', home },
  }
}

/** What this version knows of a record: an installation that is newer may say more, which is read as if it were not there. */
function knownOf(said: unknown): unknown {
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).filter(([field]) => field in registerRecord.shape))
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** What people have written, without addresses, ids and organisation numbers. */
function textOf({ title, summary, targetGroup, parties, ...record }: RegisterRecord): string {
  const { results, challenge, goals, documents = [] } = record
  const named = [parties.map(({ name, note }) => [name, note]), documents.map(({ title: one }) => one)]
  return JSON.stringify([title, summary, targetGroup, named, results, challenge, goals])
}

type Taken = {
  feed: SourceFeed
  records: readonly RegisterRecord[]
  before: Map<string, RegisterRecord>
  at: Date
}

/** New and changed records are saved with where they come from; what is no longer published there is withdrawn here. */
async function takeIn(trx: Db, { feed, records, before, at }: Taken): Promise<void> {
  const found = new Map(records.map((record) => [record.id, record]))
  const by = new URL(feed.url).host
  const news = [...found.values()].filter((record) => !isSame(before.get(record.id), record))
  await saveRecords(trx, news, { kind: 'harvested', by, at, feedId: feed.key })
  const gone = [...before.keys()].filter((id) => !found.has(id))
  if (gone.length > 0) await withdrawRecords(trx, gone, { at, by, reason: `Finns inte längre hos ${by}.` })
}

/** The status is reckoned on the day of reading, so that it changes by itself. */
function isSame(before: RegisterRecord | undefined, now: RegisterRecord): boolean {
  if (before === undefined) return false
  return canonicalJson({ ...before, status: now.status }) === canonicalJson(now)
}

/** Notes why, and tells the administrators when it is news. What had been fetched before stays. */
async function failed({ key, url }: SourceFeed, reason: FeedFailure | 'shrunk' | 'notTakenIn', deps: Deps) {
  const { db, clock, log } = deps
  const isNews = await noteFeedFailed(db, key, { at: clock(), reason })
  if (!isNews) return
  log.warn({ feed: key, reason }, 'A feed could not be fetched')
  const today = dayInStockholm(clock())
  for (const { id: bodyId } of await listPublicBodies(db)) {
    const admins = await listOfficials(db, { bodyId, roles: ['admin'], today })
    const notice = {
      personIds: admins.map(({ personId }) => personId),
      kind: 'feedFailed',
      params: { by: new URL(url).host },
    }
    await addNotices(db, [notice], { bodyId, partnershipId: null, at: clock() })
  }
}
