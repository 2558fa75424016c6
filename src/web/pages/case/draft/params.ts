import { z } from 'zod'
import { CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

/** `/arende/:number/utkast/:section`: the key of a section in the template. */
export const SectionParams = CaseParams.extend({ section: z.string().regex(/^[a-z][A-Za-z0-9-]{0,60}$/) })
export type SectionAt = z.output<typeof SectionParams>

/** Something in a section: a comment, a suggestion. */
export const ItemParams = SectionParams.extend({ item: z.uuid() })
export type ItemAt = z.output<typeof ItemParams>

export function sectionAddress({ to, params }: SignedIn<SectionAt>, ...more: string[]): string {
  return to.inCase(params.number, 'utkast', params.section, ...more)
}
