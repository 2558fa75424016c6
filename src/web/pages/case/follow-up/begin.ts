import { z } from 'zod'
import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { answerDay } from '../../../../process/reports/report-parts.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import type { Saving } from '../../../handler.ts'
import type { SignedIn } from '../../../visit.ts'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { loadFollowUps, type Year, type YearAt } from './load.ts'
import { words } from './words.ts'

export const BeginForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The coordinator or the staff unit begins the follow-up of a year; both sides are told that they can write. */
export async function begin(at: Saving<YearAt, typeof BeginForm>) {
  const { file, years } = await loadFollowUps(at)
  const { partnership } = file
  const t = words(at.language)
  if (!canBeginReport(at.actor, partnership.scope)) throw new NotAllowed()
  const { year } = at.params
  const reason = reasonAgainst(
    at,
    years.find((one) => one.year === year),
  )
  if (reason !== null) return refused(reason)
  demandSeen(file, at.form.lastSeq)
  const content = { year, answerBy: answerDay(file.history.rulebook, at.today) }
  const asked = { step: 'open-follow-up', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, due: content.answerBy }
    await tell(at, { inCase, partnership, to, kind: 'followUpOpened', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'uppfoljning', String(year)), t.begun(year))
}

function reasonAgainst(at: SignedIn, year: Year | undefined): string | null {
  const t = words(at.language)
  if (year === undefined || (year.duty === null && year.followUp === null)) return t.notThisYear
  if (year.followUp !== null) return t.already
  if (year.deferral !== null) return t.deferredThen
  const { mayBeginFrom } = year
  if (mayBeginFrom !== null && isAfter(mayBeginFrom, at.today))
    return t.tooEarly(dateInWords(mayBeginFrom, at.language))
  return null
}
