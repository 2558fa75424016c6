import { z } from 'zod'
import { canAnswerBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './brought-in.tsx'
import { loadBroughtIn } from './load.ts'
import { recordAnswer } from './record.ts'
import { words } from './words.ts'

const QuestionForm = form(words, (t, field) => z.object({ reasons: field.text(t.wrongMissing) }))

export const post = handler(CaseParams, QuestionForm, keeping({ show, save }))

/** The party says what is wrong. */
async function save(at: Saving<CaseAt, typeof QuestionForm>) {
  const loaded = await loadBroughtIn(at, canAnswerBroughtIn)
  const { reasons } = at.form
  const outcome = await recordAnswer(at, loaded, { step: 'question-brought-in', content: { reasons } })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'infort'), words(at.language).questionedNow)
}
