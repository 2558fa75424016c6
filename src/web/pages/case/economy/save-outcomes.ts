import { type AmountPlace, saysExactly } from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { InAgreement } from '../../../../store/agreement/agreement-saving.ts'
import type { AmountVersions, NewAmount } from '../../../../store/agreement/amount.ts'
import { saveOutcomes } from '../../../../store/agreement/outcome.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import type { FormFields, Parsed, Problem } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { fieldOf } from '../budget/amount-form.ts'
import { writtenInWords } from '../budget/amount-words.ts'
import { judge, type TypedAmount } from '../budget/save-amounts.ts'
import { readOutcome } from './outcome-form.ts'
import { words } from './words.ts'

type Typing = {
  form: FormFields
  places: readonly AmountPlace[]
  versions: AmountVersions
  /** What else has to be put right in what was typed. */
  check?: (typed: TypedAmount) => Problem | null
}

/** What to save of a page of outcomes, or what to put right: nothing is overwritten that the reader had not seen. */
export function changesIn(
  { language }: Pick<SignedIn, 'language'>,
  { form, places, versions, check = () => null }: Typing,
): Parsed<readonly NewAmount[]> {
  const read = places.map((place) => readOutcome(form, place, language))
  const typed = read.flatMap((one) => (one.ok ? [one.value] : []))
  const problems = [
    ...read.flatMap((one) => (one.ok ? [] : one.problems)),
    ...typed.flatMap((one) => check(one) ?? []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const { changes, conflicts } = judge(typed, versions, saysExactly)
  if (conflicts.length === 0) return { ok: true, value: changes }
  const t = words(language)
  return {
    ok: false,
    problems: conflicts.map(({ place, theirs }) => ({
      field: fieldOf('amount', place),
      sentence: t.conflict(theirs.by, writtenInWords(theirs, language)),
    })),
  }
}

/** Saves all of it or nothing. Throws ChangedMeanwhile. */
export async function keepOutcomes(
  at: SignedIn,
  file: CaseFile,
  { agreement, changes }: { agreement: InAgreement; changes: readonly NewAmount[] },
): Promise<void> {
  if (changes.length === 0) return
  await whileCaseStands(at.db, file.partnership, async (trx) => {
    const saving = { ...agreement, by: at.actor.personId, at: at.now }
    if (!(await saveOutcomes(trx, saving, changes))) throw new ChangedMeanwhile()
  })
}
