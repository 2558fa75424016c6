import type { Party } from '../../../../domain/partnership.ts'
import { addMarks, type NewMark } from '../../../../store/agreement/agreement-mark.ts'
import { renewSections } from '../../../../store/agreement/agreement-section.ts'
import type { Trx } from '../../../../store/db.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { listEstablished } from '../../../../store/signing/established.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Draft } from '../draft/load.ts'
import { tellOfSections } from '../draft/tell-of-section.ts'
import { writingIn } from '../draft/writing.ts'

type Setting = { draft: Draft; party: Party; marks: readonly NewMark[] }

/** Keeps a party's answers, tells the other side of a no, and the staff unit when everybody agrees on everything. */
export function setMarks(at: SignedIn, { draft, party, marks }: Setting): Promise<void> {
  const { partnership, history } = draft.file
  return whileCaseStands(at.db, partnership, async (trx) => {
    const writing = writingIn(at, draft)
    await addMarks(trx, writing, { party: party.id, by: at.actor.personId, marks })
    await renewSections(trx, writing, history.rulebook)
    await tellOfNo(at, trx, { draft, party, marks })
    await tellWhenAgreed(at, trx, draft)
  })
}

async function tellOfNo(at: SignedIn, trx: Trx, { draft, marks }: Setting): Promise<void> {
  const blocked = marks.filter(({ mark }) => mark === 'blocked').map(({ section }) => section)
  if (blocked.length === 0) return
  const headings = draft.template.sections
    .filter(({ key }) => blocked.includes(key))
    .map(({ heading }) => heading)
  await tellOfSections(at, trx, { partnership: draft.file.partnership, kind: 'sectionBlocked', headings })
}

async function tellWhenAgreed(at: SignedIn, trx: Trx, { file }: Draft): Promise<void> {
  const { partnership, history } = file
  if (history.facts.established?.includes('sectionsAgreed')) return
  const now = await listEstablished(trx, [partnership.id], at.today)
  if (!now.some(({ fact }) => fact === 'sectionsAgreed')) return
  const staff = await officialReceivers(trx, partnership, { today: at.today })
  const personIds = staff.map(({ personId }) => personId)
  await addNotices(trx, [{ personIds, kind: 'sectionsAgreed', params: {} }], {
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    at: at.now,
  })
}
