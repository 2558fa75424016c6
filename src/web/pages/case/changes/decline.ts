import { z } from 'zod'
import { canEndChange } from '../../../../domain/permissions/permissions-steering.ts'
import { refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { heldSince } from '../held-meeting.tsx'
import { caseWords } from '../words.ts'
import { show } from './change.tsx'
import { ChangeParams, isForGroup, loadChange } from './load.ts'
import { recordWith } from './record.ts'
import { words } from './words.ts'

const DeclineForm = form(words, (t, field) =>
  z.object({
    declineReasons: field.text(t.declineReasonsMissing, 3000),
    meeting: field.optionalText(60),
  }),
)

/** A proposal comes to nothing: taken back by the side that made it, or refused by those who decide, with reasons. */
export const post = handler(ChangeParams, DeclineForm, keeping({ show, save }))

async function save(at: Saving<z.output<typeof ChangeParams>, typeof DeclineForm>) {
  const { file, change } = await loadChange(at)
  const reasons = at.form.declineReasons
  const meetings = await heldSince(at.db, file.partnership.id, change.on)
  const held = meetings.find(({ meeting }) => meeting === at.form.meeting)
  if (isForGroup(at, change) && held === undefined)
    return refused([{ field: 'meeting', sentence: caseWords(at.language).whichMeetingMissing }])
  return recordWith(at, {
    step: 'decline-change',
    may: (loaded) => canEndChange(loaded.change),
    from: ['proposed', 'classed'],
    content: { reasons, ...(isForGroup(at, change) && held) },
    kind: 'changeDeclined',
    params: { reason: reasons },
    done: words(at.language).declined,
  })
}
