import { writeBudgetSheet } from '../../../../documents/sheets/budget-sheet.ts'
import { placeKey } from '../../../../domain/amount.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { findPaymentPlan } from '../../../../store/agreement/budget.ts'
import { workbookResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { type At, inOwnAgreement, loadBudget, loadVersions } from './load.ts'

/** The whole budget as a workbook to fill in, with the version of every amount. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At): Promise<Response> {
  const loaded = await loadBudget(at)
  inOwnAgreement(loaded)
  const versions = await loadVersions(at, loaded)
  const { title, number } = loaded.file.partnership
  const { parties } = loaded.budget
  const plan = await findPaymentPlan(at.db, inOwnAgreement(loaded).agreementId)
  const bytes = await writeBudgetSheet({
    plan,
    language: at.language,
    title,
    day: dateInWords(at.today, at.language),
    parties,
    years: loaded.years,
    at: (place) => {
      const [newest] = versions.get(placeKey(place)) ?? []
      return newest && { written: newest, version: newest.version }
    },
  })
  return workbookResponse(bytes, `${number}-budget.xlsx`)
}
