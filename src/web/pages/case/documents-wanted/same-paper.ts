import type { OrganisationPaper } from '../../../../store/papers/organisation-document.ts'
import type { FormValue } from '../../../form/form.ts'
import type { HandInForm } from './hand-in-form.ts'
import type { TakenFile } from './take-files.ts'

type Filled = FormValue<typeof HandInForm>

export function statusIn({ as }: Pick<Filled, 'as'>): 'equivalent' | 'received' {
  return as === 'equivalent' ? 'equivalent' : 'received'
}

/** Whether the same files of the same day lie here already: pressed twice they are handed in once. */
export function isThere(
  paper: OrganisationPaper | null | undefined,
  form: Pick<Filled, 'as' | 'datedOn'>,
  taken: readonly TakenFile[],
): boolean {
  if (paper === null || paper === undefined) return false
  return (
    paper.documentDate === form.datedOn &&
    paper.status === statusIn(form) &&
    paper.files.map(({ sha256 }) => sha256).join() === taken.map(({ sha256 }) => sha256).join()
  )
}
