import type { CaseHead } from '../documents/papers/case-head.ts'
import type { Actor } from '../domain/actor.ts'
import type { Role } from '../domain/roles.ts'
import { inLanguage } from '../domain/text.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import { stepOf } from '../process/engine.ts'
import { factIds } from '../process/rulebook/need-schema.ts'
import type { FrozenText } from '../store/agreement/frozen-text.ts'
import { findFrozenText } from '../store/agreement/frozen-text.ts'
import { type CaseFile, getCaseFile } from '../store/case/case-file.ts'
import { addPart, addUnitTo } from '../store/case/case-member.ts'
import type { InCase } from '../store/case/in-case.ts'
import { recordStep } from '../store/case/steps.ts'
import type { Db } from '../store/db.ts'
import { registerAt } from '../store/papers/registering.ts'
import type { Cast } from './guests.ts'
import type { Leg } from './leg.ts'
import { legPaper } from './leg-papers.ts'
import { writeLessons } from './lessons.ts'
import { namesPut } from './names-put.ts'
import { guests } from './people.ts'
import { readerOf, type Where } from './reader.ts'
import { giveCase } from './second-coordinator.ts'
import { reportPaper, writeReport } from './written-reports.ts'

/** Takes the step on its day, with all established that other pages establish. Throws what the engine says. */
export async function takeLeg(where: Where, leg: Leg): Promise<void> {
  const { db, place, number, today } = where
  const { step, on, track } = leg
  const by = await readerOf({ db, place, today }, leg.who)
  const file = established(await getCaseFile(db, await readerOf({ db, place, today }), { number, today: on }))
  const { partnership } = file
  const text = await findFrozenText(db, partnership.id)
  const speaker = leg.for === undefined ? null : await namesPut(where, `{${leg.for}}`)
  const content = {
    ...leg.content,
    ...(leg.withText && { textHash: text?.textHash }),
    ...(speaker !== null && { for: speaker }),
    ...(step === 'hand-over-coordination' && { personId: place.secondCoordinator }),
  }
  const asked = { step, by, on, at: instantInStockholm(on, leg.time), content, ...(track && { track }) }
  const outcome = await recordStep(db, file, asked, async (inCase) => {
    if (leg.writes) await writeReport(inCase.trx, file, { leg, writes: leg.writes, by, of: speaker })
    const paper = leg.writes
      ? await reportPaper(inCase.trx, file, {
          head: headOf(file, leg),
          leg,
          writes: leg.writes,
          by,
          of: speaker,
        })
      : paperOf({ file, leg, by, text })
    if (paper !== null) await register({ inCase, place, file }, { leg, paper, by })
    await bringPeople({ trx: inCase.trx, place, file }, leg)
    if (step === 'hand-over-coordination') await giveCase(inCase.trx, givenIn({ place, file }, on))
    if (step === 'conclude-evaluation') await writeLessons(inCase.trx, file, { leg, by: by.personId })
  })
  if (outcome.kind === 'refused') throw new Error(`${number} ${step}: ${outcome.reason.sv}`)
}

type InFile = { inCase: InCase; place: Cast; file: CaseFile }
type Paper = Pick<Exclude<ReturnType<typeof paperOf>, null>, 'kind' | 'title' | 'model' | 'shared'>

/**
 * What a party wrote comes in from it to the board that leads; all else is in the registry of the board whose office drew it up,
 * and the lead's receives what the other board has.
 */
async function register(
  { inCase, place, file }: InFile,
  { leg, paper, by }: { leg: Leg; paper: Paper; by: Actor },
): Promise<void> {
  const { partnership } = file
  const name = boardOf(file, leg)
  const boardId = leg.who in guests ? place.guest.boardId : partnership.lead.boardId
  const { id: documentId } = inCase.document({ ...paper, createdBy: by.personId })
  const { acting } = by
  const from =
    acting.side === 'party'
      ? ({ direction: 'in', correspondent: acting.organisationName } as const)
      : ({ direction: 'drawn_up', correspondent: name } as const)
  const entry = { ...from, on: leg.on, documentId, subject: paper.title }
  await registerAt(inCase, { partnership, board: { boardId, name } }, entry)
}

/** Who comes into the case by the step: the core service that is called, the coordinator who is appointed. */
async function bringPeople(
  { trx, place, file: { partnership } }: { trx: Db; place: Cast; file: CaseFile },
  { step, on: from }: Leg,
): Promise<void> {
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  if (step === 'call-first-meeting') await addUnitTo(trx, which, { unitId: place.units.youth, from })
  if (step === 'appoint-coordinator') {
    const part = { part: 'coordinator', side: 'public', from } as const
    await addPart(trx, which, { personId: place.officials.coordinator, ...part })
  }
}

/** The event is the next one. */
function givenIn({ place, file: { partnership } }: Omit<InFile, 'inCase'>, on: Leg['on']) {
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  return { which, place, on, seq: partnership.lastSeq + 1 }
}

function established(file: CaseFile): CaseFile {
  const facts = { ...file.history.facts, unanswered: {}, missingDocuments: [], established: factIds }
  return { ...file, history: { ...file.history, facts } }
}

const titles: Partial<Record<Role, string>> = {
  director: 'direktör',
  adminHead: 'chef för administrativa avdelningen',
  departmentHead: 'avdelningschef',
  boardSecretary: 'nämndsekreterare',
  partySignatory: 'ordförande',
  partyRep: 'verksamhetsledare',
}

type Written = { file: CaseFile; leg: Leg; by: Actor; text: FrozenText | null }

/** The paper that the rulebook asks for at the step. */
function paperOf({ file, leg, by, text }: Written) {
  const document = stepOf(file.history.rulebook, leg.step)?.document
  if (document === undefined) return null
  const title = inLanguage(document.title, 'sv')
  const board = boardOf(file, leg)
  const model = legPaper({
    ...{ head: headOf(file, leg), leg, title, board },
    by: { name: by.name, title: titles[by.acting.role] ?? 'handläggare' },
    party: by.acting.side === 'party' ? by.acting.organisationName : board,
    text: text && { number: text.documentNumber, hash: text.textHash },
  })
  const shared = document.sharedWith.some((who) => who === 'party' || who === 'allParties')
  return { kind: leg.step, title: model.title, model, shared }
}

function headOf(file: CaseFile, leg: Leg): CaseHead {
  const { partnership } = file
  return {
    ...{ language: 'sv', date: leg.on, caseTitle: partnership.title, caseNumber: partnership.number },
    registryNumber: partnership.registryNumber,
    body: { name: boardOf(file, leg), unit: 'Stabsenheten', contact: '' },
    parties: partnership.parties.map(({ name }) => name),
  }
}

/** The board whose office acts: the one that leads the case, unless somebody of the other does it. */
function boardOf({ partnership }: CaseFile, { who }: Leg): string {
  const other = partnership.parties.find(({ side, lead }) => side === 'public' && !lead)
  return who in guests && other !== undefined ? other.name : partnership.lead.boardName
}
