import type { MemberKey, OfficialKey } from '../../src/demo/people.ts'
import type { Place } from '../../src/demo/place.ts'
import { paragraph } from '../../src/documents/blocks.ts'
import { casePaper } from '../../src/documents/papers/case-head.ts'
import type { Actor } from '../../src/domain/actor.ts'
import type { EventType, NewEvent } from '../../src/domain/events.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { instantInStockholm } from '../../src/kernel/date-words.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { stepOf } from '../../src/process/engine.ts'
import { getOrganisation } from '../../src/store/bodies/organisation.ts'
import { getPublicBody } from '../../src/store/bodies/public-body.ts'
import { getRulebook } from '../../src/store/bodies/rulebook-version.ts'
import { type CaseFile, getCaseFile, makerOf } from '../../src/store/case/case-file.ts'
import { addParty } from '../../src/store/case/case-member.ts'
import { receiveInitiative } from '../../src/store/case/initiative.ts'
import { recordStep } from '../../src/store/case/steps.ts'
import type { Db } from '../../src/store/db.ts'
import { findActor } from '../../src/store/people/membership.ts'
import { saveAnswer } from '../../src/store/review/checklist.ts'
import { caseHead } from '../../src/web/pages/case/case-head.ts'

type Where = { db: Db; place: Place }
type DoerKey = OfficialKey | MemberKey

export type WantedCase = {
  /** The last thing that has happened: on the way to an answer, or one of the answers. */
  until?: EventType
  /** An answer that is the last thing has been sent to the party too. What comes after an answer has it sent anyway. */
  told?: boolean
  title?: string
  /** The day the initiative arrived; all else happens on fixed days after it. */
  receivedOn?: string
  /** The guest body is a party too. */
  withGuest?: boolean
  /** Kerstin Åberg coordinates it. */
  withCoordinator?: boolean
}

/**
 * A case that has come as far as `until` by the engine, with a registered paper for each step that makes one.
 * Gives its number. Received on Monday 2 November 2026 unless told, so that the first meeting is due on the 30th.
 */
export async function aCase(where: Where, wanted: WantedCase = {}): Promise<string> {
  const receivedOn = plainDate(wanted.receivedOn ?? '2026-11-02')
  const number = await receive(where, wanted, receivedOn)
  for (const { after, ...leg } of legsTo(wanted))
    await takeIn(where, number, { ...leg, on: addDays(receivedOn, after) })
  return number
}

export type Leg = { step: string; by: DoerKey; on: PlainDate; content?: NewEvent['content'] }

/** Takes one step in a case as a page would, and registers its paper. Throws what the engine says when it refuses. */
export async function takeIn({ db, place }: Where, number: string, leg: Leg): Promise<void> {
  const by = await actorOf({ db, place }, leg.by, leg.on)
  const file = await getCaseFile(db, by, { number, today: leg.on })
  const hasAnswered = await answerBefore({ db, place }, file, leg)
  const ready = hasAnswered ? await getCaseFile(db, by, { number, today: leg.on }) : file
  const paper = await paperOf(db, ready, leg)
  const asked = { step: leg.step, by, on: leg.on, at: instantInStockholm(leg.on, '10:00') }
  const outcome = await recordStep(db, ready, { ...asked, content: leg.content ?? {} }, async (inCase) => {
    if (paper === null) return
    const { id } = inCase.document({ ...paper, createdBy: by.personId })
    const entry = { on: leg.on, correspondent: ready.partnership.lead.boardName, subject: paper.title }
    inCase.register({ direction: 'drawn_up', documentId: id, ...entry })
  })
  if (outcome.kind === 'refused') throw new Error(`${leg.step}: ${outcome.reason.sv}`)
}

/** Somebody of the place as they act on a day. */
export async function actorOf({ db, place }: Where, key: DoerKey, today: PlainDate): Promise<Actor> {
  const personId = Object.entries({ ...place.officials, ...place.members }).find(([name]) => name === key)
  const actor = personId && (await findActor(db, personId[1], { today }))
  if (!actor) throw new Error(`Nobody acts as ${key} on ${today}`)
  return actor
}

type Planned = Omit<Leg, 'on'> & { after: number; event: EventType }

const goOn = { reasons: 'Behovet är tydligt och idén hör till nämndens uppdrag.' }
const noFurther = { reasons: 'Idén hör inte till nämndens uppdrag.' }
const otherForm = { reasons: 'Ett föreningsbidrag passar bättre.', otherForm: 'grant' }

const meeting: readonly Planned[] = [
  {
    event: 'firstMeetingCalled',
    step: 'call-first-meeting',
    by: 'staff',
    after: 2,
    content: { meetingOn: '2026-11-12' },
  },
  { event: 'firstMeetingHeld', step: 'hold-first-meeting', by: 'staff', after: 10 },
  {
    event: 'considerationSubmitted',
    step: 'submit-consideration',
    by: 'staff',
    after: 16,
    content: { conclusion: 'En IOP är lämplig.', completionOn: '2026-12-15' },
  },
]
const answers: readonly Planned[] = [
  { event: 'directorProceeded', step: 'assess-proceed', by: 'director', after: 18, content: goOn },
  { event: 'directorDeclined', step: 'assess-decline', by: 'director', after: 18, content: noFurther },
  { event: 'redirected', step: 'assess-redirect', by: 'director', after: 18, content: otherForm },
]
const feedback: Planned = {
  event: 'assessmentFeedbackGiven',
  step: 'give-assessment-feedback',
  by: 'staff',
  after: 19,
}
const review: Planned = { event: 'reviewStarted', step: 'start-review', by: 'colleague', after: 20 }

