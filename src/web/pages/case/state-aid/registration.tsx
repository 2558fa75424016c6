import { z } from 'zod'
import { aidRecordPaper } from '../../../../documents/papers/aid-record.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { registerPaper } from '../register-paper.ts'
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
  const outcome = await record(at, registration)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, registration.loaded.file), t.noted)
}

async function record(at: Save, registration: Registration): Promise<StepOutcome> {
  const { file } = registration.loaded
  const { partnership, history } = file
  const { registeredOn, reference } = at.form
  const title = titleOfPaper(history.rulebook, registerStep)
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const day = dateInWords(registeredOn, 'sv')
  const records = recordsIn(registration)
  const model = aidRecordPaper({ ...head, title, registeredOn: day, reference, records })
  const content = { registeredOn, reference }
  const { track } = registration.loaded.grant
  const asked = { step: registerStep, track, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const paper = { kind: 'aidRecord', title, model, shared: true }
    const correspondent = partnership.lead.boardName
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'aidRegistered', params: {} })
  })
}

function recordsIn(registration: Registration) {
  const { fields } = words('sv')
  return exportRecords(registration, 'sv').map((one) => ({
    title: one.find(([field]) => field === 'receiver')?.[1] ?? '',
    facts: one.filter(([, value]) => value !== '').map(([field, text]) => ({ term: fields[field], text })),
  }))
}
