import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import { keepRulebook } from '../store/bodies/rulebook-version.ts'
import type { Db } from '../store/db.ts'
import type { IdeaKey } from './stories.ts'

/** Ideas that came in under an earlier rulebook: their cases keep it until somebody moves them to the newest. */
const cameInEarlier: readonly IdeaKey[] = ['homework']

/** An invented version from before the newest, with longer to the first meeting and no day expected of anybody. */
const version = '1.2.0-demo'
const earlierRules: Readonly<Record<string, object>> = {
  'first-meeting': { within: { weeks: 6, of: ['initiativeReceived'] } },
}

/** Puts a new case under the earlier rulebook, where its idea came in while that was in force. */
export async function keepEarlierRulebook(db: Db, about: IdeaKey, number: string): Promise<void> {
  if (!cameInEarlier.includes(about)) return
  const newest = await loadRulebook('rulebooks/jarva')
  const duties = newest.duties.map((rule) => ({ ...rule, ...earlierRules[rule.id] }))
  const silent = { states: newest.states.map(withoutGuide), steps: newest.steps.map(withoutGuide) }
  await keepRulebook(db, { ...newest, version, duties, ...silent })
  await db
    .updateTable('partnership')
    .set({ rulebook_version: version })
    .where('number', '=', number)
    .execute()
}

function withoutGuide<Part extends { expected?: unknown }>({ expected: _expected, ...part }: Part) {
  return part
}
