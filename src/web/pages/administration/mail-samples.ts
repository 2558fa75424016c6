import { sampleContents } from '../../../documents/mails/samples.ts'
import { writeMail } from '../../../documents/mails/write-mail.ts'
import type { CaseMailKind } from '../../../domain/body-setting.ts'
import type { CaseLink, MailContent } from '../../../domain/mails.ts'
import type { Language } from '../../../kernel/language.ts'

type CaseMail = Extract<MailContent, CaseLink>

const samples: readonly CaseMail[] = sampleContents.filter((content) => 'caseNumber' in content)

/** The mails that are sent in a case, each once. */
export const caseMailKinds: readonly CaseMailKind[] = [...new Set(samples.map(({ kind }) => kind))]

/** A mail of that kind about a case. All that is not about the case is made up. */
export function sampleMail(kind: string, about: CaseLink): CaseMail | undefined {
  const sample = samples.find((content) => content.kind === kind)
  return sample && { ...sample, ...about }
}

/** What a kind of mail is called here: its subject, without the case. */
export function mailName(kind: string, language: Language): string {
  const content = sampleMail(kind, { caseTitle: '…', caseNumber: '…', url: '' })
  if (content === undefined) return kind
  return writeMail({ content, language, to: { name: '', email: '' }, signedBy: '' }).subject
}
