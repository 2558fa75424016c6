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
import type { CaseAt } from '../../../params.ts'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { loadEvaluation, mayBeginFrom } from './load.ts'
import { words } from './words.ts'

export const BeginForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The coordinator or the staff unit begins; every party is told that it can answer. */
export async function begin(at: Saving<CaseAt, typeof BeginForm>) {
  const loaded = await loadEvaluation(at)
  const { partnership } = loaded.file
  const t = words(at.language)
  if (!canBeginReport(at.actor, partnership.scope)) throw new NotAllowed()
  if (loaded.phase !== 'notBegun') return refused(t.alreadyBegun)
  const from = mayBeginFrom(loaded)
  if (from === null) return refused(t.noDuty)
  if (isAfter(from, at.today)) return refused(t.early(dateInWords(from, at.language)))
  demandSeen(loaded.file, at.form.lastSeq)
  const content = { answerBy: answerDay(loaded.file.history.rulebook, at.today) }
  const asked = { step: 'start-evaluation', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, loaded.file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, due: content.answerBy }
    await tell(at, { inCase, partnership, to, kind: 'evaluationStarted', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'utvardering'), t.begun)
}
