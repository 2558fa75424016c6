import { parsePlainDate } from '../../../../../kernel/plain-date.ts'
import type { Line } from '../../../../../process/agreement/brought-in-lines.ts'
import type { Problem } from '../../../../form/form.ts'
import type { SignedIn } from '../../../../visit.ts'
import { faultsInDays } from '../../../bring-in/form.ts'
import { words as bringInWords } from '../../../bring-in/words.ts'

/** What cannot be so of the days as they would be, at the fields of the correction. */
export function faultsInCorrection(lines: readonly Line[], { today, language }: SignedIn): Problem[] {
  const day = (of: string) => {
    const value = lines.find(({ group, key }) => group === 'said' && key === of)?.value.value
    return typeof value === 'string' ? parsePlainDate(value) : null
  }
  const [start, end, signedOn] = [day('start'), day('end'), day('signedOn')]
  if (start === null || end === null || signedOn === null) return []
  const said = { start, end, signedOn, decidedOn: day('decidedOn'), paragraph: '', earlierNumber: '' }
  return faultsInDays(said, today, bringInWords(language)).map(({ field, sentence }) => ({
    field: `said-${field}-value`,
    sentence,
  }))
}
