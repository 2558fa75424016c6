import { z } from 'zod'
import type { SignedIn } from '../../visit.ts'

export const MineQuery = z.object({ arende: z.string().max(20).catch('') })

export type At = SignedIn<unknown, z.output<typeof MineQuery>>
