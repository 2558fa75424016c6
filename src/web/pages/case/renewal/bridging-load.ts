import type { PersonId } from '../../../../domain/actor.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canSignBridgingFor } from '../../../../domain/permissions/permissions-renewal.ts'
import { type SigningSet, suffices } from '../../../../domain/signing-set.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { BoardMeeting } from '../../../../process/board/board-meeting.ts'
import { gapWatch } from '../../../../process/board/gap-watch.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import type { TrackId } from '../../../../process/rulebook/names.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import { listSigningSets } from '../../../../store/signing/signatory-rule.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { withSigningSets } from '../signing/with-sets.ts'
import { loadRenewal, type Renewal } from './load.ts'

export type Signer = {
  party: Party
  role: 'partySignatory' | 'director'
  /** The signature that made the party's complete. */
  signed: ProcessEvent | null
  /** Those who have signed before it, where the party's rule asks for several. */
  some: readonly ProcessEvent[]
  /** Who may sign and how many it takes; null where the organisation has written no rule. */
  set: SigningSet | null
}

/** The risk of a gap and the short bridging, as far as it has come. */
export type Bridging = {
  renewal: Renewal
  atRisk: boolean
  noted: ProcessEvent | null
  /** The board's last meeting before the end that can still be reached. */
  lastMeeting: BoardMeeting | null
  /** The newest board case of a bridging in this agreement. */
  board: BoardCaseStatus | null
  proposedEnd: PlainDate | null
  /** When its state aid was assessed. */
  aidOn: PlainDate | null
  signers: readonly Signer[]
  /** Whom the reader signs for now. */
  own: Signer | null
}

export async function loadBridging(at: SignedIn<CaseAt>): Promise<Bridging> {
  const loaded = await loadRenewal(at)
  const sets = await rulesOf(at, loaded)
  const renewal = { ...loaded, file: withSigningSets(loaded.file, sets) }
  const { history, status, partnership } = renewal.file
  const board = status.boardCases.findLast(
    ({ kind, round }) => kind === 'bridging' && round === renewal.agreement?.track,
  )
  const watch = gapWatch(history, await listCalendars(at.db, partnership), at.today)
  const opened = history.events.find(({ seq }) => seq === board?.openedSeq)
  const signers =
    board === undefined ? [] : signersOf(partnership.parties, signaturesIn(history.events, board), sets)
  const isSignable = board?.state === 'CASE_APPROVED' && status.paused === null
  const own = signers.find(
    ({ party, role, signed, set, some }) =>
      signed === null &&
      isLeftToSign({ set, some }, at) &&
      at.actor.acting.role === role &&
      canSignBridgingFor(party)(at.actor, partnership.scope),
  )
  return {
    renewal,
    atRisk: status.flags.includes('AT_RISK_GAP'),
    noted: history.events.findLast(({ type }) => type === 'gapRiskNoted') ?? null,
    lastMeeting: watch?.renewal.meeting ?? null,
    board: board ?? null,
    proposedEnd: opened === undefined ? null : dayIn(opened, 'proposedEnd'),
    aidOn: board === undefined ? null : aidAssessedOn(history.events, sharedTrack(status, board)),
    signers,
    own: (isSignable && own) || null,
  }
}

/** The rules that organisations have written; one without a rule is bound by any of its signatories, as before. */
async function rulesOf(at: SignedIn, { file }: Renewal): Promise<Record<string, SigningSet>> {
  const sets = await listSigningSets(at.db, file.partnership, at.today)
  return Object.fromEntries(
    Object.entries(sets).filter(([, { ways, people }]) => ways.length > 0 && people.length > 0),
  )
}

/** The reader is one of the party's signatories and has not signed. */
function isLeftToSign({ set, some }: Pick<Signer, 'set' | 'some'>, { actor }: SignedIn): boolean {
  if (some.some(({ by }) => by.personId === actor.personId)) return false
  return set === null || set.people.some(({ personId }) => personId === actor.personId)
}

function aidAssessedOn(events: readonly ProcessEvent[], track: TrackId): PlainDate | null {
  return events.findLast(({ type, content }) => type === 'aidAssessed' && content.track === track)?.on ?? null
}

const signing = ['bridgingSigned', 'signatureAdded']

function signaturesIn(events: readonly ProcessEvent[], { track }: BoardCaseStatus): readonly ProcessEvent[] {
  return events.filter(({ type, content }) => signing.includes(type) && content.track === track)
}

function signersOf(
  parties: readonly Party[],
  signatures: readonly ProcessEvent[],
  sets: Record<string, SigningSet>,
): Signer[] {
  const own = parties.filter(({ side }) => side !== 'associated')
  return own.map((party) => {
    const isOnly = own.filter(({ side }) => side === party.side).length === 1
    const all = signatures.filter(({ content, by }) =>
      typeof content.for === 'string' ? content.for === party.id : isOnly && by.side === party.side,
    )
    return {
      party,
      role: party.side === 'party' ? 'partySignatory' : 'director',
      signed: all.find(({ type }) => type === 'bridgingSigned') ?? null,
      some: all.filter(({ type }) => type === 'signatureAdded'),
      set: sets[party.id] ?? null,
    }
  })
}

/** Whether the party is bound once the reader has signed too. */
export function completes({ set, some }: Signer, by: PersonId): boolean {
  const signed = some.flatMap((event) => event.by.personId ?? [])
  return set === null || suffices(set, [...signed, by])
}
