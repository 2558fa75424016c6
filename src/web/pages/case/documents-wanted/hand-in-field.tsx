import { acceptedExtensions } from '../../../../outside/handed-in/port.ts'
import type { Entry } from '../../../form/form.ts'
import { FileField } from '../../../parts/fields.tsx'
import type { Visit } from '../../../visit.ts'
import { limits } from './take-files.ts'

type Props = {
  at: Visit
  entry: Entry
  label: string
  /** The kinds in words, such as "PDF, Word eller bild". */
  kinds: string
  optional?: string
}

/** Files that somebody hands in to a case: as many, as large and of the kinds that `takeFiles` takes. */
export function HandInField({ at, ...field }: Props) {
  const accept = acceptedExtensions.join(',')
  return <FileField {...{ ...field, limits, accept }} name="files" language={at.language} />
}
