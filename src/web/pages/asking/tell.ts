import type { PublicBodyId } from '../../../domain/actor.ts'
import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import type { MailContent } from '../../../domain/mails.ts'
import { newId } from '../../../kernel/ids.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import type { Trx } from '../../../store/db.ts'
import { addJob } from '../../../store/orders/job.ts'
import { mayTellOfficial } from '../../../store/people/mailed-receipt.ts'
import { listOfficials } from '../../../store/people/member-list.ts'
import { addNotices } from '../../../store/people/notice.ts'
import type { Visit } from '../../visit.ts'

type Asked = { id: string; number: string; body: PublicBody; token: string; email: string | null }

/** Those who answer get a notice and a mail; whoever asks gets the secret address, where there is a mailbox to send it to. */
export async function tellOfRequest(at: Visit, trx: Trx, { id, number, body, token, email }: Asked) {
  await tellAnswerers(at, trx, { kind: 'disclosureAsked', id, number, bodyId: body.id, bodyName: body.name })
  if (email === null) return
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name: email, email },
    language: at.language,
    signedBy: body.name,
    content: { kind: 'disclosureReceived', number, url: at.origin + at.to.askForDocument({}, token) },
  })
}

/** That whoever asked wants a formal decision on what was not released. */
export async function tellOfDecisionWanted(at: Visit, trx: Trx, request: DisclosureRequest) {
  await tellAnswerers(at, trx, { kind: 'disclosureDecisionWanted', ...request })
}

type Telling = {
  kind: Extract<MailContent['kind'], 'disclosureAsked' | 'disclosureDecisionWanted'>
  id: string
  number: string
  bodyId: PublicBodyId
  bodyName: string
}

async function tellAnswerers(at: Visit, trx: Trx, { kind, id, number, bodyId, bodyName }: Telling) {
  const asked = { bodyId, roles: ['registrar', 'staffUnit'], today: at.today } as const
  const answerers = new Map((await listOfficials(trx, asked)).map((one) => [one.personId, one]))
  const about = { bodyId, partnershipId: null, at: at.now }
  await addNotices(trx, [{ personIds: [...answerers.keys()], kind, params: { title: number } }], about)
  const url = at.origin + at.to.disclosure(id)
  for (const { name, email, language } of answerers.values())
    if (email !== null && (await mayTellOfficial(trx, { about: id, email, day: at.today })))
      await addJob(trx, 'sendMail', {
        id: newId(),
        to: { name, email },
        language,
        signedBy: bodyName,
        content: { kind, number, url },
      })
}
