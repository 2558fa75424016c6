import { canRemindSigners } from '../../../../domain/permissions/permissions-signing.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { newId } from '../../../../kernel/ids.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { loadSigning, type SigningFile } from './load.ts'
import { show } from './signing.tsx'
import { words } from './words.ts'

/** Reminds everybody whose signature may still be needed. */
export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const loaded = await loadSigning(at)
  const { partnership } = loaded.file
  if (!canRemindSigners(at.actor, partnership.scope) || loaded.stage !== 'open') throw new NotAllowed()
  const people = await receiversWithIds(at.db, awaited(loaded))
  await withTransaction(at.db, (trx) => remind(at, loaded, { trx, people }))
  const names = people.map(({ name }) => name)
  return goTo(at.to.inCase(at.params.number, 'underskrift'), words(at.language).reminded(names))
}

/** Whoever is in some group that would complete a party. */
export function awaited({ parties }: SigningFile) {
  const people = parties.flatMap(({ needed }) => needed.flat())
  return [...new Set(people.map(({ personId }) => personId))]
}

type Reminding = {
  trx: Parameters<Parameters<typeof withTransaction>[1]>[0]
  people: Awaited<ReturnType<typeof receiversWithIds>>
}

async function remind(at: SignedIn, { file }: SigningFile, { trx, people }: Reminding): Promise<void> {
  const { id: partnershipId, lead, number: caseNumber, title: caseTitle } = file.partnership
  const head = await caseHead(trx, file.partnership, { date: at.today, language: 'sv' })
  const personIds = people.map(({ personId }) => personId)
  const notice = { personIds, kind: 'signatureWanted', params: {} }
  await addNotices(trx, [notice], { partnershipId, bodyId: lead.bodyId, at: at.now })
  const url = at.origin + paths.inCase(caseNumber, 'underskrift')
  const startsOn = agreementsOf(file.history).at(-1)?.start
  for (const { name, email, language } of people) {
    if (email === null) continue
    const link = { caseNumber, caseTitle, url }
    const content = { kind: 'signatureWanted', ...link, ...(startsOn && { startsOn }) } as const
    await addJob(trx, 'sendMail', {
      id: newId(),
      to: { name, email },
      language,
      content,
      signedBy: signedBy(head),
    })
  }
}
