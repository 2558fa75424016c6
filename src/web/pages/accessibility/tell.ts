import { type AccessibilityReport, answerDay } from '../../../domain/accessibility-report.ts'
import type { Language } from '../../../domain/text.ts'
import { newId } from '../../../kernel/ids.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import type { Trx } from '../../../store/db.ts'
import { addJob } from '../../../store/orders/job.ts'
import { mayMailReceipt, mayTellOfficial } from '../../../store/people/mailed-receipt.ts'
import { listOfficials } from '../../../store/people/member-list.ts'
import { addNotices } from '../../../store/people/notice.ts'
import type { Visit } from '../../visit.ts'
import { receiptAddress } from './receipt-address.ts'

type Told = { id: string; number: string; body: PublicBody; name: string; email: string | null }

/**
 * The staff unit gets a notice and a mail; the sender a receipt, where there is an address to send it to. Anybody may write any
 * address, and as many reports as they like, so no more than some mails a day go to one mailbox: false when the receipt did not go.
 */
export async function tellOfReport(at: Visit, trx: Trx, told: Told): Promise<boolean> {
  const { id, number, body, name, email } = told
  const answerBy = answerDay(at.today)
  const answerers = await listOfficials(trx, { bodyId: body.id, roles: ['staffUnit'], today: at.today })
  const about = { bodyId: body.id, partnershipId: null, at: at.now }
  const params = { number, due: answerBy }
  const personIds = [...new Set(answerers.map(({ personId }) => personId))]
  await addNotices(trx, [{ personIds, kind: 'accessibilityReported', params }], about)
  const toAnswer = { kind: 'accessibilityReported', number, answerBy } as const
  const url = at.origin + at.to.accessibility('anmalningar', id)
  for (const { name: official, email: to, language } of answerers)
    if (to !== null && (await mayTellOfficial(trx, { about: id, email: to, day: at.today })))
      await mail(trx, {
        to: { name: official, email: to },
        language,
        signedBy: body.name,
        content: { ...toAnswer, url },
      })
  if (email === null) return true
  if (!(await mayMailReceipt(trx, { about: id, email, day: at.today }))) return false
  const receipt = { kind: 'accessibilityReceived', number, answerBy } as const
  await mail(trx, {
    to: { name: name || email, email },
    language: at.language,
    signedBy: body.name,
    content: { ...receipt, url: at.origin + receiptAddress(at, id) },
  })
  return true
}

/** The answer by mail, in the language that the report was written in. */
export async function tellOfAnswer(at: Visit, trx: Trx, report: AccessibilityReport, answer: string) {
  const { senderName, senderEmail: email, language, number, bodyName } = report
  if (email === null) return
  const url = at.origin + receiptAddress(at, report.id)
  await mail(trx, {
    to: { name: senderName || email, email },
    language,
    signedBy: bodyName,
    content: { kind: 'accessibilityAnswered', number, answer, url },
  })
}

type Mail = Parameters<typeof addJob<'sendMail'>>[2]

async function mail(trx: Trx, order: Omit<Mail, 'id'> & { language: Language }) {
  await addJob(trx, 'sendMail', { id: newId(), ...order })
}
