import { signedAgreement } from '../../../../documents/papers/signature.ts'
import { storedModel } from '../../../../documents/stored-model.ts'
import type { PersonId } from '../../../../domain/actor.ts'
import { suffices } from '../../../../domain/signing-set.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { FrozenText } from '../../../../store/agreement/frozen-text.ts'
import { listGuestBoards } from '../../../../store/bodies/guest-board.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { registerWithOthers } from '../../../../store/papers/registering.ts'
import {
  addSignature,
  finishSigning,
  type Signature,
  type SignatureMethod,
  type Signing,
} from '../../../../store/signing/signing.ts'
import { useAttempt } from '../../../../store/signing/signing-attempt.ts'
import type { SignedIn } from '../../../visit.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { decisionsIn } from './decisions.ts'
import { functionOf } from './functions.ts'
import type { SigningFile, SigningParty } from './load.ts'

/** A signature that is about to be recorded. */
export type Given = {
  method: SignatureMethod
  evidence: Readonly<Record<string, unknown>>
  on: PlainDate
  /** Who signed on paper; whoever confirms here otherwise. */
  signers?: readonly PersonId[]
  /** The digest of the fresh link that is used up by it. */
  attempt?: string
}

type Ready = SigningFile & { text: FrozenText; signing: Signing; own: SigningParty }

/** The same, when there is a text to sign and the reader may sign it for somebody. Throws NotAllowed. */
export function demandReady(loaded: SigningFile): Ready {
  const { text, signing, own } = loaded
  if (text === null || signing === null || own === null) throw new NotAllowed()
  return { ...loaded, text, signing, own }
}

/** The step that this signature is: one of several for the party, or the one that completes the party's. */
export function stepFor({ own }: Ready, by: PersonId, { signers }: Pick<Given, 'signers'> = {}) {
  const signed = signers ?? [...own.signatures.map(({ personId }) => personId), by]
  const step =
    suffices(own.set, signed) || own.set.people.every(({ personId }) => personId !== by)
      ? 'sign-agreement'
      : 'add-signature'
  return signers === undefined ? step : 'sign-agreement'
}

/** What the step is asked with: the engine judges the text, the people and the time by it. */
export function askedFor(at: SignedIn, ready: Ready, given: Pick<Given, 'method' | 'signers' | 'on'>) {
  const { text, signing, own, round } = ready
  const content = {
    textHash: text.textHash,
    shownHash: signing.shown.hash,
    for: own.party.id,
    method: given.method,
    signedOn: given.on,
    ...(given.signers && { signers: given.signers }),
  }
  const step = stepFor(ready, at.actor.personId, given)
  return { step, by: at.actor, on: at.today, at: at.now, content, track: round.track }
}

/**
 * Records a signature: the used link, the event, the row, the registered agreement when it is the last, the notices
 * and the order to seal, all in one transaction. Either all of it is there or nothing.
 */
export async function recordSignature(
  at: SignedIn,
  ready: Ready,
  given: Given,
): Promise<StepOutcome<{ last: boolean }>> {
  const { partnership } = ready.file
  const signed = await signaturesOf(at, ready, given)
  return recordStep(at.db, ready.file, askedFor(at, ready, given), async (inCase, event) => {
    if (given.attempt !== undefined && !(await useAttempt(inCase.trx, given.attempt, at.now)))
      throw new ChangedMeanwhile()
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const kept = { ...which, signingId: ready.signing.id, seq: partnership.lastSeq + 1, at: at.now }
    for (const one of signed) await addSignature(inCase.trx, { ...one, ...kept })
    const last = event.type === 'signatureGiven' && event.content.completes === true
    if (last) await finish(at, ready, { inCase, signed })
    await tellOthers(at, ready, { inCase, last })
    return { last }
  })
}

type NewSignature = Omit<Signature, 'seq' | 'recordedAt'>

async function signaturesOf(at: SignedIn, { file, own }: Ready, given: Given): Promise<NewSignature[]> {
  const { party, set } = own
  const ids = given.signers ?? [at.actor.personId]
  const functions = await functionOf(at, file, own)
  return ids.map((personId) => ({
    partyId: party.id,
    personId,
    name: set.people.find((one) => one.personId === personId)?.name ?? at.actor.name,
    function: functions(personId),
    represents: party.name,
    method: given.method,
    evidence: given.evidence,
    on: given.on,
  }))
}

type Finishing = { inCase: InCase; signed: readonly NewSignature[] }

/** The agreement with its signature page is registered and shared; a job makes the sealed file of it. */
async function finish(at: SignedIn, ready: Ready, { inCase, signed }: Finishing): Promise<void> {
  const { file, text, signing, parties } = ready
  const title = titleOfPaper(file.history.rulebook, 'sign-agreement')
  const model = signedAgreement(storedModel(text.model), {
    signatures: [...parties.flatMap(({ signatures }) => signatures), ...signed],
    decisions: decisionsIn(file),
    textHash: signing.textHash,
    shownHash: signing.shown.hash,
    shownName: 'visad-text.pdf',
  })
  const paper = { kind: 'signedAgreement', title, language: model.language, model, shared: true }
  const { id } = inCase.document({ ...paper, createdBy: at.actor.personId })
  const correspondent = file.partnership.lead.boardName
  const entry = { on: at.today, subject: title, documentId: id }
  inCase.register({ direction: 'drawn_up', correspondent, ...entry })
  const { partnership } = file
  const boards = await listGuestBoards(inCase.trx, partnership)
  await registerWithOthers(inCase, { partnership, boards }, entry)
  await finishSigning(inCase.trx, signing.id, { documentId: id, at: at.now })
  inCase.addJob('sealAgreements', {}, { key: 'sealAgreements' })
}

type Telling = { inCase: InCase; last: boolean }

async function tellOthers(at: SignedIn, { file, own }: Ready, { inCase, last }: Telling): Promise<void> {
  const { partnership } = file
  const to = await bothSides(at, inCase, partnership)
  const params = { by: at.actor.name, party: own.party.name }
  const news = { inCase, partnership, to, params }
  if (!last) return tell(at, { ...news, kind: 'signatureGiven' })
  return tell(at, {
    ...news,
    kind: 'agreementSigned',
    mail: (link) => ({ kind: 'agreementSigned', ...link }),
  })
}
