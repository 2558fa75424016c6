import type { CaseHead } from '../../../../documents/papers/case-head.ts'
import { minutesPaper } from '../../../../documents/papers/minutes.ts'
import type { Decision } from '../../../../domain/group-minutes.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { Side } from '../../../../domain/roles.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listCaseActors } from '../../../../store/case/case-people.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { holdMeeting, type Meeting, type NewAttendance } from '../../../../store/meetings/meeting.ts'
import { addDecisions } from '../../../../store/meetings/meeting-decision.ts'
import { removeDraft } from '../../../../store/people/draft.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import type { FormValue } from '../../../form/form.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { findGuide, type Guide } from '../idea-meetings/guide-load.ts'
import { guideNotes } from '../idea-meetings/guide-notes.ts'
import { registerPaper } from '../register-paper.ts'
import { conditionsOf } from './agenda.ts'
import type { BookedMeeting, FirstMeeting } from './load.ts'
import { orderMails } from './mail.ts'
import { firstMeeting, type MeetingKind } from './meeting-kind.ts'
import { decisionsOf, type MinutesForm, onPaper, otherPeopleIn } from './minutes-form.ts'
import { draftKey, ownerOf } from './minutes-load.ts'
import { words } from './words.ts'

/** The minutes of a meeting of any kind, as they were typed. */
export type MinutesSaving = SignedIn & { form: FormValue<typeof MinutesForm> }
type Save = Saving<CaseAt, typeof MinutesForm>
type Present = { name: string; role: string; party: string }

/** The meeting is held: attendance, the registered minutes, and word to those who were asked. */
export async function recordMinutes(at: Save, { file }: FirstMeeting, meeting: BookedMeeting) {
  const { partnership, history } = file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const decisions = decisionsOf(at.form, meeting)
  const present = await presentAt(at, file, meeting)
  const guide = await findGuide(at, file)
  const model = paperOf(at, { file, meeting, head, present, decisions, guide })
  const { heldOn } = at.form
  const asked = { step: 'hold-first-meeting', by: at.actor, on: at.today, at: at.now, content: { heldOn } }
  return recordStep(at.db, file, asked, async (inCase) => {
    const title = titleOfPaper(history.rulebook, asked.step)
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
    await share(at, inCase, { file, meeting, head, document })
  })
}

export function attendanceOf(
  { form }: MinutesSaving,
  { partnership }: CaseFile,
  { attendance }: Pick<Meeting, 'attendance'>,
): NewAttendance[] {
  const asked = attendance.map(({ id, ...person }) => ({ ...person, attended: form.came.includes(id) }))
  const others = otherPeopleIn(form).map(({ name, party }) => ({
    personId: null,
    name,
    email: null,
    represents: party,
    side: sideOf(partnership, party),
    attended: true,
  }))
  return [...asked, ...others]
}

/** Whoever writes that they come from an idea-based party of the case stands on its side. */
function sideOf({ parties }: Partnership, written: string): Side {
  const typed = written.toLowerCase()
  const isParty = parties.some(({ side, name }) => side === 'party' && name.toLowerCase().includes(typed))
  return typed !== '' && isParty ? 'party' : 'public'
}

/** Those who came, with what each of them is: the role in the body, or what was written. */
export async function presentAt(
  at: MinutesSaving,
  { partnership, history }: CaseFile,
  meeting: Pick<Meeting, 'attendance'>,
) {
  const [actors, officials] = await Promise.all([
    listCaseActors(at.db, partnership, at.today),
    listOfficials(at.db, { bodyId: partnership.lead.bodyId, today: at.today }),
  ])
  const roles = new Map([...officials, ...actors].map(({ personId, role }) => [personId, role]))
  const asked = meeting.attendance.flatMap(({ id, personId, name, represents }): Present[] => {
    if (!at.form.came.includes(id)) return []
    const role = personId === null ? undefined : roles.get(personId)
    const words = role === undefined ? '' : inLanguage(roleLabel(history.rulebook, role), 'sv')
    return [{ name, role: words, party: represents }]
  })
  const others = otherPeopleIn(at.form).map(({ name, party, ...one }) => ({
    name,
    role: one.function,
    party,
  }))
  return [...asked, ...others]
}

type Writing = {
  file: CaseFile
  meeting: BookedMeeting
  head: CaseHead
  present: readonly Present[]
  decisions: readonly Decision[]
  guide: Guide
}

function paperOf({ form, actor }: Save, { file, meeting, head, present, decisions, guide }: Writing) {
  const t = words('sv')
  const conditions = conditionsOf(file.history.rulebook, 'sv')
  const topics = [
    { id: 'iop', text: t.informedIop },
    ...conditions.map(({ id, label, text }) => ({ id, text: `${label}. ${text}` })),
  ]
  const said = (wanted: boolean) =>
    topics.filter(({ id }) => form.informed.includes(id) === wanted).map(({ text }) => text)
  return minutesPaper({
    ...head,
    group: t.groupTitle,
    meeting: {
      date: form.heldOn,
      from: form.startsAt,
      to: form.endsAt,
      place: meeting.place ?? undefined,
      link: meeting.link ?? undefined,
    },
    present,
    absent: meeting.attendance.filter(({ id }) => !form.came.includes(id)).map(({ name }) => name),
    notes: [
      ...lines(t.paperInformed, said(true)),
      ...lines(t.paperNotInformed, said(false)),
      ...guideNotes(guide),
      { title: t.paperTalk, text: form.notes },
    ],
    decisions: onPaper(decisions),
    adjustments: [],
    earlierDecisions: [],
    next: form.nextStep,
    writtenBy: actor.name,
  })
}

function lines(title: string, texts: readonly string[]) {
  return texts.length === 0 ? [] : [{ title, text: texts.map((text) => `– ${text}`).join('\n') }]
}

type Sharing = Omit<Writing, 'present' | 'decisions' | 'guide'> & {
  /** The first meeting unless told. */
  of?: MeetingKind
  document: ReturnType<InCase['document']>
}

/** Sends the minutes to those who were asked, and says so in the product. */
export async function share(
  at: MinutesSaving,
  inCase: InCase,
  { file, meeting, head, document, of = firstMeeting }: Sharing,
): Promise<void> {
  const { title: caseTitle, number: caseNumber } = file.partnership
  const ids = meeting.attendance.flatMap(({ personId }) => personId ?? [])
  const receivers = await receiversWithIds(inCase.trx, ids)
  const url = at.origin + paths.inCase(caseNumber, 'handling', String(document.number))
  const { heldOn } = at.form
  orderMails(
    inCase,
    {
      receivers: receivers.filter(({ personId }) => personId !== at.actor.personId),
      signedBy: signedBy(head),
      attachments: [{ filename: 'minnesanteckningar.pdf', documentId: document.id }],
    },
    (language) => ({
      kind: 'minutesShared',
      caseTitle,
      caseNumber,
      url,
      group: of.group(language),
      heldOn,
    }),
  )
  const personIds = ids.filter((id) => id !== at.actor.personId)
  inCase.notify({ personIds, kind: 'minutesShared', params: { heldOn, document: document.number } })
}
