import type { Child } from 'hono/jsx'
import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { AnyReader } from '../visit.ts'
import { DueWords, ExpectedWords, WhyThisDate } from './date-words.tsx'
import { partWords } from './words.ts'

type TurnCardProps = {
  at: AnyReader
  /** Whom we wait for, with the name as it stands in a sentence; null when it is the reader's turn. */
  waitingFor: string | null
  /** What is to be done, in a sentence. */
  task: Child
  due?: PlainDate | null
  /** The day that the body expects, where none is set. */
  expected?: PlainDate | null
  /** What is said of the day at once. */
  note?: Child
  /** The arithmetic behind the day, and its source. */
  why?: Child
  /** The one main action, or how to reach the one we wait for. */
  children?: Child
}

/** Whose turn it is, first; then the day; then the rule behind it. */
export function TurnCard(props: TurnCardProps) {
  const { at, waitingFor, task, due = null, expected = null, note, why, children } = props
  const t = partWords(at.language)
  return (
    <section class="turn-card" data-mine={waitingFor === null ? 'ja' : undefined} aria-labelledby="din-tur">
      <h2 class="ds-heading" id="din-tur">
        {waitingFor === null ? t.yourTurn : t.waitingFor(waitingFor)}
      </h2>
      <p class="turn-task">{task}</p>
      {due !== null && <DueLine at={at} due={due} />}
      {due === null && expected !== null && <ExpectedLine at={at} day={expected} ballWith={waitingFor} />}
      {note}
      {why !== undefined && <WhyThisDate at={at}>{why}</WhyThisDate>}
      {children}
    </section>
  )
}

/** Late is said plainly and without blame. */
export function DueLine({ at, due }: { at: AnyReader; due: PlainDate }) {
  return (
    <p class="due">
      <DueWords at={at} due={due} />
    </p>
  )
}

type ExpectedLineProps = { at: AnyReader; day: PlainDate; ballWith?: string | null }

/** The day that the body expects; once it has passed, with whom the ball is. */
export function ExpectedLine({ at, day, ballWith = null }: ExpectedLineProps) {
  const hasPassed = isBefore(day, at.today) && ballWith !== null
  return (
    <p class="due">
      <ExpectedWords at={at} day={day} />
      {hasPassed && `. ${partWords(at.language).ballWith(ballWith)}`}
    </p>
  )
}
