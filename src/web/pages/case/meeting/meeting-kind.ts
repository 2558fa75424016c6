import type { Language } from '../../../../domain/text.ts'
import { type GroupKind, groupKinds } from '../../../../process/case/group-kind.ts'
import type { CaseNoun } from '../../../paths.ts'
import { groupAgenda } from '../group-meetings/agenda.ts'
import { words as groupWords } from '../group-meetings/words.ts'
import { words as ideaWords } from '../idea-meetings/words.ts'
import { wholeAgenda } from './agenda.ts'
import { words } from './words.ts'

/** What differs between the meetings that people are called to in the same way. */
export type MeetingKind = {
  noun: CaseNoun
  /** As calendars show it. */
  title(caseTitle: string, language: Language): string
  /** What is always taken up, with the own items where they belong. */
  agenda<Item>(language: Language, own: readonly Item[]): readonly (string | Item)[]
  /** As it stands in a sentence: "minutes of …". */
  group(language: Language): string
}

export const firstMeeting: MeetingKind = {
  noun: 'mote',
  title: (caseTitle, language) => words(language).invitationTitle(caseTitle),
  agenda: wholeAgenda,
  group: (language) => words(language).group,
}

export const ideaMeeting: MeetingKind = {
  noun: 'idemoten',
  title: (caseTitle, language) => ideaWords(language).invitationTitle(caseTitle),
  agenda: (language, own) => {
    const t = ideaWords(language)
    return [t.agendaSince, t.agendaGuide, ...own, t.agendaDraft, t.agendaNext]
  },
  group: (language) => ideaWords(language).group,
}

export function groupMeeting(group: GroupKind): MeetingKind {
  return {
    noun: 'gruppmoten',
    title: (caseTitle, language) => groupWords(language).invitationTitle[group](caseTitle),
    agenda: (language, own) => groupAgenda(group, language, own),
    group: (language) => groupWords(language).theMeeting[group],
  }
}

export function kindOfMeeting({ kind }: { kind: string }): MeetingKind {
  const group = groupKinds.find((one) => one === kind)
  if (group !== undefined) return groupMeeting(group)
  return kind === 'idea' ? ideaMeeting : firstMeeting
}

/** The whole agenda as titles, in order. */
export function agendaTitles(
  kind: MeetingKind,
  language: Language,
  own: readonly { title: string }[],
): string[] {
  return kind.agenda(language, own).map((item) => (typeof item === 'string' ? item : item.title))
}
