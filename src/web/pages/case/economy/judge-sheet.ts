import { partyNamed } from '../../../../documents/papers/money-words.ts'
import type { ReadSheet, SheetFault, SheetRow } from '../../../../documents/sheets/read-budget-sheet.ts'
import { type AmountPlace, saysExactly } from '../../../../domain/amount.ts'
import { canWriteGivenOf, canWriteOutcomeOf } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { NewAmount } from '../../../../store/agreement/amount.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { judge } from '../budget/save-amounts.ts'
import { type LoadedEconomy, loadEconomy, moneyParties, ofRound, type RoundAt } from './load.ts'
import { words } from './words.ts'

export type LoadedSheet = { loaded: LoadedEconomy; own: AgreementEconomy }

/** Throws NotAllowed to those who write for no party. */
export async function loadSheet(at: RoundAt): Promise<LoadedSheet> {
  const loaded = await loadEconomy(at)
  const own = ofRound(loaded, at.params.round)
  const { scope } = loaded.file.partnership
  if (!moneyParties(loaded, own).some((party) => canWriteGivenOf(party)(at.actor, scope)))
    throw new NotAllowed()
  return { loaded, own }
}

export type Judged = { changes: readonly NewAmount[]; stale: boolean; faults: readonly SheetFault[] }

/** What a sheet would change, whether somebody has changed the same meanwhile, and what it may not change. */
export function judgeOutcomes(
  at: RoundAt,
  data: LoadedSheet,
  { rows, faults }: Pick<ReadSheet, 'rows' | 'faults'>,
): Judged {
  const { changes, conflicts } = judge(rows, data.own.versions, saysExactly)
  const touched = new Set([...changes, ...conflicts].map(({ place }) => place))
  const notMine = rows.filter(({ place }) => touched.has(place) && !mayWrite(at, data, place))
  return {
    changes,
    stale: conflicts.length > 0,
    faults: [...faults, ...notMine.map((row) => notYours(at, data, row))].toSorted((a, b) => a.line - b.line),
  }
}

function mayWrite({ actor }: RoundAt, { loaded, own }: LoadedSheet, place: AmountPlace): boolean {
  const party = moneyParties(loaded, own).find(({ id }) => id === place.party)
  if (party === undefined) return false
  const may = place.of === 'cost' ? canWriteOutcomeOf(party, place.form) : canWriteGivenOf(party)
  return may(actor, loaded.file.partnership.scope)
}

function notYours({ language }: RoundAt, { own }: LoadedSheet, { line, place }: SheetRow): SheetFault {
  const name = partyNamed(own.budget.parties, place.party, language)
  return { line, sentence: words(language).sheetNotYours(name) }
}
