import type { Text } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Ball, BoardAim } from '../../../../process/case/history.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { Said } from '../../../parts/said.tsx'
import type { AnyReader } from '../../../visit.ts'
import { words } from './words.ts'

/** The arithmetic behind a day and the paragraph that it rests on. */
export function DayCounted({ at, duty, ball }: Props) {
  if (ball.arithmetic !== undefined) return <Counted at={at} {...{ ...ball, arithmetic: ball.arithmetic }} />
  if (duty !== undefined) return <DutyCounted at={at} duty={duty} />
  return ball.expected === undefined ? null : <Counted at={at} {...ball.expected} />
}

type Props = { at: AnyReader; duty: Duty | undefined; ball: Pick<Ball, 'arithmetic' | 'source' | 'expected'> }

type BoardDayProps = {
  at: AnyReader
  duty: Duty | null | undefined
  aim?: BoardAim | undefined
  /** The day that the reader was given, where it is told beside this. */
  due?: PlainDate | null
}

/** Which meeting the board's papers are for, and by which day: before the last day of what the board has to meet. */
export function BoardDay({ at, duty, aim, due = null }: BoardDayProps) {
  const { meeting, ready, met } = duty ?? {}
  if (meeting === undefined) return aim === undefined ? null : <Aimed at={at} aim={aim} due={due} />
  if (met !== undefined) return null
  const t = words(at.language)
  const [on, stop] = [dateInWords(meeting.date, at.language), dateInWords(meeting.memoStop, at.language)]
  return <p class="quiet">{ready ? t.papersReady(on) : t.papersBy(on, stop)}</p>
}

type AimedProps = { at: AnyReader; aim: BoardAim; due: PlainDate | null }

function Aimed({ at, aim: { piece, meeting, by = meeting }, due }: AimedProps) {
  const t = words(at.language)
  const [on, last] = [dateInWords(meeting, at.language), dateInWords(by, at.language)]
  if (piece === 'meeting') return <p class="quiet">{t.boardMeets(on)}</p>
  const isSooner = due !== null && isBefore(by, due)
  return (
    <p class="quiet">
      {piece === 'memo' ? t.papersBy(on, last) : t.sentBy(on, last)} {isSooner && t.sooner}
    </p>
  )
}

/** How a day is counted that no duty sets. */
export function Counted({ at, arithmetic, source }: { at: AnyReader; arithmetic: Text; source: Text }) {
  return (
    <>
      <p>
        <Said text={arithmetic} language={at.language} />
      </p>
      <p class="quiet">
        <Said text={source} language={at.language} />
      </p>
    </>
  )
}

export function DutyCounted({ at, duty }: { at: AnyReader; duty: Duty }) {
  return (
    <>
      <p>
        <Said text={duty.title} language={at.language} />:{' '}
        <Said text={duty.arithmetic} language={at.language} />
      </p>
      <p class="quiet">
        <Said text={duty.source} language={at.language} />
      </p>
      {duty.warning !== undefined && (
        <p>
          <Said text={duty.warning} language={at.language} />
        </p>
      )}
    </>
  )
}
