import { z } from 'zod'
import { canTakeFurther } from '../../../../domain/permissions/permissions-board.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './board.tsx'
import { loadBoardCases } from './load.ts'
import { answerTo, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const WayForm = form(words, (t, field) =>
  z.object({ way: field.choice(['content', 'memo'], t.wayMissing), lastSeq: field.lastSeq() }),
)

const steps = { content: 'return-to-idea-meetings', memo: 'return-to-preparation' } as const

/** A case that the board has referred back goes to the idea meetings again, or gets a new memo. */
export const post = handler(CaseParams, WayForm, { show, save })

async function save(at: Saving<CaseAt, typeof WayForm>) {
  const loaded = await loadBoardCases(at)
  const { partnership } = loaded.file
  if (!canTakeFurther(at.actor, partnership.scope)) throw new NotAllowed()
  const { way, lastSeq } = at.form
  const outcome = await takeBoardStep(at, loaded, { step: steps[way], content: {}, lastSeq }, (inCase) =>
    tellAll(at, inCase, { partnership, kind: 'returnedFromBoard' }),
  )
  return answerTo(at, outcome, words(at.language).wentOn)
}
