import { z } from 'zod'
import { canDispatchTo } from '../../../../domain/permissions/permissions-board.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { show } from './board.tsx'
import { type TrackAt, TrackParams } from './load.ts'
import { answerTo, loadFor, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const ResumeForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** A tabled case comes up at the next meeting, with the memo it has. */
export const post = handler(TrackParams, ResumeForm, { show, save })

async function save(at: Saving<TrackAt, typeof ResumeForm>) {
  const loaded = await loadFor(at, canDispatchTo)
  const { partnership } = loaded.file
  const taking = { step: 'resume-tabled', content: {}, lastSeq: at.form.lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, (inCase) =>
    tellAll(at, inCase, { partnership, kind: 'returnedFromBoard' }),
  )
  return answerTo(at, outcome, words(at.language).resumed)
}
