import type { Text } from '../../../../domain/text.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties.ts'
import type { Ball } from '../../../../process/history.ts'
import { Said } from '../../../parts/said.tsx'
import type { AnyReader } from '../../../visit.ts'

/** The arithmetic behind a day and the paragraph that it rests on. */
export function DayCounted({ at, duties, due, ball }: Props) {
  if (ball.arithmetic !== undefined) return <Counted at={at} {...{ ...ball, arithmetic: ball.arithmetic }} />
  const duty = duties.find(
    (one) => one.due === due && one.met === undefined && one.id === (ball.duty ?? one.id),
  )
  return duty === undefined ? null : <DutyCounted at={at} duty={duty} />
}

type Props = {
  at: AnyReader
  duties: readonly Duty[]
  due: PlainDate
  ball: Pick<Ball, 'arithmetic' | 'source' | 'duty'>
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
