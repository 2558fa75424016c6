import { pdfOf } from '../../../../documents/pdf/pdf-of.ts'
import { storedModel } from '../../../../documents/stored-model.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canSeeSigning, canSignFor } from '../../../../domain/permissions/permissions-signing.ts'
import { type Signatory, type SigningSet, stillNeeded, suffices } from '../../../../domain/signing-set.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { RoundStatus } from '../../../../process/case/history.ts'
import type { FrozenText } from '../../../../store/agreement/frozen-text.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import { withPicture } from '../../../../store/bodies/picture.ts'
import { type RoleTitles, roleTitles } from '../../../../store/bodies/role-titles.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listSigningSets } from '../../../../store/signing/signatory-rule.ts'
import { findOriginal, type SignedOriginal } from '../../../../store/signing/signed-original.ts'
import {
  findSigning,
  listSignatures,
  type Signature,
  type Signing,
} from '../../../../store/signing/signing.ts'
import { openSigning } from '../../../../store/signing/signing-begin.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { withSigningSets } from './with-sets.ts'

/** One party: who may sign for it, who has, and which further people are enough. */
export type SigningParty = {
  party: Party
  set: SigningSet
  signatures: readonly Signature[]
  needed: readonly (readonly Signatory[])[]
  done: boolean
}

export type SigningFile = {
  file: CaseFile
  titles: RoleTitles
  round: RoundStatus
  stage: 'early' | 'open' | 'signed'
  text: FrozenText | null
  signing: Signing | null
  parties: readonly SigningParty[]
  /** The party that the reader may sign for. */
  own: SigningParty | null
  original: SignedOriginal | null
}

export async function loadSigning<At extends SignedIn<CaseAt>>(at: At): Promise<SigningFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, status } = file
  if (!canSeeSigning(at.actor, partnership.scope)) throw new NotAllowed()
  const round = status.rounds.at(-1)
  if (round === undefined) throw new NotAllowed()
  const stage = stageOf(round, file)
  const text = stage === 'early' ? null : await findFrozenText(at.db, partnership.id)
  const signing = text === null ? null : await signingOf(at, { file, round, text, stage })
  const [sets, signatures, original] = [
    await listSigningSets(at.db, partnership, at.today),
    signing ? await listSignatures(at.db, { signingId: signing.id, since: lastYes(file) }) : [],
    signing ? await findOriginal(at.db, signing.id) : null,
  ]
  const parties = partnership.parties.flatMap((party) => partyIn(party, sets[party.id], signatures))
  const own = parties.find(({ party }) => canSignFor(party)(at.actor, partnership.scope)) ?? null
  const titles = await roleTitles(at.db, partnership)
  return { file: withSigningSets(file, sets), titles, round, stage, text, signing, parties, own, original }
}

/** The round is over the signatures when somebody has given the last one. */
function stageOf({ state, track }: RoundStatus, { history, status }: CaseFile): SigningFile['stage'] {
  if (state === 'BOARD_APPROVED') return 'open'
  const isSigned = history.events.some(
    ({ type, content, seq }) =>
      type === 'signatureGiven' && content.completes === true && status.tracks.get(seq) === track,
  )
  return isSigned ? 'signed' : 'early'
}

type Opening = { file: CaseFile; round: RoundStatus; text: FrozenText; stage: SigningFile['stage'] }

/** The PDF to sign is made once, the first time somebody looks when the board has said yes. */
async function signingOf(at: SignedIn, { file, round, text, stage }: Opening): Promise<Signing | null> {
  const { id: partnershipId, lead } = file.partnership
  const found = await findSigning(at.db, partnershipId)
  if (stage !== 'open' || found?.agreedSeq === text.seq) return found
  const toPdf = async () => pdfOf(await withPicture(at.db, storedModel(text.model)), { standard: 'a-2a' })
  const { seq: agreedSeq, textHash } = text
  const about = { partnershipId, bodyId: lead.bodyId, round: round.track, agreedSeq, textHash }
  await openSigning(at.db, { files: at.deps.files, toPdf }, { ...about, at: at.now })
  return findSigning(at.db, partnershipId)
}

/** Signatures given before the board's newest yes are void: the text has been to the board again. */
function lastYes({ history }: CaseFile): number {
  return (
    history.events.findLast(({ type, content }) => type === 'boardApproved' && isSign(content.track))?.seq ??
    0
  )
}

export function isSign(track: unknown): boolean {
  return typeof track === 'string' && track.startsWith('sign-')
}

function partyIn(party: Party, set: SigningSet | undefined, all: readonly Signature[]): SigningParty[] {
  if (party.side === 'associated' || set === undefined) return []
  const signatures = all.filter(({ partyId }) => partyId === party.id)
  const signed = signatures.map(({ personId }) => personId)
  const done = suffices(set, signed)
  return [{ party, set, signatures, needed: done ? [] : stillNeeded(set, signed), done }]
}
