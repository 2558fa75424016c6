import { sampleContents } from '../../../documents/mails/samples.ts'
import { writeMail } from '../../../documents/mails/write-mail.ts'
import { sampleIn } from '../../../documents/sample-words.ts'
import type { CaseMailKind } from '../../../domain/body-setting.ts'
import type { CaseLink, MailContent } from '../../../domain/mails.ts'
import type { Language } from '../../../domain/text.ts'

type CaseMail = Extract<MailContent, CaseLink>

const samples: readonly CaseMail[] = sampleContents.filter((content) => 'caseNumber' in content)

/** The mails that are sent in a case, each once. */
export const caseMailKinds: readonly CaseMailKind[] = [...new Set(samples.map(({ kind }) => kind))]

/** A mail of that kind about a case. All that is not about the case is made up. */
export function sampleMail(kind: string, language: Language, about: CaseLink): CaseMail | undefined {
  const sample = samples.find((content) => content.kind === kind)
  return sample && { ...sampleIn(language, sample), ...about }
}

/** What a kind of mail is called here: its subject, without the case. */
export function mailName(kind: string, language: Language): string {
  const content = sampleMail(kind, language, { caseTitle: '…', caseNumber: '…', url: '' })
  if (content === undefined) return kind
  const named = names[content.kind]
  if (named !== undefined) return named[language]
  const { subject } = writeMail({ content, language, to: { name: '', email: '' }, signedBy: '' })
  return subject.replace(/: …$/, '')
}

/** Mails whose subject names more than the case. */
const names: Partial<Record<CaseMailKind, Record<Language, string>>> = {
  meetingCall: { sv: 'Kallelse till ett möte', en: 'Call to a meeting' },
  meetingCancelled: { sv: 'Ett möte är inställt', en: 'A meeting is cancelled' },
  minutesShared: { sv: 'Minnesanteckning från ett möte', en: 'Minutes of a meeting' },
  partsAsked: { sv: 'Delar saknas i en rapport', en: 'Parts are missing in a report' },
  partLeftOut: { sv: 'En rapport utan en av parterna', en: 'A report without one of the parties' },
  partyLeaves: { sv: 'En part säger upp sin del', en: 'A party gives notice to leave' },
  partyWithdrew: { sv: 'En part lämnar', en: 'A party leaves' },
}
