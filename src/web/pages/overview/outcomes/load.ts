import { z } from 'zod'
import { isToldByReports, readsOutcomes } from '../../../../domain/permissions/permissions-overview.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type OutcomeSum, sumOutcomes } from '../../../../store/lists/outcome-sums.ts'
import { listOutcomes, type PartnershipOutcome } from '../../../../store/lists/outcomes.ts'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** `?mal=…` one of the board's goals, or `inget` for those that serve none; `?sida=2`. */
export const OutcomesQuery = z.object({
  mal: z.union([z.uuid(), z.literal('inget')]).catch('' as never),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type OutcomesAt<Params = unknown> = SignedIn<Params, z.output<typeof OutcomesQuery>>

export const pageSize = 10

export type LoadedOutcomes = {
  /** By goal of the board, whatever is chosen. */
  sums: readonly OutcomeSum[]
  total: number
  partnerships: readonly PartnershipOutcome[]
}

/** What came of the partnerships in force: the sums of all, and a page of those chosen. Throws NotAllowed. */
export async function loadOutcomes(at: OutcomesAt): Promise<LoadedOutcomes> {
  if (!readsOutcomes(at.actor)) throw new NotAllowed()
  const asked = { goal: goalOf(at), size: pageSize, offset: (at.query.sida - 1) * pageSize }
  const [sums, listed] = await Promise.all([
    sumOutcomes(at.db, at.actor),
    listOutcomes(at.db, at.actor, asked),
  ])
  return { sums, ...listed }
}

/** Said of money that nobody has written, or that has not been reported to the board yet. */
export function notYetFor({ actor, language }: OutcomesAt): string {
  const t = words(language)
  return isToldByReports(actor) ? t.notReported : t.notWritten
}

export function goalOf({ query: { mal } }: OutcomesAt): string | null {
  if (mal === 'inget') return 'none'
  return mal === '' ? null : mal
}
