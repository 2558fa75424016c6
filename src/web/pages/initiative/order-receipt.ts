import type { PersonId } from '../../../domain/actor.ts'
import { digestOf, newId, newSecret } from '../../../kernel/ids.ts'
import { linkRow } from '../../../store/people/one-time-link.ts'
import { seal, unseal } from '../../guard/signed.ts'
import type { Visit } from '../../visit.ts'
import type { Writing } from './handing.ts'
import { assessorIn, firstMeetingIn } from './papers.ts'

const linkDays = 14
const purpose = 'kvitto'

/** The receipt by mail. Its link signs the sender in when they act for the organisation, else it shows the receipt. */
export function orderReceipt(at: Visit, writing: Writing): void {
  const { form, head, fresh, inCase, received, sender, destination } = writing
  const { email } = form
  if (email === null || sender.personId === null) return
  const { number, registryNumber } = fresh.taken
  const way = sender.isMember
    ? signInLink(at, writing, { email, personId: sender.personId })
    : receiptAddress(at, number)
  inCase.addJob('sendMail', {
    id: newId(),
    to: { name: form.contactName || email, email },
    language: at.language,
    signedBy: `${head.body.unit}, ${head.body.name}`,
    content: {
      kind: 'initiativeReceipt',
      caseTitle: form.name,
      caseNumber: number,
      registryNumber,
      receivedOn: received.on,
      url: at.origin + way,
      linkDays,
      assessor: assessorIn(destination.rulebook, at.language),
      ...firstMeetingIn(fresh, at.language),
    },
  })
}

function signInLink(
  at: Visit,
  { inCase, fresh }: Writing,
  { email, personId }: { email: string; personId: PersonId },
): string {
  const secret = newSecret()
  const link = {
    digest: digestOf(secret),
    purpose: 'receipt',
    personId,
    email,
    target: at.to.case(fresh.taken.number),
    expiresAt: new Date(validUntil(at)),
  } as const
  inCase.add({ one_time_link: [linkRow(link)] })
  return at.to.link(secret)
}

/** A page that shows the receipt to whoever has its sealed address. */
export function receiptAddress(at: Visit, number: string): string {
  const token = seal(at.deps.config.secret, { purpose, text: number, validUntil: validUntil(at) })
  return at.to.initiative('kvitto', token)
}

/** The number of the case whose receipt the token shows; null when the token is not ours or is over. */
export function caseOfReceipt({ deps, now }: Visit, token: string): string | null {
  return unseal(deps.config.secret, { purpose, token, now })
}

function validUntil({ now }: Visit): number {
  return now.getTime() + linkDays * 86_400_000
}
