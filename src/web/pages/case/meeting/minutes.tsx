import { canRecordMinutes } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry, Problem } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { type At, type FirstMeeting, loadFirstMeeting } from './load.ts'
import { MinutesForm } from './minutes-form.ts'
import { filledWith, loadMinutes, numberOfMinutes } from './minutes-load.ts'
import { MinutesPage } from './minutes-page.tsx'
import { recordMinutes } from './record-minutes.ts'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, MinutesForm, { show, save })

type Save = Saving<CaseAt, typeof MinutesForm>

/** The minutes to write, for the staff unit; once they are registered, on to them for everybody. */
export async function show(at: At, entry: Entry) {
  const loaded = await loadFirstMeeting(at)
  const number = await numberOfMinutes(at, loaded)
  if (number !== null) return seeOther(at.to.inCase(at.params.number, 'handling', String(number)))
  if (!canRecordMinutes(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  const minutes = await loadMinutes(at)
  return <MinutesPage at={at} entry={filledWith(entry, minutes.draft)} minutes={minutes} />
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

async function save(at: Save) {
  const { loaded, reason } = await loadMinutes(at)
  const problem = heldProblem(at, loaded)
  if (problem !== null) return refused([problem])
  if (reason !== null) return refused(reason)
  const outcome = await tryAgain(() => record(at))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'mote'), words(at.language).recorded)
}

/** Nothing in the case but the meeting itself matters to its minutes: a paper handed in meanwhile does not. */
async function record(at: Save) {
  const { loaded, meeting } = await loadMinutes(at)
  if (meeting === null) throw new NotAllowed()
  return recordMinutes(at, loaded, meeting)
}

function heldProblem(at: Save, { file }: FirstMeeting): Problem | null {
  const t = words(at.language)
  const { on } = file.partnership.received
  if (isAfter(at.form.heldOn, at.today)) return { field: 'heldOn', sentence: t.heldLater }
  if (!isBefore(at.form.heldOn, on)) return null
  return { field: 'heldOn', sentence: t.heldBefore(dateInWords(on, at.language)) }
}