function legsTo({ until = 'initiativeReceived', told = false }: WantedCase): readonly Planned[] {
  if (until === 'initiativeReceived') return []
  const answer = answers.find(({ event }) => event === until) ?? answers[0]
  const way = [...meeting, ...(answer ? [answer] : []), feedback, review]
  const last = way.findIndex(({ event }) => event === until)
  if (last === -1) throw new Error(`aCase does not know the way to ${until}: add its leg in journey.ts`)
  return way.slice(0, last + (told && answer?.event === until ? 2 : 1))
}

async function receive(where: Where, wanted: WantedCase, receivedOn: PlainDate): Promise<string> {
  const initiative = await initiativeOf(where, wanted, receivedOn)
  const outcome = await receiveInitiative(where.db, initiative, async (inCase) => {
    const paper = initiativePaper(initiative)
    const { id } = inCase.document({ ...paper, shared: true, createdBy: initiative.handedInBy })
    const entry = { on: receivedOn, correspondent: initiative.organisation.name, subject: paper.title }
    inCase.register({ direction: 'in', documentId: id, ...entry })
  })
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sv)
  if (wanted.withGuest) await addGuest(where, outcome.number, receivedOn)
  return outcome.number
}

async function initiativeOf({ db, place }: Where, wanted: WantedCase, receivedOn: PlainDate) {
  const by = await actorOf({ db, place }, 'representative', receivedOn)
  const { id, name } = await getOrganisation(db, place.organisations.ungasVag)
  const contact = { personId: by.personId, part: 'contact', side: 'party' } as const
  const coordinator = { personId: place.officials.coordinator, part: 'coordinator', side: 'public' } as const
  return {
    body: await getPublicBody(db, place.bodyId),
    boardId: place.boardId,
    rulebook: await getRulebook(db, place.rulebook),
    title: wanted.title ?? 'Öppna kvällar i Rinkeby',
    summary: 'Öppna kvällar för unga, med vuxna som lyssnar.',
    origin: 'party',
    received: { on: receivedOn },
    organisation: { id, name },
    units: [place.units.youth],
    people: wanted.withCoordinator ? [contact, coordinator] : [contact],
    by: makerOf(by),
    handedInBy: by.personId,
    formDigests: [newId()],
    today: receivedOn,
    at: instantInStockholm(receivedOn, '09:00'),
  }
}

function initiativePaper({ body, received, title, organisation }: Awaited<ReturnType<typeof initiativeOf>>) {
  const head = {
    language: 'sv',
    body: { name: body.name, unit: 'Stabsenheten', contact: '' },
    date: received.on,
    caseTitle: title,
    caseNumber: '',
    registryNumber: null,
    parties: [organisation.name],
  } as const
  const blocks = [paragraph('Vi vill öppna på kvällarna.')]
  const model = casePaper(head, { title, kindOfPaper: 'Intresseanmälan', blocks })
  return { kind: 'initiative', title: 'Intresseanmälan', model }
}

export async function addGuest({ db, place }: Where, number: string, from: PlainDate): Promise<void> {
  const by = await actorOf({ db, place }, 'staff', from)
  const { partnership } = await getCaseFile(db, by, { number, today: from })
  const { name } = await getPublicBody(db, place.guest.bodyId)
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  await addParty(db, which, { side: 'public', name, bodyId: place.guest.bodyId, from })
}

async function paperOf(db: Db, { partnership, history }: CaseFile, { step, on }: Leg) {
  const document = stepOf(history.rulebook, step)?.document
  if (document === undefined) return null
  const title = inLanguage(document.title, 'sv')
  const head = await caseHead(db, partnership, { date: on, language: 'sv' })
  const model = casePaper(head, { title, kindOfPaper: title, blocks: [paragraph('Exempel.')] })
  const shared = document.sharedWith.some((who) => who === 'party' || who === 'allParties')
  return { kind: step, title, model, shared }
}

/** The checklist that has to be answered before a step. */
const checklistBefore: Record<string, string> = {
  'submit-consideration': 'consideration',
  'pass-review': 'review',
  'pass-review-with-conditions': 'review',
}

async function answerBefore(where: Where, file: CaseFile, leg: Leg): Promise<boolean> {
  const id = checklistBefore[leg.step]
  if (id !== undefined) await answerAll(where, file, { id, on: leg.on, by: leg.by })
  return id !== undefined
}

/** Answers what is left of a checklist as a partnership would like it; a colleague is the second assessor. */
export async function answerAll(
  where: Where,
  { partnership, history }: CaseFile,
  { id, on, by }: { id: string; on: PlainDate; by: DoerKey },
): Promise<void> {
  const checklist = history.rulebook.checklists.find((one) => one.id === id)
  const left = history.facts.unanswered?.[id] ?? []
  const [first, second] = [
    await actorOf(where, by, on),
    await actorOf(where, by === 'colleague' ? 'staff' : 'colleague', on),
  ]
  for (const question of left)
    await saveAnswer(where.db, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      checklist: id,
      question,
      answer: checklist?.questions.find(({ key }) => key === question)?.speaksFor ?? 'yes',
      ground: 'Det framgår av samtalet.',
      basedOn: 0,
      by: question.endsWith('-second') ? second.personId : first.personId,
      at: instantInStockholm(partnership.received.on, '09:30'),
    })
}
