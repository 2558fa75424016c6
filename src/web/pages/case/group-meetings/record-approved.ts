import type { DocumentModel } from '../../../../documents/model.ts'
import { adjustmentPaper } from '../../../../documents/papers/adjustment.ts'
import { minutesPaper } from '../../../../documents/papers/minutes.ts'
import type { NewEvent } from '../../../../domain/events.ts'
import { lowerFirst } from '../../../../kernel/lower-first.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { closeMinutes, type Minutes } from '../../../../store/meetings/group-minutes.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { paths } from '../../../paths.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { orderMails } from '../meeting/mail.ts'
import { groupMeeting } from '../meeting/meeting-kind.ts'
import { registerPaper } from '../register-paper.ts'
import type { LoadedMeeting, MeetingAt } from './load.ts'
import { words } from './words.ts'

type Approved = LoadedMeeting & { minutes: Minutes }

/** Both sides stand by the minutes: they are registered, adjustments take effect, and everybody gets the paper. */
export async function recordApproved(at: MeetingAt, approved: Approved) {
  const { loaded, meeting, minutes } = approved
  const { partnership } = loaded.file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const content = { meeting: meeting.id, heldOn: meeting.on, version: minutes.version }
  const asked = { step: 'approve-group-minutes', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, loaded.file, asked, async (inCase, event) => {
    const model = minutesPaper({ ...head, ...paperOf(approved) })
    const { id, number } = register(at, inCase, { approved, step: asked.step, model })
    await closeMinutes(inCase.trx, meeting.id, { documentId: id, on: at.today })
    for (const adjustment of minutes.content.adjustments)
      await adjust(at, inCase, { approved, adjustment, event, head })
    await share(at, inCase, { approved, document: { id, number }, head })
  })
}

type Adjusting = {
  approved: Approved
  adjustment: Minutes['content']['adjustments'][number]
  event: NewEvent
  head: Awaited<ReturnType<typeof caseHead>>
}

async function adjust(at: MeetingAt, inCase: InCase, { approved, adjustment, event, head }: Adjusting) {
  const { loaded, meeting } = approved
  const { before, after, reason: reasons, change } = adjustment
  const step = 'adjust-activity'
  const content = { before, after, reasons, decidedOn: meeting.on, ...(change !== null && { change }) }
  await takeSecondStep(inCase, { file: loaded.file, first: event, step, by: at.actor, on: at.today, content })
  const model = adjustmentPaper({ ...head, before, after, reason: reasons, decidedOn: meeting.on })
  register(at, inCase, { approved, step, model })
}

type Registering = { approved: Approved; step: string; model: DocumentModel }

function register(at: MeetingAt, inCase: InCase, { approved, step, model }: Registering) {
  const { partnership, history } = approved.loaded.file
  return registerPaper(at, inCase, {
    kind: step === 'adjust-activity' ? 'adjustment' : 'minutes',
    title: `${titleOfPaper(history.rulebook, step)} ${approved.meeting.on}`,
    subject: model.title,
    model,
    shared: true,
    direction: 'drawn_up',
    correspondent: partnership.lead.boardName,
  })
}

function paperOf({ meeting, minutes }: Approved) {
  const t = words('sv')
  const { content, approvals, writtenBy } = minutes
  const several = approvals.filter(({ side }) => side === 'party').length > 1
  const { startsAt: from, endsAt: to, notes, nextStep: next, decisions } = content
  return {
    group: t.kinds[meeting.group],
    meeting: {
      date: meeting.on,
      from,
      to,
      place: meeting.place ?? undefined,
      link: meeting.link ?? undefined,
    },
    ...{ present: content.present, absent: content.absent, adjustments: content.adjustments, next },
    notes: [
      { title: t.paperTalk, text: notes },
      {
        title: t.paperApproved,
        text: approvals
          .map(({ name, side, party }) => `${name}, ${several && party ? party : lowerFirst(t.sides[side])}`)
          .join('\n'),
      },
    ].filter(({ text }) => text !== ''),
    decisions: decisions.map(({ text, owner, by }) => ({
      decision: text,
      ...(owner !== '' && { owner }),
      ...(by !== null && { due: by }),
    })),
    earlierDecisions: content.earlier,
    writtenBy,
  }
}

type Sharing = { approved: Approved; document: ReturnType<InCase['document']>; head: Adjusting['head'] }

async function share(at: MeetingAt, inCase: InCase, { approved, document, head }: Sharing): Promise<void> {
  const { loaded, meeting } = approved
  const { title: caseTitle, number: caseNumber } = loaded.file.partnership
  const asked = meeting.attendance.flatMap(({ personId }) => personId ?? [])
  const personIds = asked.filter((id) => id !== at.actor.personId)
  const receivers = await receiversWithIds(inCase.trx, personIds)
  const url = at.origin + paths.inCase(caseNumber, 'handling', String(document.number))
  const attachments = [{ filename: 'minnesanteckningar.pdf', documentId: document.id }]
  orderMails(inCase, { receivers, signedBy: signedBy(head), attachments }, (language) => ({
    ...{ kind: 'minutesShared', caseTitle, caseNumber, url, heldOn: meeting.on },
    group: groupMeeting(meeting.group).group(language),
  }))
  inCase.notify({
    personIds,
    kind: 'minutesShared',
    params: { heldOn: meeting.on, document: document.number },
  })
}
