import { canSeeCase } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timetableOf } from '../../../../process/duties/timetable.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { DutyList } from './duty-list.tsx'
import { Gap } from './gap.tsx'
import { Moved } from './moved.tsx'
import { Picture } from './picture.tsx'
import type { TimetableProps } from './props.ts'
import { Unrecorded } from './unrecorded.tsx'
import { words } from './words.ts'

/** Every day of the agreement in force, and how far it is to the next one: the same for both parties. */
export const get = page(CaseParams, noQuery, async (at) => {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeCase(at.actor, partnership.scope)) throw new NotAllowed()
  const timetable = timetableOf(history, await listCalendars(at.db, partnership), at.today)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {timetable === null ? (
        <NotYet at={at} file={file} />
      ) : (
        <Whole at={at} file={file} timetable={timetable} />
      )}
    </CasePage>
  )
})

function Whole({ at, file, timetable }: TimetableProps) {
  const t = words(at.language)
  const { start, end } = timetable.agreement
  return (
    <>
      {file.status.paused !== null && <Alert color="info">{t.paused}</Alert>}
      <Facts facts={[[t.inForce, t.period(start, end)]]} />
      <Unrecorded at={at} file={file} />
      <Gap at={at} file={file} gap={timetable.gap} />
      <Picture at={at} timetable={timetable} />
      <DutyList at={at} file={file} timetable={timetable} />
      <Moved at={at} file={file} />
    </>
  )
}

function NotYet({ at, file }: { at: SignedIn<CaseAt>; file: CaseFile }) {
  const t = words(at.language)
  return (
    <EmptyState title={t.notYet}>
      <p>{t.notYetBody}</p>
      <p>
        <a href={at.to.case(file.partnership.number)}>{t.toCase}</a>
      </p>
    </EmptyState>
  )
}
