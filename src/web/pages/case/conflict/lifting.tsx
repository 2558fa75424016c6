import { z } from 'zod'
import { canClearConflict } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { clearConflict, listConflicts } from '../../../../store/case/case-member.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type FormFields, form, parseForm } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { show } from './conflict.tsx'
import { loadFor, whichCase } from './load.ts'
import { words } from './words.ts'

const LiftingParams = CaseParams.extend({ person: z.string().refine(isId) })
type LiftingAt = z.output<typeof LiftingParams>

const ReasonsForm = form(words, (t, field) => z.object({ reasons: field.text(t.reasonsMissing, 1000) }))

export const post = handler(
  LiftingParams,
  anyFields,
  keeping<SignedIn<LiftingAt>, FormFields>({ show, save }),
)

/** The director or the head of administration says that the conflict no longer holds, and why. */
async function save(at: SignedIn<LiftingAt> & { form: FormFields }) {
  const file = await loadFor(at, canClearConflict)
  const field = `reasons-${at.params.person}`
  const read = parseForm(ReasonsForm, at.language, { reasons: at.form[field] ?? '' })
  if (!read.ok) return refused(read.problems.map(({ sentence }) => ({ field, sentence })))
  const conflicts = await listConflicts(at.db, file.partnership.id)
  const conflict = conflicts.find(({ personId, until }) => personId === at.params.person && until === null)
  if (conflict === undefined) throw new NotFound()
  const { personId } = conflict
  const content = { personId, ...read.value }
  const asked = { step: 'clear-conflict', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, (inCase) =>
    clearConflict(inCase.trx, whichCase(file), { personId, until: at.today }),
  )
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'jav'), words(at.language).lifted)
}
