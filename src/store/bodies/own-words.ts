import type { OwnTexts } from '../../domain/body-setting.ts'
import type { OwnFacts } from '../../domain/own-text.ts'
import type { Partnership } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { getPartnershipByNumber } from '../case/partnership.ts'
import type { Db } from '../db.ts'
import { listOwnTexts } from './body-setting.ts'
import { listUnits } from './public-body.ts'

/**
 * The own words of the body that leads the case as they hold on the day, with what their places are filled with; null
 * where it has none, or where there is no such case.
 */
export async function findOwnWords(
  db: Db,
  number: string,
  on: PlainDate,
): Promise<{ texts: OwnTexts; facts: OwnFacts } | null> {
  const lead = await db
    .selectFrom('partnership')
    .select('public_body_id as bodyId')
    .where('number', '=', number)
    .executeTakeFirst()
  const texts = lead === undefined ? [] : await listOwnTexts(db, lead.bodyId, on)
  if (lead === undefined || texts.length === 0) return null
  const [partnership, units] = await Promise.all([
    getPartnershipByNumber(db, number),
    listUnits(db, lead.bodyId),
  ])
  const staffUnit = units.find(({ kind }) => kind === 'staffUnit')
  return { texts, facts: ownFacts(partnership, staffUnit?.name ?? partnership.lead.bodyName) }
}

/** What the places in a body's own words are filled with in a case. */
export function ownFacts({ title, number, lead, parties }: Partnership, unit: string): OwnFacts {
  const associations = parties.filter(({ side }) => side === 'party').map(({ name }) => name)
  return { caseTitle: title, caseNumber: number, parties: associations.join(', '), body: lead.bodyName, unit }
}
