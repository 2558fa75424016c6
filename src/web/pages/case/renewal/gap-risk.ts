import { z } from 'zod'
import { canNoteGapRisk } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { show } from './bridging.tsx'
import { loadBridging } from './bridging-load.ts'
import { words } from './words.ts'

const NoteForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** Notes that a gap threatens, for both sides, the director and the board to see. */
export const post = handler(CaseParams, NoteForm, { show, save })

async function save(at: Saving<CaseAt, typeof NoteForm>) {
  const { file } = (await loadBridging(at)).renewal
  const { partnership } = file
  if (!canNoteGapRisk(at.actor, partnership.scope)) throw new NotAllowed()
  demandSeen(file, at.form.lastSeq)
  const asked = { step: 'note-gap-risk', by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'gapRiskNoted', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse', 'overbryggning'), words(at.language).noted)
}
