import type { Timetable } from '../../../../process/duties/timetable.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type TimetableProps = { at: SignedIn<CaseAt>; file: CaseFile; timetable: Timetable }
