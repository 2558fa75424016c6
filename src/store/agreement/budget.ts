import { type RawBuilder, sql } from 'kysely'
import {
  type Budget,
  type BudgetCost,
  type BudgetLine,
  budgetFrom,
  type Payment,
} from '../../domain/budget.ts'
import type { CostForm, PartyName } from '../../domain/contribution.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import { doneBy, hadNotLeftBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { promiseStands, signedWith, tookPartIn } from '../lists/about-partnership.ts'
import { addVersions, type Saving, versionColumns } from './agreement-saving.ts'
import { isOfAgreement, listContributions, partyName, statedName } from './contribution.ts'

/** The whole budget as it stands now, with its sums and shares. */
export async function budgetOf(db: Db, agreementId: AgreementId): Promise<Budget> {
  const [parties, contributions, costs, plan] = await Promise.all([
    listParties(db, agreementId),
    listContributions(db, agreementId),
    listCosts(db, agreementId),
    findPaymentPlan(db, agreementId),
  ])
  return budgetFrom({ parties, contributions, costs, payments: plan.payments })
}

/** A cost with who wrote it, and its place among the saves of the same thing. */
export type CostVersion = BudgetCost & { version: number; by: string; at: string }

/** What each line costs; of a party that has left, as `listContributions` has it. What has been taken away is left out. */
export async function listCosts(db: Db, agreementId: AgreementId): Promise<BudgetCost[]> {
  return newestOf(costs(db, agreementId).where(promiseStands('pp', sql`c.year`)))
}

/** What the text says that each line costs its parties, now or at an instant. */
export async function listStatedCosts(db: Db, agreementId: AgreementId, asOf?: Date): Promise<BudgetCost[]> {
  const stated = costs(db, agreementId, statedName)
  return newestOf(stated.where(hadNotLeftBy(asOf)).where(doneBy('c.written_at', asOf)))
}

/** Every version of every cost, the newest first. */
export async function listCostVersions(db: Db, agreementId: AgreementId): Promise<CostVersion[]> {
  return costs(db, agreementId).where(isOfAgreement).orderBy('c.version', 'desc').execute()
}

export type NewCost = {
  party: string
  year: number
  line: BudgetLine
  form: CostForm
  amount: Ore
  valuation: string
  /** The version that was on the page: 0 when there was none. */
  basedOn: number
}

/** Saves new versions. False, and nothing may be kept, when somebody has saved any of them meanwhile. */
export async function saveCosts(db: Db, saving: Saving, rows: readonly NewCost[]): Promise<boolean> {
  const values = rows.map(({ party, basedOn, ...row }) => ({
    ...row,
    ...versionColumns(saving, basedOn),
    party_id: party,
  }))
  return addVersions(db, 'budget_cost', values)
}

/** The payment plan that holds, or held at an instant; version 0 before there is one. */
export async function findPaymentPlan(
  db: Db,
  agreementId: AgreementId,
  asOf?: Date,
): Promise<{ version: number; payments: readonly Payment[] }> {
  const found = await db
    .selectFrom('payment_plan')
    .select(['version', sql<Payment[]>`payments`.as('payments')])
    .where('agreement_id', '=', agreementId)
    .where(doneBy('written_at', asOf))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? { version: 0, payments: [] }
}

/** Saves the whole plan anew. False when somebody has saved it meanwhile. */
export async function savePaymentPlan(
  db: Db,
  saving: Saving,
  { payments, basedOn }: { payments: readonly Payment[]; basedOn: number },
): Promise<boolean> {
  const plan = { ...versionColumns(saving, basedOn), payments: JSON.stringify(payments) }
  return addVersions(db, 'payment_plan', [plan])
}

/**
 * The parties of the case that the agreement belongs to, as they stand on pages: the lead body first. One that has left since
 * the agreement was signed is still there where there is anything to show of it.
 */
async function listParties(db: Db, agreementId: AgreementId): Promise<PartyName[]> {
  const rows = await db
    .selectFrom('partnership_party as pp')
    .innerJoin('agreement as a', 'a.partnership_id', 'pp.partnership_id')
    .select(partyName.as('party'))
    .where('a.id', '=', agreementId)
    .where(
      sql<boolean>`(pp.until_day is null or ${signedWith('pp')} and (${hasMoved} or ${hasPromised} and ${tookPartIn('pp')}))`,
    )
    .orderBy('pp.lead', 'desc')
    .orderBy(sql`array_position(array['public', 'party', 'associated'], pp.side)`)
    .orderBy('pp.name_as_stated')
    .orderBy('pp.id')
    .execute()
  return rows.map(({ party }) => party)
}

/** Whether the party has given or spent anything in the agreement `a`, or money has gone from it or to it. */
const hasMoved = sql<boolean>`(
  exists (select from outcome o where o.agreement_id = a.id and o.party_id = pp.id)
  or exists (select from fund_movement m where m.agreement_id = a.id and pp.id in (m.party_id, m.counterparty_id)))`

/** Whether the agreement `a` says anything of the party's money. */
const hasPromised = sql<boolean>`(
  exists (select from contribution c where c.agreement_id = a.id and c.party_id = pp.id)
  or exists (select from budget_cost c where c.agreement_id = a.id and c.party_id = pp.id)
  or exists (select from payment_plan plan where plan.agreement_id = a.id
    and plan.payments @? format('$[*] ? (@.party == "%s" || @.receiver == "%s")', pp.id, pp.id)::jsonpath))`

async function newestOf(written: ReturnType<typeof costs>): Promise<BudgetCost[]> {
  const rows = await written
    .distinctOn(['c.party_id', 'c.year', 'c.line', 'c.form'])
    .orderBy('c.party_id')
    .orderBy('c.year')
    .orderBy('c.line')
    .orderBy('c.form')
    .orderBy('c.version', 'desc')
    .execute()
  return rows.filter(({ amount, valuation }) => amount !== 0 || valuation !== '')
}

function costs(db: Db, agreementId: AgreementId, party: RawBuilder<PartyName> = partyName) {
  return db
    .selectFrom('budget_cost as c')
    .innerJoin('agreement as a', 'a.id', 'c.agreement_id')
    .innerJoin('partnership_party as pp', 'pp.id', 'c.party_id')
    .innerJoin('person as who', 'who.id', 'c.written_by')
    .select([
      'c.id',
      party.as('party'),
      'c.year',
      sql<BudgetLine>`c.line`.as('line'),
      sql<CostForm>`c.form`.as('form'),
      sql<Ore>`c.amount`.as('amount'),
      'c.valuation',
      'c.version',
      'who.name as by',
      'c.written_at as at',
    ])
    .where('c.agreement_id', '=', agreementId)
}
