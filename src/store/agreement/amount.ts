import { type AmountPlace, placeKey, type Written, type WrittenVersion } from '../../domain/amount.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import { ore } from '../../kernel/money.ts'
import type { Db } from '../db.ts'
import type { Saving } from './agreement-saving.ts'
import { listCostVersions, saveCosts } from './budget.ts'
import { listContributionVersions, saveContributions } from './contribution.ts'

/** Every save of every amount of an agreement by `placeKey`, the newest first. */
export type AmountVersions = ReadonlyMap<string, readonly AmountVersion[]>
export type AmountVersion = WrittenVersion & { place: AmountPlace }

/** All that has been put in and reckoned with, with every version, in two queries. */
export async function listAmountVersions(db: Db, agreementId: AgreementId): Promise<AmountVersions> {
  const [contributions, costs] = await Promise.all([
    listContributionVersions(db, agreementId),
    listCostVersions(db, agreementId),
  ])
  const all = [
    ...contributions.map(({ party, year, kind, ...rest }) => ({
      ...rest,
      place: { of: 'contribution', party: party.id, year, kind } as const,
    })),
    ...costs.map(({ party, year, line, form, ...rest }) => ({
      ...rest,
      hours: null,
      place: { of: 'cost', party: party.id, year, line, form } as const,
    })),
  ]
  return Map.groupBy(all, ({ place }) => placeKey(place))
}

export type NewAmount = { place: AmountPlace; written: Written; basedOn: number }

/** Saves new versions. False when somebody has saved any of them meanwhile: then the transaction must be undone. */
export async function saveAmounts(db: Db, saving: Saving, amounts: readonly NewAmount[]): Promise<boolean> {
  const contributions = amounts.flatMap(({ place, written, basedOn }) => {
    if (place.of === 'cost') return []
    const { of: _, ...where } = place
    return [{ ...where, ...written, basedOn }]
  })
  const costs = amounts.flatMap(({ place, written, basedOn }) => {
    if (place.of === 'contribution') return []
    const { of: _, ...where } = place
    return [{ ...where, amount: written.amount ?? ore(0), valuation: written.valuation, basedOn }]
  })
  return (await saveContributions(db, saving, contributions)) && (await saveCosts(db, saving, costs))
}
