import { z } from 'zod'
import { canDeclineChange } from '../../../../domain/permissions-steering.ts'
import { form } from '../../../form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { show } from './change.tsx'
import { ChangeParams } from './load.ts'
import { recordWith } from './record.ts'
import { words } from './words.ts'

const DeclineForm = form(words, (t, field) =>
  z.object({ declineReasons: field.text(t.declineReasonsMissing, 3000) }),
)

/** A proposal comes to nothing, or is taken back by the side that made it, with reasons. */
export const post = handler(ChangeParams, DeclineForm, { show, save })

function save(at: Saving<z.output<typeof ChangeParams>, typeof DeclineForm>) {
  const reasons = at.form.declineReasons
  return recordWith(at, {
    step: 'decline-change',
    may: ({ change }) => canDeclineChange(change.proposedBy),
    from: ['proposed', 'classed'],
    content: { reasons },
    kind: 'changeDeclined',
    params: { reason: reasons },
    done: words(at.language).declined,
  })
}
