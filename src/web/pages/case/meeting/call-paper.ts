import { notice } from '../../../../documents/blocks.ts'
import type { DocumentModel } from '../../../../documents/model.ts'
import { callPaper } from '../../../../documents/papers/call.ts'
import type { CaseHead } from '../../../../documents/papers/case-head.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { conditionsOf } from './agenda.ts'
import type { Invited } from './invitation.ts'
import { agendaTitles, firstMeeting } from './meeting-kind.ts'
import { words } from './words.ts'

type Called = Omit<Invited, 'attendance'> & {
  arranged: string
  attendance: readonly { name: string; represents: string; side: 'public' | 'party' }[]
}

/** The call as it is registered and sent. */
export function firstMeetingCall(
  head: CaseHead,
  { history: { rulebook, facts } }: CaseFile,
  meeting: Called,
): DocumentModel {
  const { language } = head
  const missing = facts.missingDocuments ?? []
  const party = meeting.attendance.filter(({ side }) => side === 'party')
  const organisations = [...new Set(party.map(({ represents }) => represents))]
  return callPaper({
    ...head,
    to: { organisation: organisations.join(', '), contact: party[0]?.name ?? '' },
    meeting: {
      date: meeting.on,
      from: meeting.startsAt,
      to: meeting.endsAt,
      place: meeting.place ?? undefined,
      link: meeting.link ?? undefined,
    },
    agenda: agendaTitles(firstMeeting, language, meeting.agenda),
    conditions: conditionsOf(rulebook, language).map(({ label, text }) => `${label}. ${text}`),
    documentsMissing: rulebook.documents
      .filter(({ id }) => missing.includes(id))
      .map(({ label }) => inLanguage(label, language)),
    ...(meeting.arranged !== '' && { accessNeeds: meeting.arranged }),
    invited: meeting.attendance.map(({ name, represents }) => `${name}, ${represents}`),
  })
}

/** The same, with word of what it takes the place of. */
export function changedCall(call: DocumentModel, why: string): DocumentModel {
  const t = words(call.language)
  const text = [t.changedText, why].filter(Boolean).join(' ')
  return { ...call, blocks: [notice(t.changedTitle, text), ...call.blocks] }
}
