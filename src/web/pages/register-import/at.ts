import { z } from 'zod'
import type { SignedIn } from '../../visit.ts'
import type { ImportAt } from './load.ts'
import { verdictsShown } from './preview-query.ts'

export const Query = z.object({
  visa: z.enum(verdictsShown).optional().catch(undefined),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type PreviewAt = SignedIn<ImportAt, z.output<typeof Query>>
