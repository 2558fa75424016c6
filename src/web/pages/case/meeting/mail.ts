import type { MailAttachment, MailContent } from '../../../../domain/mails.ts'
import type { Language } from '../../../../domain/text.ts'
import { newId } from '../../../../kernel/ids.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { Receiver } from '../../../../store/people/receivers.ts'

type Mailing = {
  receivers: readonly Receiver[]
  signedBy: string
  attachments?: readonly MailAttachment[]
}

/** Orders a mail to each receiver who has an address, in their language, in the transaction of the case. */
export function orderMails(
  inCase: InCase,
  { receivers, signedBy, attachments = [] }: Mailing,
  contentFor: (language: Language) => MailContent,
): void {
  for (const { name, email, language } of receivers)
    if (email !== null)
      inCase.addJob('sendMail', {
        id: newId(),
        to: { name, email },
        language,
        content: contentFor(language),
        signedBy,
        attachments,
      })
}
