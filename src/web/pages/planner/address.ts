import { withoutFlash } from '../../answers/flash.ts'
import type { Visit } from '../../visit.ts'

/** The same question as on this page, answered as a file: `/planera/plan.pdf?…`. */
export function fileAddress(at: Visit, file: string): string {
  const [path = '', query = ''] = withoutFlash(at.address).split('?')
  return `${path}/${file}${query === '' ? '' : `?${query}`}`
}
