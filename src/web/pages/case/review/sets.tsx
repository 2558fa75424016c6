import { canSeeReviewWork } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { type CriteriaSet, criteriaSetsOf } from '../../../../process/review/criteria-sets.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { listEvidence } from '../consideration/document-list.ts'
import { saveAnswers } from '../consideration/save-answers.ts'
import { SavedLine } from '../consideration/saved-line.tsx'
import { hasBegun, isUnderReview, loadReview, mayWrite, type ReviewAtWork } from './load.ts'
import { whyNotSame } from './same-answer.ts'
import { CriterionAnswer, CriterionFields } from './set-criterion.tsx'
import { MeetingCriteria } from './sets-meeting.tsx'
import { words } from './words.ts'

/** The board's own conditions and the criteria that others use, side by side: to answer, or to read. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, anyFields, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const work = await loadSets(at)
  const { partnership, history } = work.file
  const t = words(at.language)
  const writes = mayWrite(at, work.file)
  const props = { at, entry, work, documents: await listEvidence(at.db, partnership) }
  const sets = criteriaSetsOf(history.rulebook)
  const Shown = writes ? CriterionFields : CriterionAnswer
  const columns = (
    <div class="criteria-sets">
      {sets.map((set) => (
        <section>
          <h2 class="ds-heading" data-size="2xs">
            {inLanguage(set.label, at.language)}
          </h2>
          <Source at={at} work={work} set={set} />
          {set.criteria.map((criterion) => (
            <Shown {...props} sets={sets} criterion={criterion} />
          ))}
        </section>
      ))}
    </div>
  )
  const address = at.to.inCase(partnership.number, 'granskning', 'kriterier')
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.criteriaSets}
      lead={t.criteriaSetsLead}
      entry={entry}
      width="wide"
      islands={writes ? ['autosave.js'] : []}
    >
      <MeetingCriteria at={at} work={work} sets={sets} />
      {writes ? (
        <Form at={at} action={address} draft={address}>
          {columns}
          <SavedLine at={at} />
          <Actions>
            <Button>{t.saveSets}</Button>
          </Actions>
        </Form>
      ) : (
        columns
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'granskning')}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const work = await loadSets(at)
  const t = words(at.language)
  if (!isUnderReview(work.file)) return refused(t.concludedMeanwhile)
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  const questions = criteriaSetsOf(work.file.history.rulebook).flatMap(({ criteria }) => criteria)
  const problems = await saveAnswers(at, { ...work, questions, whyNotSame: whyNotSame(at, questions) })
  if (problems.length > 0) return refused(problems)
  const address = at.to.inCase(at.params.number, 'granskning', 'kriterier')
  return goTo(address, t.saved(timeInStockholm(at.now, at.language)))
}

async function loadSets(at: SignedIn<CaseAt>): Promise<ReviewAtWork> {
  const work = await loadReview(at)
  if (!hasBegun(work.file)) throw new NotFound()
  if (!canSeeReviewWork(at.actor, work.file.partnership.scope)) throw new NotAllowed()
  return work
}

function Source({ at, work, set: { source } }: { at: SignedIn; work: ReviewAtWork; set: CriteriaSet }) {
  if (source === null) return null
  return (
    <p class="quiet">
      {words(at.language).source}: {inLanguage(sourceText(work.file.history.rulebook, source), at.language)}
    </p>
  )
}
