import { paragraph, typedText } from '../../../../documents/blocks.ts'
import type { DocumentModel } from '../../../../documents/model.ts'
import { type CaseHead, casePaper } from '../../../../documents/papers/case-head.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { stepOf } from '../../../../process/engine.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { caseHead } from '../case-head.ts'
import { bothSides, tell } from '../tell.ts'
import { callOff } from './call-off.ts'
import type { At, FirstMeeting } from './load.ts'
import { registerCall } from './register-call.ts'
import { words } from './words.ts'

export const cancelStep = 'cancel-first-meeting'

/** Cancels the booked meeting: the word of it is registered, calendars take it away, and both sides are told why. */
export async function recordCancel(at: At, { file, meeting }: FirstMeeting, reasons: string) {
  const { partnership, history } = file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const asked = { step: cancelStep, by: at.actor, on: at.today, at: at.now, content: { reasons } }
  return recordStep(at.db, file, asked, async (inCase) => {
    const title = inLanguage(stepOf(history.rulebook, cancelStep)?.document?.title ?? { sv: '' }, 'sv')
    registerCall(at, inCase, { partnership, title, model: paper(head, meeting, reasons) })
    if (meeting !== null) await callOff(at, inCase, { partnership, meeting, reason: reasons })
    const to = await bothSides({ ...at, db: inCase.trx }, inCase, partnership)
    const params = { reason: reasons, noun: 'mote', ...(meeting !== null && { on: meeting.on }) }
    await tell(at, { inCase, partnership, to, kind: 'meetingCancelled', params })
  })
}

function paper(head: CaseHead, meeting: FirstMeeting['meeting'], reasons: string): DocumentModel {
  const t = words(head.language)
  const day = meeting === null ? '' : dateInWords(meeting.on, head.language)
  return casePaper(head, {
    title: t.cancelledTitle(head.caseTitle),
    kindOfPaper: t.cancelledKind,
    blocks: [paragraph(t.cancelledFact(day)), ...typedText(reasons), paragraph(t.cancelledNext)],
  })
}
