import type { Partnership } from '../../../../domain/partnership.ts'
import type { Text } from '../../../../domain/text.ts'
import type { TemplateSection } from '../../../../process/rulebook/template-schema.ts'
import type { Trx } from '../../../../store/db.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { followersOn } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'

type News = { partnership: Partnership; kind: string; headings: readonly Text[] }

/** Tells all who follow the case, but the one who acts, of something in sections of the draft. */
export async function tellOfSections(
  at: SignedIn,
  trx: Trx,
  { partnership, kind, headings }: News,
): Promise<void> {
  const about = { partnership, today: at.today }
  const told = [...(await followersOn(trx, 'party', about)), ...(await followersOn(trx, 'public', about))]
  const personIds = told.map(({ personId }) => personId).filter((id) => id !== at.actor.personId)
  const params = { by: at.actor.name, documents: headings }
  const { id: partnershipId, lead } = partnership
  await addNotices(trx, [{ personIds, kind, params }], { partnershipId, bodyId: lead.bodyId, at: at.now })
}

export function tellOfSection(
  at: SignedIn,
  trx: Trx,
  { section, ...news }: Omit<News, 'headings'> & { section: TemplateSection },
): Promise<void> {
  return tellOfSections(at, trx, { ...news, headings: [section.heading] })
}
