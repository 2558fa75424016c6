import type { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore, latest } from '../../../../kernel/plain-date.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry, Problem } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { MinutesForm } from '../meeting/minutes-form.ts'
import { type MeetingAt, MeetingParams } from './load.ts'
import { filled, loadWriting, type Writing } from './minutes-load.ts'
import { MinutesPage } from './minutes-page.tsx'
import { adjustmentProblems } from './minutes-rows.ts'
import { changeMinutes, recordHeld } from './record-held.ts'
import { words } from './words.ts'

/** The minutes: written first by whoever says that the group has met, then by both sides until both approve. */
export const get = page(MeetingParams, noQuery, show)
export const post = handler(MeetingParams, MinutesForm, { show, save })

type Save = Saving<z.output<typeof MeetingParams>, typeof MinutesForm>

export async function show(at: MeetingAt, entry: Entry) {
  const writing = await loadWriting(at)
  return <MinutesPage at={at} entry={filled(entry, writing)} writing={writing} />
}

async function save(at: Save) {
  const t = words(at.language)
  const writing = await loadWriting(at)
  if (writing.reason !== null) return refused(writing.reason)
  const problems = [...heldProblems(at, writing), ...adjustmentProblems(at.form, t)]
  if (problems.length > 0) return refused(problems)
  const back = at.to.inCase(at.params.number, 'gruppmoten', writing.meeting.id)
  if (writing.meeting.heldAt === null) {
    const outcome = await tryAgain(async () => recordHeld(at, await loadWriting(at)))
    return outcome.kind === 'refused'
      ? refused(inLanguage(outcome.reason, at.language))
      : goTo(back, t.recorded)
  }
  const basedOn = Number(at.form.basedOn)
  const saved = await changeMinutes(at, writing, Number.isInteger(basedOn) ? basedOn : 0)
  await keepTurn(at.db, writing.loaded.file, at.today)
  return saved === 'saved' ? goTo(back, t.changedMinutes) : refused(t.minutesChanged)
}

function heldProblems(at: Save, { loaded }: Writing): Problem[] {
  const t = words(at.language)
  const { heldOn } = at.form
  if (isAfter(heldOn, at.today)) return [{ field: 'heldOn', sentence: t.heldLater }]
  const { history, status } = loaded.file
  const signed = agreementsOf(history, status).filter(({ signedOn }) => signedOn !== null)
  const [first] = signed
  if (first === undefined) return []
  const { start } = first
  const end = latest(first.end, ...signed.map((agreement) => agreement.end))
  if (isBefore(heldOn, start))
    return [{ field: 'heldOn', sentence: t.heldBefore(dateInWords(start, at.language)) }]
  return isAfter(heldOn, end)
    ? [{ field: 'heldOn', sentence: t.heldAfter(dateInWords(end, at.language)) }]
    : []
}
