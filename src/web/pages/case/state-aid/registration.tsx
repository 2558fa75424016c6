import { z } from 'zod'
import { aidRecordPaper } from '../../../../documents/papers/aid-record.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { listGuestBoards } from '../../../../store/bodies/guest-board.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { registerAt } from '../../../../store/papers/registering.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { type Paper, registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { words } from './granting-words.ts'
import { aidAddress } from './load.ts'
import { loadRegistration, type Registration, registerStep } from './registration-load.ts'
import { RegistrationPage } from './registration-page.tsx'
import { exportRecords } from './registration-record.ts'

const RegistrationForm = form(words, (t, field) =>
  z.object({
    registeredOn: field.date(t.registeredOnMissing),
    reference: field.text(t.referenceMissing, 200),
    for: field.optionalText(60),
  }),
)

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, RegistrationForm, { show, save })

type At = SignedIn<CaseAt>
type Save = Saving<CaseAt, typeof RegistrationForm>

/** What is handed to the register, and the note that it has been. */
export async function show(at: At, entry: Entry) {
  return <RegistrationPage at={at} entry={entry} registration={await loadRegistration(at)} />
}

async function save(at: Save) {
  const t = words(at.language)
  const registration = await loadRegistration(at)
  if (isAfter(at.form.registeredOn, at.today))
    return refused([{ field: 'registeredOn', sentence: t.registeredLater }])
  if (registration.granted.length === 0) return refused(t.fixFirst)
  const giver = registration.left.find(({ id }) => id === at.form.for) ?? null
  if (registration.left.length > 0 && giver === null)
    return refused([{ field: 'for', sentence: t.whoseMissing }])
  const outcome = await record(at, registration, giver)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, registration.loaded.file), t.noted)
}

async function record(at: Save, all: Registration, giver: Party | null): Promise<StepOutcome> {
  const registration = giver === null ? all : ofGiver(all, giver)
  const { file } = registration.loaded
  const { partnership, history } = file
  const { registeredOn, reference } = at.form
  const title = titleOfPaper(history.rulebook, registerStep)
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const day = dateInWords(registeredOn, 'sv')
  const records = recordsIn(registration)
  const model = aidRecordPaper({ ...head, title, registeredOn: day, reference, records })
  const content = { registeredOn, reference, ...(giver && { for: giver.id }) }
  const { track } = registration.loaded.grant
  const asked = { step: registerStep, track, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const paper = { kind: 'aidRecord', title, model, shared: true }
    await registerOf(at, inCase, { partnership, giver, paper })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'aidRegistered', params: {} })
  })
}

/** Only what the one that registers gives. */
function ofGiver(registration: Registration, { name }: Party): Registration {
  return { ...registration, granted: registration.granted.filter(({ giver }) => giver === name) }
}

type Registering = Pick<Registration['loaded']['file'], 'partnership'> & {
  giver: Party | null
  paper: Pick<Paper, 'kind' | 'title' | 'model' | 'shared'>
}

/** In the registry of the board that registers: another public party's is received by the lead. */
async function registerOf(
  at: Save,
  inCase: InCase,
  { partnership, giver, paper }: Registering,
): Promise<void> {
  const boards = await listGuestBoards(inCase.trx, partnership)
  const board = boards.find(({ bodyId }) => bodyId === giver?.bodyId)
  if (board === undefined) {
    const correspondent = partnership.lead.boardName
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    return
  }
  const { id: documentId } = inCase.document({ ...paper, language: 'sv', createdBy: at.actor.personId })
  const entry = { on: at.today, correspondent: board.name, subject: paper.title, documentId }
  await registerAt(inCase, { partnership, board }, { direction: 'drawn_up', ...entry })
}

function recordsIn(registration: Registration) {
  const { fields } = words('sv')
  return exportRecords(registration, 'sv').map((one) => ({
    title: one.find(([field]) => field === 'receiver')?.[1] ?? '',
    facts: one.filter(([, value]) => value !== '').map(([field, text]) => ({ term: fields[field], text })),
  }))
}
