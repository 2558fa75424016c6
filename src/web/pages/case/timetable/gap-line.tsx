import { inLanguage } from '../../../../domain/text.ts'
import type { GapWatch } from '../../../../process/board/gap-watch.ts'
import type { Status } from '../../../../process/case/history.ts'
import type { AnyReader } from '../../../visit.ts'
import { GapTag } from './tag.tsx'
import { words } from './words.ts'

type GapLineProps = {
  at: AnyReader
  number: string
  gap: GapWatch
  status: Status
  /** The reader may open what the parties work with, a bridging among it. */
  sharesAll: boolean
}

/** The gap guard in two lines, with the way to the whole timetable and, where the board was not reached, to a bridging. */
export function GapLine({ at, number, gap, status, sharesAll }: GapLineProps) {
  return (
    <>
      <p>
        <GapTag level={gap.level.level} language={at.language} /> {inLanguage(gap.level.words, at.language)}
      </p>
      <p>
        <a href={at.to.inCase(number, 'tidsplan')}>{words(at.language).toTimetable}</a>
        {sharesAll && status.flags.includes('AT_RISK_GAP') && (
          <>
            {' · '}
            <a href={at.to.inCase(number, 'fornyelse', 'overbryggning')}>{words(at.language).toBridging}</a>
          </>
        )}
      </p>
    </>
  )
}

/** So near that the page of the case begins with it. */
export function isNear({ level: { level } }: GapWatch): boolean {
  return level === 'hurry' || level === 'atRisk'
}
