import type { DocumentModel } from '../../../../documents/model.ts'
import type { DocumentId } from '../../../../domain/partnership.ts'
import { newId } from '../../../../kernel/ids.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { registerPaper } from '../register-paper.ts'
import { partyNames } from '../turn.ts'
import { otherFormIn } from './other-forms.ts'
import type { Verdict } from './verdict.ts'

export const feedbackStep = 'give-assessment-feedback'

export type Recording = { file: CaseFile; inCase: InCase }
export type Letter = DocumentModel

/** Registers the letter, shares it with the organisation and sends it to everybody who acts for it. */
export async function sendLetter(
  at: SignedIn,
  { file, inCase, verdict, letter }: Recording & { verdict: Verdict; letter: Letter },
): Promise<void> {
  const { partnership, history } = file
  const { id } = registerPaper(at, inCase, {
    kind: 'assessmentLetter',
    title: titleOfPaper(history.rulebook, feedbackStep),
    model: letter,
    shared: true,
    direction: 'out',
    correspondent: partyNames(partnership, 'sv'),
  })
  await orderMails(at, { file, inCase, verdict, documentId: id })
}

async function orderMails(
  at: SignedIn,
  { file, inCase, verdict, documentId }: Recording & { verdict: Verdict; documentId: DocumentId },
): Promise<void> {
  const { partnership } = file
  const { number, title } = partnership
  const receivers = await partyReceivers(inCase.trx, partnership, at.today)
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const personIds = receivers.map(({ personId }) => personId)
  inCase.notify({ personIds, kind: 'assessmentFeedbackGiven', params: { title } })
  for (const { name, email, language } of receivers) {
    if (email === null) continue
    inCase.addJob('sendMail', {
      id: newId(),
      to: { name, email },
      language,
      signedBy: signedBy(head),
      content: {
        kind: 'assessmentAnswered',
        outcome: verdict.outcome,
        ...(verdict.otherForm !== null && { otherForm: otherFormIn(language, verdict.otherForm).name }),
        caseTitle: title,
        caseNumber: number,
        url: at.origin + paths.inCase(number, 'bedomning'),
      },
      attachments: [{ filename: language === 'sv' ? 'svar.pdf' : 'answer.pdf', documentId }],
    })
  }
}
