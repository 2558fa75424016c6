import { z } from 'zod'
import { canAnswerMaterialQuestion } from '../../../../domain/permissions/permissions-steering.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { show } from './change.tsx'
import { ChangeParams } from './load.ts'
import { recordWith } from './record.ts'
import { words } from './words.ts'

const AnswerForm = form(words, (t, field) => z.object({ answer: field.text(t.answerMissing, 5000) }))

/** The director answers a material question. */
export const post = handler(ChangeParams, AnswerForm, keeping({ show, save }))

function save(at: Saving<z.output<typeof ChangeParams>, typeof AnswerForm>) {
  return recordWith(at, {
    step: 'answer-material-question',
    may: () => canAnswerMaterialQuestion,
    from: ['questionRaised'],
    content: { answer: at.form.answer },
    kind: 'materialQuestionAnswered',
    done: words(at.language).answered,
  })
}
