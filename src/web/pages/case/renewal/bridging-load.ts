import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canSignBridgingFor } from '../../../../domain/permissions-renewal.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { dayIn } from '../../../../process/agreement.ts'
import type { BoardCaseStatus } from '../../../../process/history.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { loadRenewal, type Renewal } from './load.ts'

export type Signer = { party: Party; role: 'partySignatory' | 'director'; signed: ProcessEvent | null }

/** The risk of a gap and the short bridging, as far as it has come. */
export type Bridging = {
  renewal: Renewal
  atRisk: boolean
  noted: ProcessEvent | null
  /** The newest board case of a bridging in this agreement. */
  board: BoardCaseStatus | null
  proposedEnd: PlainDate | null
  signers: readonly Signer[]
  /** Whom the reader signs for now. */
  own: Signer | null
}

export async function loadBridging(at: SignedIn<CaseAt>): Promise<Bridging> {
  const renewal = await loadRenewal(at)
  const { history, status, partnership } = renewal.file
  const board = status.boardCases.findLast(
    ({ kind, round }) => kind === 'bridging' && round === renewal.agreement?.track,
  )
  const opened = history.events.find(({ seq }) => seq === board?.openedSeq)
  const signers =
    board === undefined ? [] : signersOf(partnership.parties, signaturesIn(history.events, board))
  const isSignable = board?.state === 'CASE_APPROVED' && status.paused === null
  const own = signers.find(
    ({ party, role, signed }) =>
      signed === null &&
      at.actor.acting.role === role &&
      canSignBridgingFor(party)(at.actor, partnership.scope),
  )
  return {
    renewal,
    atRisk: status.flags.includes('AT_RISK_GAP'),
    noted: history.events.findLast(({ type }) => type === 'gapRiskNoted') ?? null,
    board: board ?? null,
    proposedEnd: opened === undefined ? null : dayIn(opened, 'proposedEnd'),
    signers,
    own: (isSignable && own) || null,
  }
}

function signaturesIn(events: readonly ProcessEvent[], { track }: BoardCaseStatus): readonly ProcessEvent[] {
  return events.filter(({ type, content }) => type === 'bridgingSigned' && content.track === track)
}

function signersOf(parties: readonly Party[], signatures: readonly ProcessEvent[]): Signer[] {
  const signing = parties.filter(({ side }) => side !== 'associated')
  return signing.map((party) => {
    const isOnly = signing.filter(({ side }) => side === party.side).length === 1
    const signed = signatures.find(({ content, by }) =>
      typeof content.for === 'string' ? content.for === party.id : isOnly && by.side === party.side,
    )
    return { party, role: party.side === 'party' ? 'partySignatory' : 'director', signed: signed ?? null }
  })
}
