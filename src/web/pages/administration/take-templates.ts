import { z } from 'zod'
import { canTakeIntoUse } from '../../../domain/permissions/permissions-settings.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { listVersions, takeIntoUse } from '../../../store/bodies/body-setting.ts'
import { withTransaction } from '../../../store/db.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { loadBody } from './load.ts'
import { addressOf } from './setting-address.ts'
import { wrongDay } from './take.ts'
import { templateWords } from './template-words.ts'
import { show } from './templates.tsx'
import { draftsOf } from './waiting.tsx'
import { words } from './words.ts'

const TakeAllForm = form(words, (t, field) =>
  z.object({ drafts: field.list(200), from: field.date(t.fromMissing) }),
)

/** Drafts of templates begin to hold from one day, all as they were read or none of them. */
export const post = handler(noParams, TakeAllForm, { show, save })

async function save(at: Saving<unknown, typeof TakeAllForm>) {
  const { bodyId } = await loadBody(at)
  const { drafts: asked, from } = at.form
  const problem = wrongDay(at, from)
  if (problem !== null) return refused([{ field: 'from', sentence: problem }])
  const drafts = draftsOf(await listVersions(at.db, bodyId))
  const taken = drafts.filter((draft) => asked.includes(`${addressOf(draft)} ${draft.draftedAt}`))
  if (taken.length !== asked.length) throw new ChangedMeanwhile()
  if (!taken.every((draft) => canTakeIntoUse(at.actor, { ...draft, bodyId }))) throw new NotAllowed()
  await withTransaction(at.db, async (trx) => {
    for (const { kind, about, draftedAt: basedOn } of taken) {
      const which = { bodyId, setting: { kind, about }, basedOn, by: at.actor.personId, at: at.now }
      await takeIntoUse(trx, { ...which, from, today: at.today })
    }
  })
  const day = dateInWords(from, at.language)
  return goTo(at.to.administration('mallar'), templateWords(at.language).taken(taken.length, day))
}
