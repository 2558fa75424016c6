import type { CaseHead } from '../../../documents/papers/case-head.ts'
import type { PersonId } from '../../../domain/actor.ts'
import type { BoardId } from '../../../domain/partnership.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { digestOf } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../process/rulebook.ts'
import { type Db, withTransaction } from '../../../store/db.ts'
import { removeDraft } from '../../../store/draft.ts'
import { findHandedIn } from '../../../store/handed-in-form.ts'
import type { InCase } from '../../../store/in-case.ts'
import {
  type FreshCase,
  type InitiativeReceived,
  type NewInitiative,
  receiveInitiative,
} from '../../../store/initiative.ts'
import { listOfficials, memberIdsOf } from '../../../store/member-list.ts'
import { listPublicBodies, listUnits, type PublicBody, type Unit } from '../../../store/public-body.ts'
import { currentRulebook } from '../../../store/rulebook-version.ts'
import type { Visit } from '../../visit.ts'
import { draftKey, ownerOf } from './draft.ts'
import { orderReceipt } from './order-receipt.ts'
import { type HandedIn, initiativeAsPaper, receiptAsPaper } from './papers.ts'
import { type Sender, settleSender } from './sender.ts'

/** Where an initiative goes: the body, one of its boards, and the rulebook that the case starts under. */
export type Destination = { body: PublicBody; boardId: BoardId; rulebook: Rulebook; units: readonly Unit[] }

export async function destinationOf(db: Db, board: string): Promise<Destination> {
  const bodies = await listPublicBodies(db)
  const body = bodies.find(({ boards }) => boards.some(({ id }) => id === board))
  const boardId = body?.boards.find(({ id }) => id === board)?.id
  if (body === undefined || boardId === undefined) throw new NotFound()
  const [rulebook, units] = await Promise.all([currentRulebook(db, body.rulebook), listUnits(db, body.id)])
  return { body, boardId, rulebook, units }
}

export type Handing = {
  form: HandedIn
  destination: Destination
  /** An initiator of the rulebook. */
  origin: string
  received: { on: PlainDate; by?: string }
  forwarded?: { on: PlainDate; by?: string }
  unitIds: readonly string[]
}

/** Opens the case with its papers, the receipt by mail, and its sender: all at once or nothing. */
export async function handIn(at: Visit, handing: Handing): Promise<InitiativeReceived> {
  return openCaseFor(at, handing).catch((error: unknown) => handedInMeanwhile(at, handing, error))
}

/** The same form came twice at once: both get the case that the first one opened. */
async function handedInMeanwhile(at: Visit, { form }: Handing, error: unknown): Promise<InitiativeReceived> {
  const number = await findHandedIn(at.db, digestOf(form.secret))
  if (number === null) throw error
  return { kind: 'received', number }
}

function openCaseFor(at: Visit, handing: Handing): Promise<InitiativeReceived> {
  return withTransaction(at.db, async (trx) => {
    const sender = await settleSender(trx, at, handing.form)
    await removeDraft(trx, ownerOf(handing.form.secret), draftKey)
    return receiveInitiative(trx, initiativeOf(at, handing, sender), (inCase, fresh) =>
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
    units: destination.units.filter(({ id }) => unitIds.includes(id)).map(({ id }) => id),
    people: personId !== null && isMember ? [{ personId, part: 'contact', side: 'party' }] : [],
    by,
    ...(by.personId !== null && { handedInBy: by.personId }),
    formDigest: digestOf(form.secret),
    today: at.today,
    at: at.now,
  }
}

export type Writing = Handing & { sender: Sender; inCase: InCase; fresh: FreshCase; head: CaseHead }

async function writeAlong(at: Visit, writing: Writing): Promise<void> {
  registerPapers(at, writing)
  const { inCase, form } = writing
  const personIds = await toTell(at, writing)
  inCase.notify({ personIds, kind: 'initiativeReceived', params: { title: form.name } })
  await orderReceipt(at, writing)
}

/** The staff unit, and all who act for the organisation: nothing is handed in in its name without its knowing. */
async function toTell({ today }: Visit, { inCase, destination, sender }: Writing): Promise<PersonId[]> {
  const bodyId = destination.body.id
  const staff = await listOfficials(inCase.trx, { bodyId, roles: ['staffUnit'], today })
  const members = await memberIdsOf(inCase.trx, [sender.organisationId], today)
  return [...staff.map(({ personId }) => personId), ...members]
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
  const concerned = destination.units.filter(({ id }) => unitIds.includes(id))
  return concerned.map(({ name }) => name).join(', ')
}

function headOf(at: Visit, { destination, form }: Handing, { taken }: FreshCase): CaseHead {
  const { body, units } = destination
  const staffUnit = units.find(({ kind }) => kind === 'staffUnit')
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
