import type { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry, Problem } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { seeOther } from '../consideration/part.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { MinutesForm } from '../meeting/minutes-form.ts'
import { filledWith } from '../meeting/minutes-load.ts'
import { loadIdeaMeetings, type MeetingAt, MeetingParams } from './load.ts'
import { type IdeaMinutes, loadMinutes } from './minutes-load.ts'
import { MinutesPage } from './minutes-page.tsx'
import { recordMinutes } from './record-minutes.ts'
import { words } from './words.ts'

export const get = page(MeetingParams, noQuery, show)
export const post = handler(MeetingParams, MinutesForm, { show, save })

type Save = Saving<z.output<typeof MeetingParams>, typeof MinutesForm>

/** The minutes to write, for the staff unit; once they are registered, on to them for everybody. */
export async function show(at: MeetingAt, entry: Entry) {
  const registered = await addressOfMinutes(at)
  if (registered !== null) return seeOther(registered)
  const minutes = await loadMinutes(at)
  return <MinutesPage at={at} entry={filledWith(entry, minutes.draft)} minutes={minutes} />
}

/** Where the minutes of a held meeting are read; null while they are not written. */
async function addressOfMinutes(at: MeetingAt): Promise<string | null> {
  const { file, held } = await loadIdeaMeetings(at)
  const meeting = held.find(({ id }) => id === at.params.meeting)
  if (meeting === undefined) return null
  const documents = await listDocuments(at.db, file.partnership.id, { shared: true })
  const document = documents.find(({ id }) => id === meeting.minutesDocumentId)
  if (document === undefined) throw new NotFound()
  return at.to.inCase(at.params.number, 'handling', String(document.number))
}

async function save(at: Save) {
  const minutes = await loadMinutes(at)
  const problem = heldProblem(at, minutes)
  if (problem !== null) return refused([problem])
  if (minutes.reason !== null) return refused(minutes.reason)
  const outcome = await tryAgain(async () => recordMinutes(at, await loadMinutes(at)))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), words(at.language).recorded)
}

function heldProblem(at: Save, { loaded }: IdeaMinutes): Problem | null {
  const t = words(at.language)
  const began = loaded.file.history.events.find(({ type }) => type === 'ideaMeetingCalled')?.on
  if (isAfter(at.form.heldOn, at.today)) return { field: 'heldOn', sentence: t.heldLater }
  if (began === undefined || !isBefore(at.form.heldOn, began)) return null
  return { field: 'heldOn', sentence: t.heldBefore(dateInWords(began, at.language)) }
}
