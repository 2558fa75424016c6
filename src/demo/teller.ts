import { sql } from 'kysely'
import { instantInStockholm } from '../kernel/date-words.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { getPartnershipByNumber } from '../store/case/partnership.ts'
import { recountCase } from '../store/case/recount.ts'
import type { Db } from '../store/db.ts'
import { type DemoStory, endStory, keepMove } from '../store/orders/demo-story.ts'
import { keepEarlierRulebook } from './earlier-rulebook.ts'
import type { Cast } from './guests.ts'
import { isLeg } from './leg.ts'
import { takeLeg } from './legs.ts'
import { namesPut, namesPutIn, personOf } from './names-put.ts'
import { ideas } from './stories.ts'
import type { Told } from './told.ts'
import { type App, visitorAs } from './visitor.ts'
import { isWritten, writeAgreement } from './written-agreement.ts'

type Scene = { db: Db; place: Cast; now: Date; origin: string; open: (clock: () => Date) => App }

/**
 * Tells a story from where it was left, keeping how far it has come. Ideas come in one after another, however many are
 * told at once, so that numbers follow the days. Throws what stopped a story.
 */
export function tellerIn(scene: Scene, stop: AbortSignal) {
  const { db } = scene
  const alone = oneAtATime()
  return async ({ key, ...kept }: DemoStory, told: readonly Told[]): Promise<void> => {
    const play = playerIn(scene)
    const [first, ...rest] = told
    if (first === undefined || stop.aborted) return
    const number = kept.number ?? (await alone(() => arrived(db, first, play)))
    for (const [index, move] of rest.entries()) {
      if (index + 1 < kept.moves) continue
      if (stop.aborted) return
      const made = play(move, number)
      await (index + 1 === kept.moves ? made.catch(() => {}) : made) // made already, if the product was killed just then
      await keepMove(db, { key, number, moves: index + 2 })
    }
    await readOldNews(scene, number)
    await keepDays(scene, number)
    await endStory(db, key, new Date())
  }
}

/** What is more than two weeks old has been read by whoever it was for, and has been in their daily mail. */
async function readOldNews({ db, now }: Scene, number: string): Promise<void> {
  const twoWeeksAgo = new Date(now.getTime() - 14 * 86_400_000).toISOString()
  await sql`
    update notice set read_at = notice.created_at, emailed_at = coalesce(notice.emailed_at, notice.created_at)
    from partnership
    where partnership.id = notice.partnership_id and partnership.number = ${number}
      and notice.created_at < ${twoWeeksAgo}`.execute(db)
}

/** Its days are those of the day that the demonstration began, as the night before would have left them. */
async function keepDays({ db, now }: Scene, number: string): Promise<void> {
  const { id } = await getPartnershipByNumber(db, number)
  await recountCase(db, id, { today: dayInStockholm(now), at: now })
}

type Play = (told: Told, number: string | null) => Promise<void>

/** The case that the idea becomes, unless it has come in already. */
async function arrived(db: Db, told: Told, play: Play): Promise<string> {
  const { title } = ideas[told.about]
  const number = await findCase(db, title)
  if (number === null) await play(told, null)
  const arrivedAs = number ?? (await findCase(db, title)) ?? ''
  await keepEarlierRulebook(db, told.about, arrivedAs)
  return arrivedAs
}

async function findCase(db: Db, title: string): Promise<string | null> {
  const found = await db
    .selectFrom('partnership')
    .select('number')
    .where('title', '=', title)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return found?.number ?? null
}

/** Makes one move after another, at a clock of its own. */
function playerIn({ db, place, now, origin, open }: Scene): Play {
  const time = { now }
  const app = open(() => time.now)
  return async (told, number) => {
    const where = { db, place, number: number ?? '', today: now }
    if (isLeg(told)) return takeLeg(where, told)
    if (isWritten(told)) return writeAgreement(where, told)
    const { who, on, time: clock, about: _, ...move } = told
    time.now = instantInStockholm(on, clock)
    const visitor = await visitorAs(app, { db, origin, personId: personOf(place, who), now: time.now })
    const placed = async (page: string) => {
      const start = number === null || isFromTheRoot(page) ? '' : `/arende/${number}`
      return start + (await namesPut(where, page))
    }
    const page = await placed(move.page)
    const fields = await namesPutIn(where, move.fields)
    const action = move.action ? await placed(move.action) : page
    await visitor.send({ ...move, page, action, fields })
  }
}

/** Pages that belong to no case. */
function isFromTheRoot(page: string): boolean {
  return page.startsWith('/mitt') || page.startsWith('/begaran')
}

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <Made>(work: () => Promise<Made>): Promise<Made> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}
