import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties.ts'
import { Said } from '../../../parts/said.tsx'
import type { Visit } from '../../../visit.ts'

/** The arithmetic behind a day and the paragraph that it rests on. */
export function DayCounted({ at, duties, due }: { at: Visit; duties: readonly Duty[]; due: PlainDate }) {
  const duty = duties.find((one) => one.due === due && one.met === undefined)
  return duty === undefined ? null : <DutyCounted at={at} duty={duty} />
}

export function DutyCounted({ at, duty }: { at: Visit; duty: Duty }) {
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
