import type { MinutesContent } from '../../../../domain/group-minutes.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { dayOfMinutes } from '../../../../process/steps/minutes-balls.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { saveMinutes } from '../../../../store/meetings/group-minutes.ts'
import { holdMeeting } from '../../../../store/meetings/meeting.ts'
import { removeDraft } from '../../../../store/people/draft.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { paths } from '../../../paths.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { orderMails } from '../meeting/mail.ts'
import { groupMeeting } from '../meeting/meeting-kind.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import { attendanceOf, type MinutesSaving, presentAt } from '../meeting/record-minutes.ts'
import { followedUpAt } from './actions-before.ts'
import { actionLine } from './agenda.ts'
import { heldStep, isHeld, type MeetingAt } from './load.ts'
import { draftKey, type Writing } from './minutes-load.ts'
import { adjustmentsIn, decisionsIn } from './minutes-rows.ts'
import { words } from './words.ts'

type Save = MeetingAt & MinutesSaving

/** The group has met: who came, the first version of the minutes, and word to all that they wait to be approved. */
export async function recordHeld(at: Save, writing: Writing) {
  const { loaded, meeting } = writing
  const { partnership } = loaded.file
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const { heldOn } = at.form
  const content = { heldOn, meeting: meeting.id }
  const written = await contentOf(at, writing)
  const asked = { step: heldStep(meeting.group), by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, loaded.file, asked, async (inCase) => {
    const attendance = attendanceOf(at, loaded.file, meeting)
    await holdMeeting(inCase.trx, meeting.id, { bodyId: which.bodyId, on: heldOn, attendance, at: at.now })
    const version = { meetingId: meeting.id, basedOn: 0, content: written, by: at.actor.personId, at: at.now }
    if ((await saveMinutes(inCase.trx, which, version)) === 'changed') throw new NotFound()
    await removeDraft(inCase.trx, ownerOf(at), draftKey(at))
    await tellWritten(at, inCase, writing)
  })
}

/** A later version, by either side; earlier approvals were of an earlier version. */
export async function changeMinutes(at: Save, writing: Writing, basedOn: number) {
  const { loaded, meeting } = writing
  const { partnership } = loaded.file
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const content = await contentOf(at, writing)
  return whileCaseStands(at.db, partnership, async (trx) => {
    const version = { meetingId: meeting.id, basedOn, content, by: at.actor.personId, at: at.now }
    const saved = await saveMinutes(trx, which, version)
    if (saved === 'changed') return saved
    const attendance = attendanceOf(at, loaded.file, meeting)
    await holdMeeting(trx, meeting.id, { bodyId: which.bodyId, on: meeting.on, attendance, at: at.now })
    await removeDraft(trx, ownerOf(at), draftKey(at))
    const personIds = othersAsked(at, writing)
    const params = { by: at.actor.name, heldOn: meeting.on }
    await addNotices(trx, [{ personIds, kind: 'groupMinutesChanged', params }], { ...which, at: at.now })
    return saved
  })
}

async function contentOf(at: Save, writing: Writing): Promise<MinutesContent> {
  const { loaded, meeting, owners } = writing
  const { form } = at
  const t = words('sv')
  const here = { ...meeting, on: form.heldOn }
  const earlier = followedUpAt(loaded.actions, here, loaded.meetings.filter(isHeld))
  return {
    ...{ startsAt: form.startsAt, endsAt: form.endsAt, notes: form.notes, nextStep: form.nextStep },
    present: await presentAt(at, loaded.file, meeting),
    absent: meeting.attendance.filter(({ id }) => !form.came.includes(id)).map(({ name }) => name),
    earlier:
      writing.minutes?.content.earlier ??
      earlier.map((action) =>
        t.earlierLine(
          actionLine(action, 'sv'),
          action.doneOn === null ? '' : dateInWords(action.doneOn, 'sv'),
        ),
      ),
    decisions: decisionsIn(form, owners),
    adjustments: meeting.group === 'steering' ? adjustmentsIn(form) : [],
  }
}

function othersAsked(at: Save, { meeting }: Writing) {
  return meeting.attendance.flatMap(({ personId }) => personId ?? []).filter((id) => id !== at.actor.personId)
}

async function tellWritten(at: Save, inCase: InCase, writing: Writing): Promise<void> {
  const { loaded, meeting } = writing
  const { title: caseTitle, number: caseNumber } = loaded.file.partnership
  const personIds = othersAsked(at, writing)
  const head = await caseHead(inCase.trx, loaded.file.partnership, { date: at.today, language: 'sv' })
  const receivers = await receiversWithIds(inCase.trx, personIds)
  const url = at.origin + paths.inCase(caseNumber, 'gruppmoten', meeting.id)
  const { heldOn } = at.form
  const { due } = dayOfMinutes(loaded.file.history, { heldOn })
  orderMails(inCase, { receivers, signedBy: signedBy(head) }, (language) => ({
    ...{ kind: 'minutesToApprove', caseTitle, caseNumber, url, heldOn },
    ...(due && !isBefore(due, at.today) && { approveBy: due }),
    group: groupMeeting(meeting.group).group(language),
  }))
  inCase.notify({ personIds, kind: 'minutesToApprove', params: { heldOn, meeting: meeting.id } })
}
