import type { SectionVersion } from '../../../../domain/agreement.ts'
import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** "torsdag 19 november 2026, 14.32" */
export function whenInWords({ language }: Visit, instant: string): string {
  const at = new Date(instant)
  return `${dateInWords(dayInStockholm(at), language)}, ${timeInStockholm(at, language)}`
}

/** Who wrote a text; the template where nobody has. */
export function writerOf(at: Visit, { by }: Pick<SectionVersion, 'by'>): string {
  return by?.name ?? words(at.language).template
}
