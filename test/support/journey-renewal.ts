import { addDays, plainDate } from '../../src/kernel/plain-date.ts'
import { setBoardMeetings } from '../../src/store/meetings/board-calendar.ts'
import type { TestApp, TestClient } from './app.ts'
import { anActivePartnership, steeringMet } from './journey-active.ts'
import { takeAnyway } from './journey-board.ts'
import { signedIn } from './journey-report.ts'

type Where = Pick<TestApp, 'db' | 'place'>

/** The period of the partnerships that come to their end in these tests. */
export const period = { start: '2027-03-01', end: '2029-02-28' }

/** The board meets on these days, with its own lead times. */
export async function boardMeets({ db, place }: Where, ...days: readonly string[]): Promise<void> {
  const { boardId, bodyId, officials } = place
  const meetings = days.map(plainDate).map((date) => ({
    date,
    memoStop: addDays(date, -21),
    dispatch: addDays(date, -7),
  }))
  const year = Number(days[0]?.slice(0, 4))
  await setBoardMeetings(db, { boardId, bodyId, year, meetings, by: officials.boardSecretary })
}

/** A partnership in force that has been evaluated, so that its final report can be begun. Gives its number. */
export async function anEvaluatedPartnership(
  where: Where,
  { on = '2028-04-10', ...wanted }: { on?: string; title?: string; withGuest?: boolean } = {},
): Promise<string> {
  const number = await anActivePartnership(where, { ...period, ...wanted })
  const day = plainDate(on)
  const legs = [
    { step: 'start-evaluation', by: 'coordinator' },
    { step: 'hand-in-evaluation', by: 'unitHead' },
    { step: 'hand-in-evaluation', by: 'representative' },
    { step: 'conclude-evaluation', by: 'coordinator' },
  ] as const
  for (const leg of legs) await takeAnyway(where, number, { ...leg, on: day })
  return number
}

/** The same with its final report begun on its page. */
export async function aBegunReport(app: TestApp, wanted: Parameters<typeof anEvaluatedPartnership>[1] = {}) {
  const number = await anEvaluatedPartnership(app, wanted)
  const page = await (await signedIn(app, 'coordinator')).get(`/arende/${number}/slutrapport`)
  await page.submit('Börja slutrapporten')
  return number
}

const together = ['summary', 'challenge', 'results', 'economy', 'evaluation', 'afterwards']

/** Both sides write their parts and what they write together, and hand in. */
export async function handInReports(app: TestApp, number: string): Promise<void> {
  const where = `/arende/${number}/slutrapport`
  const coordinator = await signedIn(app, 'coordinator')
  await write(coordinator, where, [...together, 'implementation'], 'Kommunen')
  await (await coordinator.get(`${where}/del`)).submit('Lämna vår del')
  const party = await signedIn(app, 'partyRep')
  await write(party, where, ['implementation'], 'Föreningen')
  await (await party.get(`${where}/del`)).submit('Lämna vår del')
}

async function write(client: TestClient, where: string, keys: readonly string[], said: string) {
  for (const key of keys) {
    const page = await client.get(`${where}/avsnitt/${key}`)
    await page.submit('Spara', { text: `${said} om ${key}.` })
  }
}

type Wish = { choice: 'end' | 'renegotiate'; material?: 'yes' | 'no' }

/** All three whose word is needed say the same. */
export async function allSay(app: TestApp, number: string, wish: Wish): Promise<void> {
  for (const who of ['partySignatory', 'director', 'adminHead'] as const) {
    const page = await (await signedIn(app, who)).get(`/arende/${number}/slutrapport/stallningstagande`)
    await page.submit('Lämna ställningstagandet', { ...wish, reasons: 'Vi har gjort det tillsammans.' })
  }
}

/** The steering group's word, recorded by the head of department. */
export async function approveReport(app: TestApp, number: string, heldOn: string) {
  const head = await signedIn(app, 'departmentHead')
  const meeting = await steeringMet(app, number, heldOn)
  const page = await head.get(`/arende/${number}/slutrapport/godkannande`)
  return page.submit('Skriv in godkännandet', { meeting })
}
