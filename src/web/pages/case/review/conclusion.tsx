import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { listReviewConditions } from '../../../../store/review/review-condition.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, entryFor } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { signed } from '../consideration/answer-list.tsx'
import { countWords } from '../consideration/checklist.ts'
import { seeOther } from '../consideration/part.tsx'
import { saveAnswers } from '../consideration/save-answers.ts'
import { SavedLine } from '../consideration/saved-line.tsx'
import { conclusionKey, draftOf, outcomeChoices } from './conclusion-draft.ts'
import { ConditionsPart } from './conditions-part.tsx'
import { isUnderReview, loadReview, mayWrite, type ReviewAtWork } from './load.ts'
import { words } from './words.ts'

const shape = (field: Parameters<Parameters<typeof form>[1]>[1]) => ({
  reasons: field.optionalText(),
  version: field.lastSeq(),
})
/** The conclusion with its reasons. */
const ConclusionForm = form(words, (t, field) =>
  z.object({
    ...shape(field),
    outcome: field.text(t.outcomeMissing, 60),
    reasons: field.text(t.reasonsMissing),
  }),
)
/** The same while it is being written. */
export const ConclusionDraftForm = form(words, (_, field) =>
  z.object({ ...shape(field), outcome: field.optionalText(60) }),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ConclusionForm, { show, save })

/** What is concluded and why, and the conditions that come with it. */
export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const work = await loadReview(at)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', ...more)
  if (!mayWrite(at, work.file) && entry.typed === null) return seeOther(address())
  const t = words(at.language)
  const conditions = await listReviewConditions(at.db, work.file.partnership.id)
  return (
    <CasePage
      at={at}
      partnership={work.file.partnership}
      title={t.conclusionTitle}
      lead={t.conclusionLead(work.checklist.conclusion.maxWords)}
      entry={entry}
      islands={['autosave.js']}
    >
      <ConclusionFields at={at} entry={entry} work={work} />
      <ConditionsPart at={at} entry={entry} file={work.file} conditions={conditions} />
    </CasePage>
  )
}

function ConclusionFields({ at, entry: onPage, work }: { at: SignedIn; entry: Entry; work: ReviewAtWork }) {
  const t = words(at.language)
  const { number } = work.file.partnership
  const address = (...more: string[]) => at.to.inCase(number, 'granskning', ...more)
  const entry = entryFor(at, onPage, address('slutsats'))
  const [kept] = work.versions.get(conclusionKey) ?? []
  const draft = draftOf(work.versions)
  return (
    <Form at={at} action={address('slutsats')} draft={address('slutsats', 'utkast')}>
      <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        choices={outcomeChoices(work.file.history.rulebook, at.language)}
        value={kept?.answer ?? ''}
      />
      <TextArea
        entry={entry}
        name="reasons"
        label={t.reasons}
        hint={t.reasonsHint}
        value={draft.reasons}
        rows={9}
      />
      {kept !== undefined && kept.by.id !== at.actor.personId && <p class="quiet">{signed(at, kept)}</p>}
      {entry.problems.some(({ field }) => field === 'reasons') && kept !== undefined && (
        <p class="kept-text">{kept.ground}</p>
      )}
      <SavedLine at={at} />
      <Actions>
        <Button>{t.saveConclusion}</Button>
        <ButtonLink href={address()} look="tertiary">
          {t.toOverview}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof ConclusionForm>) {
  const work = await loadReview(at)
  const t = words(at.language)
  const { maxWords } = work.checklist.conclusion
  const count = countWords(at.form.reasons)
  const problems = await keep(at, work)
  if (problems.length > 0) return refused(problems)
  if (count > maxWords) return refused([{ field: 'reasons', sentence: t.tooManyWords(count, maxWords) }])
  return goTo(at.to.inCase(at.params.number, 'granskning'), t.conclusionSaved)
}

export async function saveDraft(at: Saving<CaseAt, typeof ConclusionDraftForm>) {
  const work = await loadReview(at)
  const problems = await keep(at, work)
  if (problems.length > 0) return refused(problems)
  const saved = words(at.language).saved(timeInStockholm(at.now, at.language))
  return goTo(at.to.inCase(at.params.number, 'granskning', 'slutsats'), saved)
}

type Typed = { outcome: string; reasons: string; version: number }

/** Keeps the conclusion as an answer of the checklist, with versions as the others. */
async function keep(at: SignedIn<CaseAt> & { form: Typed }, work: ReviewAtWork) {
  const t = words(at.language)
  if (!isUnderReview(work.file)) return [{ sentence: t.concludedMeanwhile }]
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  const choices = outcomeChoices(work.file.history.rulebook, at.language)
  if (at.form.outcome !== '' && !choices.some(({ value }) => value === at.form.outcome))
    return [{ field: 'outcome', sentence: t.outcomeMissing }]
  const { outcome, reasons, version } = at.form
  const fields = {
    [`answer-${conclusionKey}`]: outcome,
    [`ground-${conclusionKey}`]: reasons,
    [`version-${conclusionKey}`]: String(version),
  }
  const answers = choices.map(({ value, label }) => ({ id: value, label: { sv: label, en: label } }))
  const problems = await saveAnswers(
    { ...at, form: fields },
    {
      ...work,
      checklist: { ...work.checklist, answers },
      questions: [{ key: conclusionKey, number: t.conclusionTitle }],
    },
  )
  return problems.map(({ sentence }) => ({ field: 'reasons', sentence }))
}
