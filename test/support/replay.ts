import { readdirSync, readFileSync } from 'node:fs'
import type { PersonId } from '../../src/domain/actor.ts'
import type { EventType, NewEvent } from '../../src/domain/events.ts'
import { type Side, sideOf } from '../../src/domain/roles.ts'
import { type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { duties } from '../../src/process/duties/duties.ts'
import { pressing } from '../../src/process/duties/pressing.ts'
import type { CaseFacts, Doer, History } from '../../src/process/engine.ts'
import { statusOn, takeStep, waitingFor } from '../../src/process/engine.ts'
import { parseRulebook, type Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { expectedBy } from '../../src/process/steps/ball-day.ts'

/** One line of a replay: a step or another event, or a change of what the case file holds, or both. */
export type ReplayLine = {
  on?: string
  step?: string
  /** Something that happens whatever the rulebook says, in place of a step. */
  event?: EventType
  by?: Doer['role']
  person?: string
  track?: string
  content?: Record<string, unknown>
  facts?: CaseFacts
  /** A part of the sentence that the refused step must show. */
  refused?: string
}

export type Ending = {
  round: string
  rounds?: Record<string, string>
  boardCases?: Record<string, string>
  flags?: readonly string[]
  ball: readonly string[]
  duties: readonly string[]
}

/** A case history as written in test/replays/<name>.json. */
export type Replay = {
  name: string
  tells: string
  rulebook: 'jarva' | 'nationell'
  /** Begins as another replay does, up to and including the first time a step is taken. */
  begins?: { as: string; through: string }
  lines: readonly ReplayLine[]
  today: string
  ends: Ending
}

const folder = new URL('../replays/', import.meta.url)
const books = new URL('../../rulebooks/', import.meta.url)

/** Every replay in the folder, by name. */
export function allReplays(): readonly Replay[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readReplay(file.replace('.json', '')))
}

/** A rulebook as it stands in the repository's files, with others laid beside it. */
export function rulebookOf(body: string, beside: Readonly<Record<string, string>> = {}): Rulebook {
  const parsed = parseRulebook({ ...filesOfRulebooks(), ...beside }, body)
  if ('rulebook' in parsed) return parsed.rulebook
  throw new Error(parsed.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.sentence}`).join('\n'))
}

/** The YAML files of every body, by path below rulebooks/. */
export function filesOfRulebooks(root: URL = books): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]))
}

/** Someone in a role; the same role is the same person unless another is named. */
export function aDoer(role: Doer['role'], person = `person-${role}`): Doer {
  const side: Side | 'system' = role === 'system' ? 'system' : role === 'board' ? 'public' : sideOf(role)
  return { personId: role === 'system' ? null : (person as PersonId), name: person, role, side }
}

/** The lines of a replay, with those of the replay that it begins as. */
export function linesOf(replay: Replay): readonly ReplayLine[] {
  if (replay.begins === undefined) return replay.lines
  const before = linesOf(readReplay(replay.begins.as))
  const last = before.findIndex((line) => line.step === replay.begins?.through && line.refused === undefined)
  if (last < 0) throw new Error(`${replay.begins.as} never takes ${replay.begins.through}`)
  return [...before.slice(0, last + 1), ...replay.lines]
}

/** Tells a history again, step by step; `said` gets each refusal. */
export function retold(
  rulebook: Rulebook,
  lines: readonly ReplayLine[],
  said: (line: ReplayLine, refusal: string | null) => void,
): History {
  return toldOn({ rulebook, events: [], facts: {} }, lines, said)
}

/** Tells on from where a history has come to. */
export function toldOn(
  history: History,
  lines: readonly ReplayLine[],
  said: (line: ReplayLine, refusal: string | null) => void,
): History {
  return lines.reduce<History>((before, line) => afterLine(before, line, said), history)
}

/** Where a history has ended up, in the words of a replay. */
export function endingOf(history: History, today: PlainDate): Ending {
  const status = statusOn(history, today)
  const states = (tracks: readonly { track: string; state: string }[]) =>
    Object.fromEntries(tracks.map(({ track, state }) => [track, state]))
  const more = status.rounds.length > 1
  return {
    round: status.round,
    ...(more ? { rounds: states(status.rounds) } : {}),
    ...(status.boardCases.length > 0 ? { boardCases: states(status.boardCases) } : {}),
    ...(status.flags.length > 0 ? { flags: status.flags } : {}),
    ball: waitingFor(history, today).map(ballInWords),
    duties: pressing(duties(history, today), today).map(
      ({ id, year, from, due }) =>
        [id, year, from && `${from}/`]
          .filter(Boolean)
          .join(' ')
          .concat(from ? '' : ' ') + due,
    ),
  }
}

function ballInWords(ball: ReturnType<typeof waitingFor>[number]): string {
  const whom = [ball.roles.join('|'), ball.party && `(${ball.party})`].filter(Boolean).join(' ')
  const expected = expectedBy(ball)
  return `${whom}: ${ball.step}${ball.due ? ` by ${ball.due}` : ''}${expected ? ` expected ${expected}` : ''}`
}

function afterLine(
  before: History,
  line: ReplayLine,
  said: (line: ReplayLine, refusal: string | null) => void,
): History {
  const history = line.facts ? { ...before, facts: { ...before.facts, ...line.facts } } : before
  const by = aDoer(line.by ?? 'staffUnit', line.person)
  const on = plainDate(line.on ?? history.events.at(-1)?.on ?? '2026-01-01')
  const { event, content = {} } = line
  if (event !== undefined) return withEvent(history, { type: event, on, by, content })
  if (line.step === undefined) return history
  const track = line.track === undefined ? {} : { track: line.track }
  const outcome = takeStep(history, { step: line.step, by, on, content: line.content ?? {}, ...track })
  said(line, outcome.kind === 'refused' ? outcome.reason.sv : null)
  if (outcome.kind === 'refused') return history
  return withEvent(history, outcome.event)
}

function withEvent(history: History, event: NewEvent): History {
  const seq = history.events.length + 1
  const recorded = { ...event, seq, recordedAt: `${event.on}T09:00:00.000Z` }
  return { ...history, events: [...history.events, recorded] }
}

function readReplay(name: string): Replay {
  return { name, ...JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) }
}
