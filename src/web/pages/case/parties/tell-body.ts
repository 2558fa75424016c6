import { bringingIn, broughtInAs, saidOf } from '../../../../process/agreement/brought-in.ts'
import type { PublicBody } from '../../../../store/bodies/public-body.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { officialReceivers, type Receiver } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { mailToBody } from '../../bring-in/bodies.ts'

type Joining = { file: CaseFile; body: PublicBody }

/** Those who prepare the cases of a body that has just become a party; where it is asked about what was brought in, by mail too. */
export async function tellBody(
  at: SignedIn,
  inCase: InCase,
  { file: { partnership, history }, body }: Joining,
): Promise<readonly Receiver[]> {
  const to = await officialReceivers(inCase.trx, { scope: { leadBodyId: body.id } }, { today: at.today })
  const newest = history.events.findLast(({ type }) => bringingIn.includes(type))
  if (newest !== undefined && broughtInAs(history.events)?.answer !== 'confirmed') {
    const { start, end } = saidOf(newest)
    const { title: caseTitle, number: caseNumber, lead } = partnership
    const said = { caseTitle, caseNumber, organisation: body.name, start, end }
    mailToBody(at, inCase, { to, said, signedBy: lead.bodyName })
  }
  return to
}
