import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { ConclusionDraftForm, saveDraft, show } from './conclusion.tsx'

/** The conclusion while it is being written. */
export const post = handler(CaseParams, ConclusionDraftForm, { show, save: saveDraft })
