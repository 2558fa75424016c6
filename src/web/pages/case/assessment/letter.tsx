import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import type { Draft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { namesIn } from '../consideration/words.ts'
import { findOwnDraft, readDraft, removeOwnDraft } from './draft.ts'
import { type AssessmentTyped, verdictOf } from './form.ts'
import { isDirectorOf, loadCase } from './load.ts'
import { letterOf } from './papers.ts'
import { recordAssessment } from './record.ts'
import { words } from './words.ts'

/** Which draft and which state of the case the director had before them. */
const LetterForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq(), version: field.lastSeq() }))

/** The letter as it will be sent, before anything is recorded. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, LetterForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const ready = await loadReady(at)
  const address = at.to.inCase(at.params.number, 'bedomning')
  if (ready === null) return seeOther(address)
  const { file, draft, typed } = ready
  const t = words(at.language)
  const { staffUnit } = namesIn(file.history.rulebook, at.language)
  const signed = { verdict: verdictOf(typed), director: at.actor.name, date: at.today }
  const model = await letterOf(at.db, file, signed)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.previewTitle}
      lead={typed.sendNow ? t.previewNow : t.previewLater(staffUnit)}
      entry={entry}
    >
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      <Form at={at} action={at.to.inCase(at.params.number, 'bedomning', 'brev')}>
        <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
        <input type="hidden" name="version" value={String(draft.version)} />
        <p>
          {t.recordMeans} {typed.sendNow && t.sendMeans}
        </p>
        <Actions>
          <Button>{typed.sendNow ? t.recordAndSend : t.record}</Button>
          <ButtonLink href={address} look="tertiary">
            {t.change}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof LetterForm>) {
  const ready = await loadReady(at)
  const address = at.to.inCase(at.params.number, 'bedomning')
  if (ready === null) return goTo(address)
  const { file, draft, typed } = ready
  const t = words(at.language)
  const isSeen = at.form.lastSeq === file.partnership.lastSeq && at.form.version === draft.version
  if (!isSeen) throw new ChangedMeanwhile()
  const { sendNow } = typed
  const outcome = await recordAssessment(at, file, { verdict: verdictOf(typed), sendNow })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeOwnDraft(at, file.partnership)
  return goTo(address, sendNow ? t.recordedAndSent : t.recorded)
}

type Ready = { file: Awaited<ReturnType<typeof loadCase>>; draft: Draft; typed: AssessmentTyped }

/** The case and a complete draft; null when there is nothing to look through. */
async function loadReady(at: SignedIn<CaseAt>): Promise<Ready | null> {
  const file = await loadCase(at)
  if (!isDirectorOf(at.actor, file)) throw new NotAllowed()
  const draft = await findOwnDraft(at, file.partnership)
  const typed = draft && readDraft(draft, at)
  return draft !== null && typed?.ok ? { file, draft, typed: typed.value } : null
}
