import { z } from 'zod'
import type { ReadPlan } from '../../../../documents/sheets/payment-sheet.ts'
import type { SheetFault, SheetRow } from '../../../../documents/sheets/read-budget-sheet.ts'
import { budgetLines } from '../../../../domain/budget.ts'
import { contributionKinds, costForms } from '../../../../domain/contribution.ts'
import { ore } from '../../../../kernel/money.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { AmountVersions, NewAmount } from '../../../../store/agreement/amount.ts'
import { findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import { ownerOf as personOf } from '../meeting/minutes-load.ts'
import { type At, type LoadedBudget, mayWrite } from './load.ts'
import { type Conflict, judge } from './save-amounts.ts'
import { words } from './words.ts'

export type JudgedSheet = {
  changes: readonly NewAmount[]
  conflicts: readonly (Conflict & { mine: SheetRow })[]
  faults: readonly SheetFault[]
}

/** What a sheet would change, where somebody has changed the same meanwhile, and what it may not change. Pure. */
export function judgeSheet(
  at: At,
  loaded: LoadedBudget,
  versions: AmountVersions,
  rows: readonly SheetRow[],
): JudgedSheet {
  const { changes, conflicts } = judge(rows, versions)
  const { parties } = loaded.file.partnership
  const writable = parties.filter((party) => mayWrite(at, loaded, party)).map(({ id }) => id)
  const touched = [...changes, ...conflicts].map(({ place }) => place)
  const faults = rows
    .filter(({ place }) => touched.includes(place) && !writable.includes(place.party))
    .map(({ line, place }) => {
      const name = parties.find(({ id }) => id === place.party)?.name ?? ''
      return { line, sentence: words(at.language).sheetNotYours(name) }
    })
  const both = conflicts.flatMap((conflict) => {
    const mine = rows.find(({ place }) => place === conflict.place)
    return mine === undefined ? [] : [{ ...conflict, mine }]
  })
  return { changes, conflicts: both, faults }
}

const place = { party: z.string(), year: z.int() }
const Rows = z.object({
  plan: z
    .object({
      payments: z.array(
        z.object({ on: z.string().transform(plainDate), party: z.string(), amount: z.int().transform(ore) }),
      ),
      seen: z.int(),
    })
    .nullish(),
  rows: z.array(
    z.object({
      line: z.int(),
      seen: z.int(),
      written: z.object({
        amount: z.int().transform(ore).nullable(),
        hours: z.number().nullable(),
        valuation: z.string(),
      }),
      place: z.discriminatedUnion('of', [
        z.object({ ...place, of: z.literal('contribution'), kind: z.enum(contributionKinds) }),
        z.object({ ...place, of: z.literal('cost'), line: z.enum(budgetLines), form: z.enum(costForms) }),
      ]),
    }),
  ),
})

const keyOf = ({ params }: Pick<At, 'params'>, kind: string) => `${kind}-sheet:${params.number}`

/** Puts the read sheet aside for its reader to look at. A sheet of the kind put aside before is replaced. */
export async function keepSheet(
  at: At,
  { file }: Pick<LoadedBudget, 'file'>,
  rows: readonly SheetRow[],
  { kind = 'budget', plan = null }: { kind?: string; plan?: Pick<ReadPlan, 'payments' | 'seen'> | null } = {},
): Promise<void> {
  const owner = personOf(at)
  const before = await findDraft(at.db, owner, keyOf(at, kind))
  const { id: partnershipId, lead } = file.partnership
  await saveDraft(at.db, {
    owner,
    key: keyOf(at, kind),
    payload: { rows, plan: plan && { payments: plan.payments, seen: plan.seen } },
    basedOn: before?.version ?? 0,
    partnershipId,
    bodyId: lead.bodyId,
    at: at.now,
  })
}

/** The rows that were put aside; null when there are none. */
export async function findSheet(at: At, kind = 'budget'): Promise<readonly SheetRow[] | null> {
  const draft = await findDraft(at.db, personOf(at), keyOf(at, kind))
  const read = Rows.safeParse(draft?.payload)
  return read.success ? read.data.rows : null
}

/** The payment plan of the sheet that was put aside; null when it has none. */
export async function findSheetPlan(at: At): Promise<ReadPlan | null> {
  const read = Rows.safeParse((await findDraft(at.db, personOf(at), keyOf(at, 'budget')))?.payload)
  const plan = read.success ? (read.data.plan ?? null) : null
  return plan && { ...plan, faults: [] }
}

export async function forgetSheet(at: At, kind = 'budget'): Promise<void> {
  await removeDraft(at.db, personOf(at), keyOf(at, kind))
}
