import { saysYes } from '../../../../domain/agreement.ts'
import { findAgreement } from '../../../../store/agreement/agreement.ts'
import { listMarks, listSectionStates } from '../../../../store/agreement/agreement-mark.ts'
import { renewSections } from '../../../../store/agreement/agreement-section.ts'
import { agreementTemplateOf } from '../../../../store/bodies/template-texts.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Trx } from '../../../../store/db.ts'
import type { SignedIn } from '../../../visit.ts'
import { tellOfSections } from './tell-of-section.ts'

/**
 * Call after every change of a text or of what the sections show, in its transaction: the sections that say something
 * new are written down, a yes to what they said before is void, and both sides are told of that.
 */
export async function textsChanged(
  at: SignedIn,
  trx: Trx,
  { partnership, history }: CaseFile,
): Promise<void> {
  const agreement = await findAgreement(trx, partnership.id)
  if (agreement === null) return
  const before = await listSectionStates(trx, agreement.id)
  const writing = {
    agreementId: agreement.id,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    by: at.actor.personId,
    at: at.now,
  }
  const changed = await renewSections(trx, writing, history.rulebook)
  if (changed.length === 0) return
  const marks = await listMarks(trx, agreement.id)
  const voided = changed.filter((key) =>
    marks.some((mark) => mark.section === key && mark.hash === before.get(key)?.hash && saysYes(mark)),
  )
  if (voided.length === 0) return
  const { bodyId } = partnership.lead
  const { sections } = await agreementTemplateOf(trx, { bodyId, rulebook: history.rulebook, agreement })
  const headings = sections.filter(({ key }) => voided.includes(key)).map(({ heading }) => heading)
  await tellOfSections(at, trx, { partnership, kind: 'sectionChanged', headings })
}
