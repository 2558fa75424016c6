import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { otherFormsOf } from '../consideration/checklist.ts'
import { Answer } from './answer.tsx'
import { AssessmentPage } from './assessment-page.tsx'
import { keepOwnDraft } from './draft.ts'
import { AssessmentForm } from './form.ts'
import { isDirectorOf, loadCase, whyNotAssess } from './load.ts'
import { PendingAnswer } from './pending.tsx'
import { findVerdict } from './verdict.ts'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

/** The director's assessment: to make, to wait for, to read. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, AssessmentForm, { show, save })

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await loadCase(at)
  if (file.whole !== undefined) return <PendingAnswer at={at} file={{ ...file, history: file.whole }} />
  const given = findVerdict(file.history)
  const assessing = entry.typed !== null && isDirectorOf(at.actor, file)
  if (given !== null && !assessing) return <Answer at={at} file={file} given={given} />
  const isHandedOver = file.partnership.scope.considerationHandedOver
  if (isHandedOver && isDirectorOf(at.actor, file))
    return <AssessmentPage at={at} file={file} entry={entry} />
  return <Waiting at={at} file={file} />
}

/** Keeps the assessment as a draft, complete now, and goes on to the letter that it becomes. */
async function save(at: Saving<CaseAt, typeof AssessmentForm>) {
  const file = await loadCase(at)
  const t = words(at.language)
  if (!isDirectorOf(at.actor, file)) throw new NotAllowed()
  const reason = whyNotAssess(at, file)
  if (reason !== null) return refused(inLanguage(reason, at.language))
  const { outcome, otherForm, reasons, sendNow } = at.form
  if (outcome === 'otherForm' && !otherFormsOf(file.history.rulebook).includes(otherForm))
    return refused([{ field: 'otherForm', sentence: t.whichFormMissing }])
  const fields = { outcome, otherForm, reasons, ...(sendNow && { sendNow: 'ja' }) }
  await keepOwnDraft(at, file.partnership, fields)
  return goTo(at.to.inCase(at.params.number, 'bedomning', 'brev'))
}

/** What has been typed so far, kept while it is being written. */
export const draftPost = handler(CaseParams, anyFields, { show, save: saveDraft })

async function saveDraft(at: Saving<CaseAt, typeof anyFields>) {
  const file = await loadCase(at)
  if (!isDirectorOf(at.actor, file)) throw new NotAllowed()
  await keepOwnDraft(at, file.partnership, at.form)
  const saved = words(at.language).saved(timeInStockholm(at.now, at.language))
  return goTo(at.to.inCase(at.params.number, 'bedomning'), saved)
}
