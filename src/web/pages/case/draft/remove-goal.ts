import { z } from 'zod'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type GoalAt, GoalParams, loadGoal, showGoal } from './goal.tsx'
import { withGoal } from './goal-plan.ts'
import { isWritable } from './is-writable.ts'
import { keepPart } from './part-load.ts'
import { partsWords } from './parts-words.ts'

const RemoveForm = form(partsWords, (_, field) => z.object({ version: field.lastSeq() }))

/** Takes a goal away; earlier versions keep it. */
export const post = handler(GoalParams, RemoveForm, { show: showGoal, save })

async function save(at: Saving<GoalAt, typeof RemoveForm>) {
  const loaded = await loadGoal(at)
  const t = partsWords(at.language)
  if (!isWritable(loaded.draft.file)) return refused(t.notOpen)
  const content = withGoal(loaded, at.form.version, { id: at.params.goal, after: null })
  await keepPart(at, loaded, { content, basedOn: loaded.version })
  return goTo(at.to.inCase(at.params.number, 'utkast', 'delar', 'mal'), t.removed)
}
