import { z } from 'zod'
import { canAnswerReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, blank, type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import { isUnderReview, loadCase } from './load.ts'
import { filledWith, findOwnDraft, keepOwnDraft, removeOwnDraft } from './own-draft.ts'
import { recordReply } from './record-reply.ts'
import { ownAnswer, type Shared, sharedIn } from './result.ts'
import { ResultText } from './result-text.tsx'
import { words } from './words.ts'

const ReplyForm = form(words, (t, field) =>
  z.object({ answer: field.text(t.answerMissing), lastSeq: field.lastSeq() }),
)

/** The organisation's answer to the preliminary result. */
export const get = page(CaseParams, noQuery, (at) => show(at, blank))
export const post = handler(CaseParams, ReplyForm, { show, save, uploads: limits })
/** The answer while it is being written. */
export const draftPost = handler(CaseParams, anyFields, { show, save: saveDraft })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, shared } = await loadShared(at)
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', ...more)
  const answered = shared === null ? null : ownAnswer(shared, file.partnership, at.actor)
  const isOpen = shared !== null && answered === null && isUnderReview(file)
  if (shared === null || (!isOpen && entry.typed === null)) return seeOther(address())
  const draft = await findOwnDraft(at, keyOf(at))
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.answerTitle}
      lead={t.answerLead}
      entry={entry}
      islands={['autosave.js']}
    >
      {shared.answerBy !== null && <DueLine at={at} due={shared.answerBy} />}
      <ResultText at={at} file={file} content={shared.event.content} title={t.preliminaryTitle} />
      <ReplyFields
        at={at}
        file={file}
        entry={filledWith(entry, draft)}
        savedAt={draft === null ? null : new Date(draft.updatedAt)}
      />
    </CasePage>
  )
}

type FieldsProps = { at: SignedIn<CaseAt>; file: CaseFile; entry: Entry; savedAt: Date | null }

function ReplyFields({ at, file, entry, savedAt }: FieldsProps) {
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', 'svar', ...more)
  const draft = address('utkast')
  return (
    <Form at={at} action={address()} draft={draft} files>
      <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
      <TextArea entry={entry} name="answer" label={t.yourAnswer} hint={t.answerHint} rows={10} />
      <HandInField at={at} entry={entry} label={t.attachments} optional={t.optional} kinds={t.fileKinds} />
      <SaveState at={at} savedAt={savedAt} draft={draft} />
      <p>{t.answerMeans}</p>
      <Actions>
        <Button>{t.sendAnswer}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof ReplyForm>) {
  const { file } = await loadShared(at)
  const t = words(at.language)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const taken = at.uploads.length === 0 ? null : await takeFiles(at.deps.files, at.uploads, at.language)
  if (taken !== null && !taken.ok) return refused(taken.reason)
  const outcome = await recordReply(at, file, { answer: at.form.answer, files: taken?.value ?? [] })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeOwnDraft(at, keyOf(at))
  return goTo(at.to.inCase(at.params.number, 'granskning'), t.answerSent)
}

async function saveDraft(at: Saving<CaseAt, typeof anyFields>) {
  const { file } = await loadShared(at)
  await keepOwnDraft(at, file.partnership, { key: keyOf(at), fields: at.form })
  const own = at.to.inCase(at.params.number, 'granskning', 'svar')
  return goTo(own, words(at.language).saved(timeInStockholm(at.now, at.language)))
}

function keyOf({ params }: SignedIn<CaseAt>): string {
  return `review:${params.number}`
}

async function loadShared(at: SignedIn<CaseAt>): Promise<{ file: CaseFile; shared: Shared | null }> {
  const file = await loadCase(at)
  if (!canAnswerReview(at.actor, file.partnership.scope)) throw new NotAllowed()
  return { file, shared: sharedIn(file) }
}
