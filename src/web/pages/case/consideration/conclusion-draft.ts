import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { saveDraft, show } from './conclusion.tsx'
import { ConclusionDraftForm } from './conclusion-form.ts'

/** The conclusion while it is being written. */
export const post = handler(CaseParams, ConclusionDraftForm, { show, save: saveDraft })
