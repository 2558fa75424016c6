import type { Move } from '../../src/demo/moves.ts'
import { members } from '../../src/demo/people.ts'
import { addressOf } from '../../src/demo/place.ts'
import { type IdeaKey, initiativeFields } from '../../src/demo/stories.ts'
import { visitorAs } from '../../src/demo/visitor.ts'
import type { PersonId } from '../../src/domain/actor.ts'
import { instantInStockholm } from '../../src/kernel/date-words.ts'
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts'
import { createApp } from '../../src/web/app.ts'
import type { TestApp, TestClient, Who } from './app.ts'
import type { Filling } from './filled-form.ts'
import type { TestPage } from './test-page.ts'

/** A case that is taken on by people at their pages, on the days that they do it. */
export type Stage = {
  app: TestApp
  number: string
  on(day: PlainDate): void
  /** A page of the case, as somebody meets it. */
  see(who: Who, page: string): Promise<TestPage>
  /** Somebody opens a page of the case, fills it in and presses. Throws what the page says when it refuses. */
  press(who: Who, page: string, button: string, filling?: Filling): Promise<TestPage>
  /** Plays what somebody of the demonstration does. */
  play(moves: readonly Move[]): Promise<void>
}

type Opening = { idea: IdeaKey; receivedOn: PlainDate }

/** The case begins: the chair of an association hands the idea in by the form. */
export async function openStage(app: TestApp, { idea, receivedOn }: Opening): Promise<Stage> {
  const origin = app.another().origin
  const pages = createApp(app.deps)
  const persons: Readonly<Record<string, PersonId>> = { ...app.place.officials, ...app.place.members }
  const play = async (move: Move, start: string) => {
    app.setTime(instantInStockholm(move.on, move.time).toISOString())
    const personId = persons[move.who]
    if (personId === undefined) throw new Error(`${move.who} is nobody here`)
    const visitor = await visitorAs(pages, {
      db: app.db,
      origin,
      personId,
      now: app.deps.clock(),
    })
    await visitor.send({ ...move, page: start + move.page, action: start + (move.action ?? move.page) })
  }
  const { name } = members.chair
  const fields = { ...initiativeFields(idea, app.place.boardId), contactName: name, email: addressOf(name) }
  await play({ about: idea, who: 'chair', on: receivedOn, time: '19:40', page: '/initiativ', fields }, '')
  const { number } = await app.db.selectFrom('partnership').select('number').executeTakeFirstOrThrow()
  return {
    app,
    number,
    on: (day) => app.setTime(instantInStockholm(day, '11:00').toISOString()),
    ...pagesOf(app, number),
    play: async (moves) => {
      for (const move of moves) await play(move, `/arende/${number}`)
    },
  }
}

/** The pages of a case, as somebody meets them and fills them in. */
export function pagesOf(app: TestApp, number: string): Pick<Stage, 'see' | 'press'> {
  const see = async (who: Who, page: string) => (await as(app, who)).get(`/arende/${number}${page}`)
  return {
    see,
    press: async (who, page, button, filling) =>
      accepted(await (await see(who, page)).submit(button, filling)),
  }
}

export async function as(app: TestApp, who: Who): Promise<TestClient> {
  return app.as(who)
}

/** The page after a form, unless it says that something is wrong. */
export function accepted(page: TestPage): TestPage {
  if (page.status !== 200)
    throw new Error(`${page.address} (${page.status}): ${page.problems.join(' ') || page.text}`)
  return page
}

/** So many days after the first. */
export function daysFrom(first: PlainDate) {
  return (after: number) => addDays(first, after)
}
