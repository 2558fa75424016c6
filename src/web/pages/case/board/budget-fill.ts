import { percent } from '../../../../documents/papers/budget-blocks.ts'
import type { Budget } from '../../../../domain/budget.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { findAgreement } from '../../../../store/agreement/agreement.ts'
import { budgetOf } from '../../../../store/agreement/budget.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'

/** The authority writes Swedish. */
const language = 'sv'

/** What the agreement costs a year and who puts in what, as the first text of the memo's section on the economy. */
export async function budget(db: Db, { partnership }: CaseFile): Promise<string> {
  const agreement = await findAgreement(db, partnership.id)
  return agreement === null ? '' : economyText(await budgetOf(db, agreement.id))
}

/** Empty while there is nothing in the budget. */
export function economyText({ years, perYear, shares, cost, overhead, publicContributed }: Budget): string {
  if (years.length === 0) return ''
  const yearly = perYear.map((one) => `– ${one.year}: ${formatKronor(one.cost)}`)
  const parts = shares.map(({ party, cash, inKind, total, share }) => {
    const whole = share === null ? '' : `, ${percent(share, language)} av det hela`
    return `– ${party.name}: ${formatKronor(total)} (${formatKronor(cash)} i pengar och ${formatKronor(inKind)} i annat)${whole}.`
  })
  return [
    `Partnerskapet kostar ${formatKronor(cost)} under hela perioden:\n${yearly.join('\n')}`,
    `Så bidrar parterna:\n${parts.join('\n')}`,
    `De offentliga parterna bidrar sammanlagt med ${formatKronor(publicContributed.total)}.`,
    overhead === null ? '' : `Administrationen är ${percent(overhead, language)} av kostnaden.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
