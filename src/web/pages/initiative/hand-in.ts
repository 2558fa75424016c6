import type { CaseHead } from '../../../documents/papers/case-head.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { findReceivingBody } from '../../../store/bodies/receiving-body.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import {
  type FreshCase,
  type InitiativeReceived,
  type NewInitiative,
  receiveInitiative,
} from '../../../store/case/initiative.ts'
import { findKnownSender, type KnownSender } from '../../../store/case/known-sender.ts'
import { withTransaction } from '../../../store/db.ts'
import { removeDraft } from '../../../store/people/draft.ts'
import { mostReceiptsADay, receiptRow, receiverDigest } from '../../../store/people/mailed-receipt.ts'
import { isTaken } from '../../../store/taken.ts'
import { digestOfForm } from '../../form/once.ts'
import type { Visit } from '../../visit.ts'
import { draftKey, ownerOf } from './draft.ts'
import type { Destination, Handing, Writing } from './handing.ts'
import { orderReceipt } from './order-receipt.ts'
import { type HandedIn, initiativeAsPaper, receiptAsPaper } from './papers.ts'
import { type Sender, settleSender } from './sender.ts'

export async function destinationOf({ db, today }: Visit, board: string): Promise<Destination> {
  const body = await findReceivingBody(db, board, today)
  const boardId = body?.boards.find(({ id }) => id === board)?.id
  if (body === null || boardId === undefined) throw new NotFound()
  return { body, boardId, rulebook: await currentRulebook(db, body.rulebook, body.roleNames) }
}

/** Once for each receipt that somebody else may have counted first, and some for the organisation and the person. */
const mostAttempts = mostReceiptsADay + 3

/**
 * Opens the case with its papers, the receipt by mail, and its sender: all at once or nothing. When the same form, or
 * somebody else who names the same organisation or person, comes first, they are found when looked for again.
 */
export async function handIn(
  at: Visit,
  handing: Handing,
  attempts = mostAttempts,
): Promise<InitiativeReceived> {
  const known = await findKnownSender(at.db, identityOf(at, handing.form))
  if (known.caseNumber !== null) return { kind: 'received', number: known.caseNumber, before: true }
  try {
    return await openCaseFor(at, { ...handing, known })
  } catch (error) {
    if (attempts === 1 || !isTaken(error)) throw error
    return handIn(at, handing, attempts - 1)
  }
}

/** Somebody who acts for an organisation already is known by their session. */
function identityOf(at: Visit, form: HandedIn) {
  const { actor } = at
  const { number, email } = form
  const isStranger = actor?.acting.side !== 'party'
  return {
    digests: digestsOf(at, form),
    organisationNumber: isStranger ? number : null,
    email: isStranger ? email : null,
    receipt: isCounted(at, email) ? { receiver: receiverDigest(email), day: at.today } : null,
  }
}

/** An official answers for whom they write to; everybody else may name whomever they like. */
function isCounted({ actor }: Visit, email: string | null): email is string {
  return email !== null && actor?.acting.side !== 'public'
}

/**
 * Of the form by its secret, and of all that is written in it that day: whoever goes back in the browser and hands in the same
 * has another secret.
 */
function digestsOf(at: Visit, form: HandedIn): string[] {
  return [digestOf(form.secret), digestOfForm(at, { ...form, handedInOn: at.today })]
}

function openCaseFor(at: Visit, handing: Handing & { known: KnownSender }): Promise<InitiativeReceived> {
  return withTransaction(at.db, async (trx) => {
    const sender = await settleSender(trx, at, handing)
    if (handing.known.hasDraft) await removeDraft(trx, ownerOf(handing.form.secret), draftKey)
    return receiveInitiative(trx, initiativeOf(at, handing, sender), async (inCase, fresh) =>
      writeAlong(at, { ...handing, sender, inCase, fresh, head: headOf(at, handing, fresh) }),
    )
  })
}

function initiativeOf(at: Visit, handing: Handing, sender: Sender): NewInitiative {
  const { form, destination, unitIds, ...came } = handing
  const { personId, isMember, by } = sender
  return {
    ...destination,
    ...came,
    title: form.name,
    summary: form.idea,
    accessNeeds: form.access,
    organisation: { id: sender.organisationId, name: form.organisation },
    units: destination.body.units.filter(({ id }) => unitIds.includes(id)).map(({ id }) => id),
    people: personId !== null && isMember ? [{ personId, part: 'contact', side: 'party' }] : [],
    by,
    ...(by.personId !== null && { handedInBy: by.personId }),
    formDigests: digestsOf(at, form),
    today: at.today,
    at: at.now,
  }
}

function writeAlong(at: Visit, writing: Writing): void {
  const { inCase, form, sender, destination } = writing
  for (const rows of sender.rows) inCase.add(rows)
  registerPapers(at, writing)
  // Nothing is handed in in an organisation's name without those who act for it knowing.
  const personIds = [...destination.body.staff, ...sender.members]
  inCase.notify({ personIds, kind: 'initiativeReceived', params: { title: form.name } })
  if (mayReceive(at, writing)) orderReceipt(at, writing)
}

/** Counts the receipt, and says whether its receiver is to have it: nobody is mailed any number of them by strangers. */
function mayReceive(at: Visit, { form: { email }, inCase, known }: Writing): boolean {
  if (!isCounted(at, email)) return true
  const { partnershipId } = inCase
  const row = receiptRow({ about: partnershipId, email, day: at.today }, known.receiptsToday)
  inCase.add({ mailed_receipt: [row] })
  return row.number !== null
}

function registerPapers(at: Visit, writing: Writing): void {
  const { inCase, form, head, sender, received } = writing
  const initiative = initiativeAsPaper({
    ...writing,
    ...writing.destination,
    coreService: servicesIn(writing),
  })
  const receipt = receiptAsPaper(head, { ...writing, ...writing.destination, receivedOn: received.on })
  const about = { shared: true, createdBy: sender.by.personId, language: head.language }
  const write = (kind: string, model: { title: string }) =>
    inCase.document({ kind, title: model.title, model, ...about }).id
  const entry = { correspondent: form.organisation }
  const [first, second] = [write('initiative', initiative), write('receipt', receipt)]
  inCase.register({
    ...entry,
    direction: 'in',
    on: received.on,
    subject: initiative.title,
    documentId: first,
  })
  inCase.register({ ...entry, direction: 'out', on: at.today, subject: receipt.title, documentId: second })
}

function servicesIn({ destination, unitIds }: Writing): string {
  const concerned = destination.body.units.filter(({ id }) => unitIds.includes(id))
  return concerned.map(({ name }) => name).join(', ')
}

function headOf(at: Visit, { destination, form }: Handing, { taken }: FreshCase): CaseHead {
  const { body } = destination
  const staffUnit = body.units.find(({ kind }) => kind === 'staffUnit')
  return {
    language: at.language,
    body: { name: body.name, unit: staffUnit?.name ?? body.name, contact: body.email ?? body.phone ?? '' },
    date: at.today,
    caseTitle: form.name,
    caseNumber: taken.number,
    registryNumber: taken.registryNumber,
    parties: [body.name, form.organisation],
  }
}
