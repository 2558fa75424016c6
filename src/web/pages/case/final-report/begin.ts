import { z } from 'zod'
import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { answerDay } from '../../../../process/reports/report-parts.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { show } from './final-report.tsx'
import { loadFinalReport } from './load.ts'
import { words } from './words.ts'

const BeginForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The coordinator begins the final report: both sides are told, and the board's case is opened. */
export const post = handler(CaseParams, BeginForm, { show, save })

async function save(at: Saving<CaseAt, typeof BeginForm>) {
  const { file } = await loadFinalReport(at)
  const { partnership } = file
  if (!canBeginReport(at.actor, partnership.scope)) throw new NotAllowed()
  demandSeen(file, at.form.lastSeq)
  const content = { answerBy: answerDay(file.history.rulebook, at.today) }
  const asked = { step: 'open-final-report', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, due: content.answerBy }
    const mail = { kind: 'finalReportBegun', by: at.actor.name, answerBy: content.answerBy } as const
    const news = { inCase, partnership, to, params, kind: 'finalReportOpened' }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'slutrapport'), words(at.language).begun)
}
