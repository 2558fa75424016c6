import { digestOf, newId, newSecret } from '../../../../kernel/ids.ts'
import { mailLinkSigning, type SigningBegun, type SigningOrder } from '../../../../outside/signing/port.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { addAttempt, countAttempts } from '../../../../store/signing/signing-attempt.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import type { demandReady } from './record.ts'
import { unlessSilent } from './service.ts'
import { stateOf } from './service-answer.ts'

export const linkMinutes = 30
const mostBegun = 5

type Ready = ReturnType<typeof demandReady>

/** Begins a signature: by a fresh link in the signer's own mail, or at a signing service where one is set up. */
export async function beginSignature(
  at: SignedIn,
  ready: Ready,
): Promise<(SigningBegun & { secret: string }) | 'tooMany' | 'silent'> {
  const since = new Date(at.now.getTime() - linkMinutes * 60_000)
  const who = { signingId: ready.signing.id, personId: at.actor.personId }
  if ((await countAttempts(at.db, who, since)) >= mostBegun) return 'tooMany'
  const port = at.deps.signing ?? mailLinkSigning
  const secret = newSecret()
  const order = orderOf(at, ready, secret)
  const begun = await unlessSilent(at, () => port.begin(order))
  if (begun === 'silent') return begun
  const { leadsTo } = begun
  const { partnership } = ready.file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  await withTransaction(at.db, async (trx) => {
    await addAttempt(trx, {
      digest: digestOf(secret),
      bodyId: partnership.lead.bodyId,
      partnershipId: partnership.id,
      signingId: ready.signing.id,
      partyId: ready.own.party.id,
      personId: at.actor.personId,
      method: port.method,
      leadsTo,
      at: at.now,
      expiresAt: new Date(at.now.getTime() + linkMinutes * 60_000),
    })
    if (leadsTo !== null) return
    const { number: caseNumber, title: caseTitle } = partnership
    await addJob(trx, 'sendMail', {
      id: newId(),
      to: order.signer,
      language: at.language,
      content: { kind: 'signingLink', url: order.returnTo, minutes: linkMinutes, caseNumber, caseTitle },
      signedBy: signedBy(head),
    })
  })
  return { leadsTo, secret }
}

/** The document and the person, as a signing service is told of them. */
export function orderOf(at: SignedIn, { file, signing }: Ready, secret: string): SigningOrder {
  const { number, title } = file.partnership
  const returnTo = paths.inCase(number, 'underskrift', 'bekrafta', secret)
  return {
    signer: { name: at.actor.name, email: at.actor.email },
    document: { title, sha256: signing.shown.hash },
    returnTo: at.origin + returnTo,
    answerTo: at.origin + paths.signingAnswer(),
    state: stateOf(returnTo),
    language: at.language,
  }
}
