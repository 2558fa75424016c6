import type { Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { getRulebook, keepRulebook, type RulebookRef } from '../../src/store/bodies/rulebook-version.ts'
import type { TestApp } from './app.ts'

/**
 * Keeps an earlier version of the place's rulebook: six weeks to the first meeting, two months from the final report to the
 * end, and one paper fewer.
 */
export async function keepOlder(
  { db, place }: Pick<TestApp, 'db' | 'place'>,
  version = '1.0.0',
  also: (rulebook: Rulebook) => Rulebook = (rulebook) => rulebook,
): Promise<RulebookRef> {
  const shipped = await getRulebook(db, place.rulebook)
  const duties = shipped.duties.map((rule) => ({ ...rule, ...earlierRules[rule.id] }))
  const documents = shipped.documents.filter(({ id }) => id !== 'activityPlan')
  const rulebook = also({ ...shipped, version, duties, documents })
  await keepRulebook(db, rulebook)
  return { folder: rulebook.body, version }
}

const earlierRules: Partial<Record<string, object>> = {
  'first-meeting': { within: { weeks: 6, of: ['initiativeReceived'] } },
  'final-report': { before: { months: 2, of: 'agreementEnd', at: 'boardMeeting' } },
}
