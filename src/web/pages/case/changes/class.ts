import { z } from 'zod'
import type { NewEvent } from '../../../../domain/events.ts'
import { canClassChange } from '../../../../domain/permissions/permissions-steering.ts'
import { proposedClass } from '../../../../process/agreement/change-class.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { tell } from '../tell.ts'
import { show } from './change.tsx'
import { type ChangeAt, ChangeParams, type LoadedChange, loadChange } from './load.ts'
import { recordWith } from './record.ts'
import { words } from './words.ts'

const ClassForm = form(words, (t, field) =>
  z.object({
    changeClass: field.text(t.classMissing, 60),
    classReasons: field.text(t.classReasonsMissing, 3000),
  }),
)

/** The last word on who decides. A material question goes on to the director at once. */
export const post = handler(ChangeParams, ClassForm, keeping({ show, save }))

async function save(at: Saving<z.output<typeof ChangeParams>, typeof ClassForm>) {
  const t = words(at.language)
  const { file, change } = await loadChange(at)
  const { rulebook } = file.history
  const chosen = rulebook.changeClasses.find(({ id }) => id === at.form.changeClass)
  if (chosen === undefined) return refused([{ field: 'changeClass', sentence: t.classMissing }])
  const reasons = at.form.classReasons
  const suggested = proposedClass(rulebook, change.signs)?.id ?? ''
  return recordWith(at, {
    step: 'class-change',
    may: () => canClassChange,
    from: ['proposed'],
    content: { changeClass: chosen.id, suggested, reasons },
    kind: 'changeClassed',
    params: { reason: reasons },
    done: t.classed,
    ...(chosen.leadsTo === 'director' && { also: (...raising) => raise(at, ...raising) }),
  })
}

async function raise(at: ChangeAt, inCase: InCase, first: NewEvent, { file, change }: LoadedChange) {
  const { partnership } = file
  const step = 'raise-material-question'
  const content = { question: change.text, change: change.id }
  await takeSecondStep(inCase, { file, first, step, by: at.actor, on: at.today, content })
  const to = await officialReceivers(inCase.trx, partnership, { roles: ['director'], today: at.today })
  const by = change.proposedByName
  await tell(at, {
    ...{ inCase, partnership, to, kind: 'materialQuestionRaised', params: { by, title: change.text } },
    mail: (link) => ({ kind: 'materialQuestionRaised', by, question: change.text, ...link }),
  })
}
