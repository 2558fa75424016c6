import { sql } from 'kysely'
import { type AmountPlace, placeKey } from '../../domain/amount.ts'
import { type BudgetLine, budgetLines } from '../../domain/budget.ts'
import { type ContributionKind, type CostForm, contributionKinds, formOf } from '../../domain/contribution.ts'
import type { Outcomes } from '../../domain/economy.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import { doneBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { addVersions, type Saving, versionColumns } from './agreement-saving.ts'
import type { AmountVersion, AmountVersions, NewAmount } from './amount.ts'

/** Every save of what was really put in and spent, by `placeKey`, the newest first; `valuation` is the explanation. */
export async function listOutcomeVersions(
  db: Db,
  agreementId: AgreementId,
  asOf?: Date,
): Promise<AmountVersions> {
  const rows = await db
    .selectFrom('outcome as o')
    .innerJoin('person as who', 'who.id', 'o.written_by')
    .select([
      'o.party_id as party',
      'o.year',
      'o.part',
      'o.item',
      sql<CostForm>`o.form`.as('form'),
      'o.version',
      sql<Ore | null>`o.amount`.as('amount'),
      'o.hours',
      'o.explanation as valuation',
      'who.name as by',
      'o.written_at as at',
    ])
    .where('o.agreement_id', '=', agreementId)
    .where(doneBy('o.written_at', asOf))
    .orderBy('o.version', 'desc')
    .execute()
  const all = rows.flatMap(({ party, year, part, item, form, ...rest }): AmountVersion[] => {
    const place = placeIn({ party, year, part, item, form })
    return place === null ? [] : [{ ...rest, place }]
  })
  return Map.groupBy(all, ({ place }) => placeKey(place))
}

/** What holds now, as the reckoning reads it. What has been taken away is left out. */
export function newestOutcomes(versions: AmountVersions): Outcomes {
  const newest = [...versions].flatMap(([key, [first]]) =>
    first === undefined ? [] : [[key, first] as const],
  )
  return new Map(
    newest.filter(
      ([, { amount, hours, valuation }]) => amount !== null || hours !== null || valuation !== '',
    ),
  )
}

/** Saves new versions. False when somebody has saved any of them meanwhile: then the transaction must be undone. */
export async function saveOutcomes(db: Db, saving: Saving, amounts: readonly NewAmount[]): Promise<boolean> {
  const values = amounts.map(({ place, written, basedOn }) => ({
    ...versionColumns(saving, basedOn),
    ...columnsOf(place),
    amount: written.amount,
    hours: written.hours,
    explanation: written.valuation,
  }))
  return addVersions(db, 'outcome', values)
}

function columnsOf(place: AmountPlace) {
  const what =
    place.of === 'cost'
      ? { item: place.line, form: place.form }
      : { item: place.kind, form: formOf(place.kind) }
  return { party_id: place.party, year: place.year, part: place.of, ...what }
}

type Row = { party: string; year: number; part: string; item: string; form: CostForm }

function placeIn({ party, year, part, item, form }: Row): AmountPlace | null {
  const line: BudgetLine | undefined = budgetLines.find((one) => one === item)
  const kind: ContributionKind | undefined = contributionKinds.find((one) => one === item)
  if (part === 'cost' && line !== undefined) return { of: 'cost', party, year, line, form }
  return part === 'contribution' && kind !== undefined ? { of: 'contribution', party, year, kind } : null
}
