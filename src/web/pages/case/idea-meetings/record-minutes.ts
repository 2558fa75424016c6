import { minutesPaper } from '../../../../documents/papers/minutes.ts'
import type { Decision } from '../../../../domain/group-minutes.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { holdMeeting } from '../../../../store/meetings/meeting.ts'
import { addDecisions } from '../../../../store/meetings/meeting-decision.ts'
import { removeDraft } from '../../../../store/people/draft.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { ideaMeeting } from '../meeting/meeting-kind.ts'
import { decisionsOf, onPaper } from '../meeting/minutes-form.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import { attendanceOf, type MinutesSaving, presentAt, share } from '../meeting/record-minutes.ts'
import { registerPaper } from '../register-paper.ts'
import { guideNotes } from './guide-notes.ts'
import type { MeetingAt } from './load.ts'
import { draftKey, type IdeaMinutes } from './minutes-load.ts'
import { words } from './words.ts'

type Save = MeetingAt & MinutesSaving

/** The meeting is held: attendance, the registered minutes with the guide as it was answered, and word to all. */
export async function recordMinutes(at: Save, minutes: IdeaMinutes) {
  const { meeting, loaded } = minutes
  const { file, count } = loaded
  const { partnership, history } = file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const decisions = decisionsOf(at.form, meeting)
  const model = minutesPaper({ ...head, ...(await paperOf(at, minutes, decisions)) })
  const { heldOn } = at.form
  const content = { heldOn, number: count.held + 1 }
  const asked = { step: 'hold-idea-meeting', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const title = `${titleOfPaper(history.rulebook, asked.step)} ${count.held + 1}`
    const paper = { kind: 'minutes', title, subject: model.title, model, shared: true }
    const correspondent = partnership.lead.boardName
    const document = registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    await holdMeeting(inCase.trx, meeting.id, {
      bodyId: partnership.lead.bodyId,
      on: heldOn,
      attendance: attendanceOf(at, file, meeting),
      minutesDocumentId: document.id,
      at: at.now,
    })
    addDecisions(inCase, { bodyId: partnership.lead.bodyId, meetingId: meeting.id }, decisions)
    await removeDraft(inCase.trx, ownerOf(at), draftKey(at))
    await share(at, inCase, { file, meeting, head, document, of: ideaMeeting })
  })
}

async function paperOf(at: Save, { meeting, loaded, guide }: IdeaMinutes, decisions: readonly Decision[]) {
  const t = words('sv')
  const { form, actor } = at
  const { place, link, attendance } = meeting
  return {
    group: t.groupTitle(loaded.count.held + 1),
    meeting: {
      date: form.heldOn,
      from: form.startsAt,
      to: form.endsAt,
      place: place ?? undefined,
      link: link ?? undefined,
    },
    present: await presentAt(at, loaded.file, meeting),
    absent: attendance.filter(({ id }) => !form.came.includes(id)).map(({ name }) => name),
    notes: [...guideNotes(guide), { title: t.paperTalk, text: form.notes }],
    decisions: onPaper(decisions),
    adjustments: [],
    earlierDecisions: [],
    next: form.nextStep,
    writtenBy: actor.name,
  }
}
