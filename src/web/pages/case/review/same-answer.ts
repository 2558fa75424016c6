import type { Criterion } from '../../../../process/review/criteria-sets.ts'
import type { FormFields } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { nameOf, type Typed } from '../consideration/answers.ts'
import type { Asked } from '../consideration/save-answers.ts'
import { words } from './words.ts'

/** What is wrong with letting an answer serve in another set: it must be of another set, and an answer of its own. */
export function whyNotSame(
  { form, language }: Pick<SignedIn, 'language'> & { form: FormFields },
  criteria: readonly Criterion[],
): (question: Asked, typed: Typed) => string | null {
  const t = words(language)
  return ({ key }, { same }) => {
    const [here, there] = [key, same].map((one) => criteria.find((criterion) => criterion.key === one))
    if (here === undefined || there === undefined || here.set === there.set) return t.sameUnknown
    return form[nameOf('same', there.key)] ? t.sameNotOwn(there.number) : null
  }
}
