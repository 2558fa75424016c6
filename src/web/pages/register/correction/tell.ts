import { newId } from '../../../../kernel/ids.ts'
import { listPublicBodies } from '../../../../store/bodies/public-body.ts'
import type { Trx } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { type Correction, findCorrection } from '../../../../store/register/register-correction.ts'
import type { Visit } from '../../../visit.ts'

/** The staff unit of the body whose record it is; of every body, where nobody owns it. */
export async function tellAnswerers(at: Visit, trx: Trx, id: string): Promise<void> {
  const correction = await findCorrection(trx, id)
  if (correction === null) return
  const bodies = await listPublicBodies(trx)
  const theirs = bodies.filter((body) => correction.bodyId === null || body.id === correction.bodyId)
  for (const { id: bodyId } of theirs) {
    const staff = await listOfficials(trx, { bodyId, roles: ['staffUnit'], today: at.today })
    const personIds = [...new Set(staff.map(({ personId }) => personId))]
    const params = { title: correction.recordName }
    await addNotices(trx, [{ personIds, kind: 'registerCorrectionProposed', params }], {
      ...{ bodyId, partnershipId: null, at: at.now },
    })
  }
}

/** The answer by mail, in the language that the correction was written in. */
export async function tellOfAnswer(
  at: Visit,
  trx: Trx,
  { email, name, language, recordName, recordId }: Correction,
  { answer, signedBy }: { answer: string; signedBy: string },
): Promise<void> {
  if (email === null) return
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name: name ?? email, email },
    language,
    signedBy,
    content: {
      kind: 'registerCorrectionAnswered',
      record: recordName,
      answer,
      url: at.origin + at.to.registered(recordId),
    },
  })
}
