import { readdirSync, readFileSync } from 'node:fs'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { BoardMeeting } from '../../src/process/board/board-meeting.ts'
import { dutiesOfAgreement } from '../../src/process/duties/duties-agreement.ts'
import type { Duty } from '../../src/process/duties/duties-types.ts'
import { type Rulebook, readRulebook } from '../../src/process/rulebook/rulebook.ts'

/** The duties of an agreement under Järva's rulebook, from dates written as text. */
export function dutiesFor(dates: {
  start: string
  end: string
  receivedOn?: string
  conferredOn?: string
}): Duty[] {
  const { start, end, receivedOn, conferredOn } = dates
  return dutiesOfAgreement({
    rulebook: jarva,
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

/** Järva's rulebook as it stands in its files. */
export const jarva: Rulebook = readJarva()

function readJarva(): Rulebook {
  const folder = new URL('../../rulebooks/', import.meta.url)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  )
  const read = readRulebook(
    Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')])),
    'jarva',
  )
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.rulebook
}
