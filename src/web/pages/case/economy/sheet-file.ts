import { writeBudgetSheet } from '../../../../documents/sheets/budget-sheet.ts'
import { type AmountPlace, placeKey } from '../../../../domain/amount.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addOre, type Ore } from '../../../../kernel/money.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { workbookResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { loadSheet } from './judge-sheet.ts'
import { type RoundAt, RoundParams } from './load.ts'

/** The whole outcome as a workbook to fill in, with what was agreed and the version of every amount. */
export const get = page(RoundParams, noQuery, show)

async function show(at: RoundAt): Promise<Response> {
  const { loaded, own } = await loadSheet(at)
  const { title, number } = loaded.file.partnership
  const bytes = await writeBudgetSheet({
    language: at.language,
    title,
    day: dateInWords(at.today, at.language),
    parties: own.budget.parties,
    years: own.years,
    agreed: (place) => agreedIn(own, place),
    at: (place) => {
      const [newest] = own.versions.get(placeKey(place)) ?? []
      return newest && { written: newest, version: newest.version }
    },
  })
  return workbookResponse(bytes, `${number}-utfall.xlsx`)
}

function agreedIn({ budget }: AgreementEconomy, place: AmountPlace): Ore | null {
  const here = (row: { party: { id: string }; year: number }) =>
    row.party.id === place.party && row.year === place.year
  const amounts =
    place.of === 'cost'
      ? budget.costs.filter((row) => here(row) && row.line === place.line && row.form === place.form)
      : budget.contributions.filter((row) => here(row) && row.kind === place.kind)
  const known = amounts.flatMap(({ amount }) => amount ?? [])
  return known.length === 0 ? null : addOre(...known)
}
