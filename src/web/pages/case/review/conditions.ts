import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { addReviewCondition } from '../../../../store/review/review-condition.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './conclusion.tsx'
import { doers, sectionsOf } from './condition-words.ts'
import { loadCase, mayWrite } from './load.ts'
import { words } from './words.ts'

const ConditionForm = form(words, (t, field) =>
  z
    .object({
      condition: field.text(t.conditionMissing, 2000),
      becomes: field.choice(['clause', 'task'], t.becomesMissing),
      section: field.optionalText(60),
      who: field.optionalChoice(doers),
      by: field.optionalDate(),
    })
    .check(({ value, issues }) => {
      if (value.becomes === 'task' && value.who === null)
        issues.push({ code: 'custom', input: '', path: ['who'], message: t.whoMissing })
    }),
)

/** One more condition. */
export const post = handler(CaseParams, ConditionForm, keeping({ show, save }))

async function save(at: Saving<CaseAt, typeof ConditionForm>) {
  const file = await loadCase(at)
  const t = words(at.language)
  if (!mayWrite(at, file)) throw new NotAllowed()
  const { condition, becomes, section, who, by } = at.form
  if (by !== null && isBefore(by, at.today)) return refused([{ field: 'by', sentence: t.dayPassed }])
  const isKnown = sectionsOf(file.history.rulebook, at.language).some(({ key }) => key === section)
  const { partnership } = file
  await whileCaseStands(at.db, partnership, (trx) =>
    addReviewCondition(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      text: condition,
      becomes,
      sectionKey: becomes === 'clause' && isKnown ? section : null,
      who: becomes === 'task' ? who : null,
      by: becomes === 'task' ? by : null,
      addedBy: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(`${at.to.inCase(partnership.number, 'granskning', 'slutsats')}#villkor`, t.conditionKept)
}
