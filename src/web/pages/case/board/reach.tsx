import { dateInWords } from '../../../../kernel/date-words.ts'
import type { HearingLeft } from '../../../../process/board/after-hearing.ts'
import type { BoardPlan } from '../../../../process/board/board-plan.ts'
import { DateWords } from '../../../parts/date-words.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

type ReachProps = {
  at: SignedIn
  plan: BoardPlan | null
  /** The other side's time to answer, where it is not over. */
  hearing?: HearingLeft | null
  /** Whether somebody's stance is still needed. */
  waitsForStances: boolean
}

/** Which meeting a case that is not ready yet can reach, and the last day for each piece. */
export function Reach({ at, plan, hearing = null, waitsForStances }: ReachProps) {
  const t = words(at.language)
  const isOfficial = at.actor.acting.side === 'public'
  if (plan === null)
    return (
      <p>
        {t.reachNone} {isOfficial && <a href={at.to.boardCalendar()}>{t.toCalendar}</a>}
      </p>
    )
  return (
    <>
      <p>
        <strong>{t.reachIs(dateInWords(plan.meeting.date, at.language))}</strong>{' '}
        {plan.missed !== null && t.missed(dateInWords(plan.missed.date, at.language))}
        {hearing !== null && ` ${t.heardFirst(dateInWords(hearing.answerBy, at.language))}`}
        {plan.tooSoon !== null && ` ${t.tooSoon(dateInWords(plan.tooSoon.date, at.language))}`}
      </p>
      <Table
        caption={t.reach}
        captionHidden
        file={{ at, name: 'nar-det-hinner' }}
        columns={[
          { title: t.piece, cell: ({ piece }) => t.pieces[piece] },
          {
            title: t.lastDay,
            cell: ({ day }) => <DateWords at={at} day={day} />,
            inFile: [{ title: t.lastDay, cell: ({ day }) => day }],
          },
        ]}
        rows={plan.lastDays.filter(({ piece }) => piece !== 'stances' || waitsForStances)}
      />
    </>
  )
}
