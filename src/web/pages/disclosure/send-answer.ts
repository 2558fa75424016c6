import { disclosureAnswerPaper } from '../../../documents/papers/disclosure-answer.ts'
import type { DisclosureItem, DisclosureRequest, ReleasedFile } from '../../../domain/disclosure.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Trx } from '../../../store/db.ts'
import { addJob } from '../../../store/orders/job.ts'
import type { SignedIn } from '../../visit.ts'
import { tokenOf } from '../asking/address.ts'
import { storedPdf } from './prepare.ts'

/** More than this does not come through everywhere as a mail. */
const mostBytes = 15_000_000

export function fitsInMail(copies: readonly ReleasedFile[]): boolean {
  return copies.reduce((sum, { size }) => sum + size, 0) <= mostBytes
}

/** The mail that takes the answer and the copies to whoever asked. */
export type AnswerMail = {
  to: string
  request: DisclosureRequest
  files: readonly ReleasedFile[]
  copies: number
}

/** The answer as a letter, with what is given out, before anything is recorded. */
export async function answerMail(
  at: SignedIn,
  { request, items, wayOn, copies }: Answered & { copies: readonly ReleasedFile[] },
): Promise<AnswerMail | null> {
  const to = request.asker?.email ?? null
  if (to === null) return null
  const answer = { on: at.today, by: at.actor.name, wayOn }
  const letter = await storedPdf(
    at,
    disclosureAnswerPaper({ ...request, answer, items, language: at.language }),
  )
  return { to, request, files: [letter, ...copies], copies: copies.length }
}

type Answered = { request: DisclosureRequest; items: readonly DisclosureItem[]; wayOn: string | null }

/** In the transaction of the answer. */
export async function sendAnswer(at: SignedIn, trx: Trx, { to, request, files, copies }: AnswerMail) {
  const attachments = files.map(({ name, mediaType, sha256 }) => ({
    filename: name,
    contentType: mediaType,
    sha256,
  }))
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name: request.asker?.name ?? to, email: to },
    language: at.language,
    signedBy: request.bodyName,
    content: { kind: 'disclosureAnswered', number: request.number, copies },
    attachments,
  })
}

/** That there is something to read at the secret address, to whoever asked on the web and gave a mailbox. */
export async function tellAsker(at: SignedIn, trx: Trx, request: DisclosureRequest): Promise<void> {
  const email = request.asker?.email ?? null
  if (request.recordedBy !== null || email === null) return
  const { id, number, bodyName } = request
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name: email, email },
    language: at.language,
    signedBy: bodyName,
    content: {
      kind: 'disclosureNews',
      number,
      url: at.origin + at.to.askForDocument({}, tokenOf(at, id)),
    },
  })
}
