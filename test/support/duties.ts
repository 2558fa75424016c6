import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { dutiesOfAgreement } from '../../src/process/duties-agreement.ts'
import type { Duty } from '../../src/process/duties-types.ts'
import { type DutyRule, dutiesFile } from '../../src/process/duty-schema.ts'
import type { BoardMeeting } from '../../src/process/gap-guard.ts'

type Raw = { id: string }

/** Järva's duties, laid over the national ones as the loader does. */
export const jarvaDuties: readonly DutyRule[] = dutiesFile.parse({
  duties: read('nationell').map((base) => ({ ...base, ...read('jarva').find(({ id }) => id === base.id) })),
}).duties

/** The duties of an agreement under Järva's rulebook, from dates written as text. */
export function dutiesFor(dates: {
  start: string
  end: string
  receivedOn?: string
  conferredOn?: string
}): Duty[] {
  const { start, end, receivedOn, conferredOn } = dates
  return dutiesOfAgreement({
    rulebook: { duties: jarvaDuties },
    start: plainDate(start),
    end: plainDate(end),
    receivedOn: receivedOn === undefined ? undefined : plainDate(receivedOn),
    conferredOn: conferredOn === undefined ? undefined : plainDate(conferredOn),
  })
}

/** A board meeting; its memo stop and dispatch are the same day when they do not matter. */
export function aMeeting(date: string, memoStop = date, dispatch = memoStop): BoardMeeting {
  return { date: plainDate(date), memoStop: plainDate(memoStop), dispatch: plainDate(dispatch) }
}

function read(body: string): Raw[] {
  return parse(readFileSync(new URL(`../../rulebooks/${body}/duties.yaml`, import.meta.url), 'utf8')).duties
}
