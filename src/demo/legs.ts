import { paragraph } from '../documents/blocks.ts'
import { casePaper } from '../documents/papers/case-head.ts'
import type { Actor } from '../domain/actor.ts'
import { inLanguage } from '../domain/text.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { stepOf } from '../process/engine.ts'
import { factIds } from '../process/need-schema.ts'
import { findFrozenText } from '../store/agreement.ts'
import { type CaseFile, getCaseFile } from '../store/case-file.ts'
import { addPart, addUnitTo } from '../store/case-member.ts'
import type { Db } from '../store/db.ts'
import { findActor } from '../store/membership.ts'
import { recordStep } from '../store/steps.ts'
import type { Move } from './moves.ts'
import type { Place } from './place.ts'

/** A step that is taken straight through the engine, with a paper that says so: for what has long been over. */
export type Leg = Pick<Move, 'about' | 'who' | 'on' | 'time'> & {
  step: string
  track?: string
  content?: Record<string, unknown>
  /** The step says which text was agreed. */
  withText?: true
}

export const isLeg = (told: object): told is Leg => 'step' in told

type Where = { db: Db; place: Place; number: string; today: Date }

/** Takes the step on its day, with all established that other pages establish. Throws what the engine says. */
export async function takeLeg({ db, place, number, today }: Where, leg: Leg): Promise<void> {
  const by = await readerOf({ db, place, today }, leg.who)
  const file = established(
    await getCaseFile(db, await readerOf({ db, place, today }), { number, today: leg.on }),
  )
  const { partnership } = file
  const text = leg.withText ? await findFrozenText(db, partnership.id) : null
  const content = { ...leg.content, ...(text !== null && { textHash: text.textHash }) }
  const { step, on, track } = leg
  const asked = { step, by, on, at: instantInStockholm(on, leg.time), content, ...(track && { track }) }
  const outcome = await recordStep(db, file, asked, async (inCase) => {
    const paper = paperOf(file, leg)
    if (paper !== null) {
      const { id } = inCase.document({ ...paper, createdBy: by.personId })
      const entry = { on, correspondent: partnership.lead.boardName, subject: paper.title }
      inCase.register({ direction: 'drawn_up', documentId: id, ...entry })
    }
    await bringPeople({ trx: inCase.trx, place, file }, leg)
  })
  if (outcome.kind === 'refused') throw new Error(`${number} ${step}: ${outcome.reason.sv}`)
}

/** Who comes into the case by the step: the core service that is called, the coordinator who is appointed. */
async function bringPeople(
  { trx, place, file: { partnership } }: { trx: Db; place: Place; file: CaseFile },
  { step, on: from }: Leg,
): Promise<void> {
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  if (step === 'call-first-meeting') await addUnitTo(trx, which, { unitId: place.units.youth, from })
  if (step === 'appoint-coordinator') {
    const part = { part: 'coordinator', side: 'public', from } as const
    await addPart(trx, which, { personId: place.officials.coordinator, ...part })
  }
}

/** Somebody of the demo as they act today: the staff unit unless told. */
export async function readerOf(
  { db, place, today }: Pick<Where, 'db' | 'place' | 'today'>,
  who: Leg['who'] = 'staff',
): Promise<Actor> {
  const personId = { ...place.officials, ...place.members }[who]
  const actor = await findActor(db, personId, { today: dayInStockholm(today) })
  if (actor === null) throw new Error(`${who} has no assignment in force`)
  return actor
}

function established(file: CaseFile): CaseFile {
  const facts = { ...file.history.facts, unanswered: {}, missingDocuments: [], established: factIds }
  return { ...file, history: { ...file.history, facts } }
}

function paperOf({ partnership, history }: CaseFile, { step, on }: Leg) {
  const document = stepOf(history.rulebook, step)?.document
  if (document === undefined) return null
  const title = inLanguage(document.title, 'sv')
  const { lead, number, parties } = partnership
  const head = {
    ...{ language: 'sv' as const, date: on, caseTitle: partnership.title, caseNumber: number },
    ...{ registryNumber: null, body: { name: lead.bodyName, unit: 'Stabsenheten', contact: '' } },
    parties: parties.map(({ name }) => name),
  }
  const said = `Det här är ett exempel. I ett riktigt ärende står här hela handlingen: ${title.toLowerCase()}.`
  const model = casePaper(head, { title, kindOfPaper: title, blocks: [paragraph(said)] })
  const shared = document.sharedWith.some((who) => who === 'party' || who === 'allParties')
  return { kind: step, title, model, shared }
}
