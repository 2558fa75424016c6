import { z } from 'zod'
import { CaseParams } from '../../../params.ts'

export const SectionParams = CaseParams.extend({ section: z.string().regex(/^[a-zA-Z]{2,30}$/) })
export type SectionAt = z.output<typeof SectionParams>
