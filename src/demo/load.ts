import { instantInStockholm } from '../kernel/date-words.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import type { Checklist } from '../process/checklist-schema.ts'
import type { Db } from '../store/db.ts'
import { loadRulebook } from '../store/rulebook-files.ts'
import { isLeg, type Leg, takeLeg } from './legs.ts'
import type { Move } from './moves.ts'
import { loadPlace, type Place } from './place.ts'
import { plot } from './plot.ts'
import type { IdeaKey, Who } from './stories.ts'
import { type App, visitorAs } from './visitor.ts'
import { isWritten, type WrittenAgreement, writeAgreement } from './written-agreement.ts'

export type Theatre = {
  db: Db
  now: Date
  /** Where the demo is reached, for the links in its mails. */
  origin: string
  /** The product's pages, believing that it is whatever the clock says. */
  open: (clock: () => Date) => App
}

/**
 * Plays the demonstration: a place with its people, and cases that have come as far as the pages reach. Each move is
 * made by its person through the same forms as anybody uses, on the day it happened.
 */
export async function loadDemo(theatre: Theatre): Promise<void> {
  const place = await loadPlace(theatre.db)
  const play = stageIn(theatre, place)
  const today = dayInStockholm(theatre.now)
  const [checklist, review] = [await checklistOf('consideration'), await checklistOf('review')]
  for (const move of plot({ place, today, checklist, review })) await play(move)
}

async function checklistOf(wanted: string): Promise<Checklist> {
  const { checklists } = await loadRulebook('rulebooks/jarva')
  const found = checklists.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(`The rulebook jarva has no checklist ${wanted}`)
  return found
}

function stageIn(
  { db, now, origin, open }: Theatre,
  place: Place,
): (told: Move | Leg | WrittenAgreement) => Promise<void> {
  const time = { now }
  const app = open(() => time.now)
  const numbers = new Map<IdeaKey, string>()
  return async (told) => {
    const number = numbers.get(told.about)
    const where = { db, place, number: number ?? '', today: now }
    if (isLeg(told)) return takeLeg(where, told)
    if (isWritten(told)) return writeAgreement(where, told)
    const { about, who, on, time: clock, ...move } = told
    time.now = instantInStockholm(on, clock)
    const visitor = await visitorAs(app, { db, origin, personId: personOf(place, who), now: time.now })
    const start = number === undefined ? '' : `/arende/${number}`
    const meeting = move.page.includes('{meeting}') && number ? await newestMeeting(db, number) : ''
    const placed = (page: string) => start + page.replace('{meeting}', meeting)
    await visitor.send({ ...move, page: placed(move.page), action: placed(move.action ?? move.page) })
    if (number === undefined) numbers.set(about, await newestCase(db))
  }
}

async function newestCase(db: Db): Promise<string> {
  const newest = await db
    .selectFrom('partnership')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return newest.number
}

/** The meeting of the case that was called last. */
async function newestMeeting(db: Db, number: string): Promise<string> {
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

function personOf({ officials, members }: Place, who: Who) {
  return { ...officials, ...members }[who]
}
