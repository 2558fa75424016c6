import { dayInStockholm } from '../kernel/plain-date.ts'
import type { Checklist } from '../process/rulebook/checklist-schema.ts'
import type { Rulebook } from '../process/rulebook/rulebook-schema.ts'
import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import type { Db } from '../store/db.ts'
import { beginStories, type DemoStory, listUntold } from '../store/orders/demo-story.ts'
import { findPlace } from './find-place.ts'
import { addColleagues, addGuests, type Cast } from './guests.ts'
import { loadPlace } from './place.ts'
import { plot } from './plot.ts'
import { addSecondCoordinator } from './second-coordinator.ts'
import type { IdeaKey } from './stories.ts'
import { tellerIn } from './teller.ts'
import type { Told } from './told.ts'
import type { App } from './visitor.ts'

type Theatre = {
  db: Db
  /** Where the demo is reached, for the links in its mails. */
  origin: string
  /** The product's pages, believing that it is whatever the clock says. */
  open: (clock: () => Date) => App
}

/** How far the demonstration has come, for whoever wants to say so. */
export type Progress = { told: number; of: number }

type Playing = {
  progress: Progress
  /** Stops between two moves; the play goes on from there the next time. */
  stop: AbortSignal
  fault: (story: string, error: unknown) => void
}

/** Makes the place and its people, and writes down which stories will be played there. */
export async function prepareDemo(db: Db, now: Date): Promise<void> {
  const place = await loadPlace(db)
  await addGuests(db, place)
  await addColleagues(db, place)
  await addSecondCoordinator(db, place)
  const stories = await storiesOn(await findPlace(db), now)
  await beginStories(db, [...stories.keys()], now)
}

/** How many stories are played at once: while one waits for the database, another works. */
const lanes = 2

/**
 * Plays what is left of the demonstration: each move is made by its person through the same forms as anybody uses, on
 * the day it happened. Stories begin in the order that their ideas came in.
 */
export async function playDemo(theatre: Theatre, playing: Playing): Promise<void> {
  const untold = new Map((await listUntold(theatre.db)).map((story) => [story.key, story]))
  const [first] = untold.values()
  if (first === undefined) return
  const place = await findPlace(theatre.db)
  const now = new Date(first.toldOn)
  const stories = await storiesOn(place, now)
  const left = [...stories].flatMap(([key, told]): [DemoStory, readonly Told[]][] => {
    const story = untold.get(key)
    return story === undefined ? [] : [[story, told]]
  })
  playing.progress.of = stories.size
  playing.progress.told = stories.size - left.length
  const [waiting, tell] = [left.values(), tellerIn({ ...theatre, place, now }, playing.stop)]
  const lane = async () => {
    for (const [story, told] of waiting) {
      await tell(story, told).catch((error: unknown) => playing.fault(story.key, error))
      if (playing.stop.aborted) return
      playing.progress.told += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function storiesOn(place: Cast, now: Date): Promise<Map<IdeaKey, readonly Told[]>> {
  const rulebook = await loadRulebook('rulebooks/jarva')
  const [checklist, review] = [checklistIn(rulebook, 'consideration'), checklistIn(rulebook, 'review')]
  const moves = plot({ place, today: dayInStockholm(now), rulebook, checklist, review })
  return Map.groupBy(moves, ({ about }) => about)
}

function checklistIn({ checklists }: Rulebook, wanted: string): Checklist {
  const found = checklists.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(`The rulebook jarva has no checklist ${wanted}`)
  return found
}
