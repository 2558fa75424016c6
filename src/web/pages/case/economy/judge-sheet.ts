import type { ReadSheet, SheetFault, SheetRow } from '../../../../documents/sheets/read-budget-sheet.ts'
import { type AmountPlace, saysExactly } from '../../../../domain/amount.ts'
import { canWriteGivenOf, canWriteOutcomeOf } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { NewAmount } from '../../../../store/agreement/amount.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { judge } from '../budget/save-amounts.ts'
import { type LoadedEconomy, loadEconomy, ofRound, type RoundAt } from './load.ts'
import { words } from './words.ts'

export type LoadedSheet = { loaded: LoadedEconomy; own: AgreementEconomy }

/** Throws NotAllowed to those who write for no party. */
export async function loadSheet(at: RoundAt): Promise<LoadedSheet> {
  const loaded = await loadEconomy(at)
  const { parties, scope } = loaded.file.partnership
  if (!parties.some((party) => canWriteGivenOf(party)(at.actor, scope))) throw new NotAllowed()
  return { loaded, own: ofRound(loaded, at.params.round) }
}

export type Judged = { changes: readonly NewAmount[]; stale: boolean; faults: readonly SheetFault[] }

/** What a sheet would change, whether somebody has changed the same meanwhile, and what it may not change. */
export function judgeOutcomes(
  at: RoundAt,
  { loaded, own }: LoadedSheet,
  { rows, faults }: Pick<ReadSheet, 'rows' | 'faults'>,
): Judged {
  const { changes, conflicts } = judge(rows, own.versions, saysExactly)
  const touched = new Set([...changes, ...conflicts].map(({ place }) => place))
  const notMine = rows.filter(({ place }) => touched.has(place) && !mayWrite(at, loaded, place))
  return {
    changes,
    stale: conflicts.length > 0,
    faults: [...faults, ...notMine.map((row) => notYours(at, loaded, row))].toSorted(
      (a, b) => a.line - b.line,
    ),
  }
}

function mayWrite({ actor }: RoundAt, { file }: LoadedEconomy, place: AmountPlace): boolean {
  const { parties, scope } = file.partnership
  const party = parties.find(({ id }) => id === place.party)
  if (party === undefined) return false
  const may = place.of === 'cost' ? canWriteOutcomeOf(party, place.form) : canWriteGivenOf(party)
  return may(actor, scope)
}

function notYours({ language }: RoundAt, { file }: LoadedEconomy, { line, place }: SheetRow): SheetFault {
  const name = file.partnership.parties.find(({ id }) => id === place.party)?.name ?? ''
  return { line, sentence: words(language).sheetNotYours(name) }
}
