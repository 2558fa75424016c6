import { z } from 'zod'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { Trx } from '../../../store/db.ts'
import type { Action } from '../../../store/meetings/group-meeting.ts'
import { CaseParams } from '../../params.ts'
import type { SignedIn } from '../../visit.ts'

export const ActionParams = CaseParams.extend({ action: z.uuid() })
export type ActionAt = SignedIn<z.output<typeof ActionParams>>

/** Something that was decided at a meeting, for whoever may say that it is done or is not. */
export type LoadedAction = {
  file: CaseFile
  action: Pick<Action, 'id' | 'text' | 'by' | 'doneOn'>
  /** Its own page, with the list that it stands in. */
  address: string
  home: { address: string; title: string }
  /** What is said when it is done and when it is not, and the button that takes it back. */
  said: { done: string; undo: string; undone: string }
  /** Tells the others who were there. */
  tell: (trx: Trx, kind: 'groupActionDone' | 'groupActionReopened') => Promise<void>
}

/** Throws NotFound, NotAllowed. */
export type LoadAction = (at: ActionAt) => Promise<LoadedAction>
