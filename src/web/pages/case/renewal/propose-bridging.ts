import { z } from 'zod'
import { canOpenBridging } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { addMonthsClamped, isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { bothSides, tell } from '../tell.ts'
import { show } from './bridging.tsx'
import { loadBridging } from './bridging-load.ts'
import { words } from './words.ts'

/** A bridging is short: longer than this is an extension. */
const mostMonths = 12

const ProposeForm = form(words, (t, field) =>
  z.object({
    proposedEnd: field.date(t.proposedEndMissing),
    reasons: field.text(t.bridgingReasonsMissing, 5000),
    lastSeq: field.lastSeq(),
  }),
)

/** Opens a case for the board about a short bridging. */
export const post = handler(CaseParams, ProposeForm, keeping({ show, save }))

type Save = Saving<CaseAt, typeof ProposeForm>

async function save(at: Save) {
  const { renewal } = await loadBridging(at)
  const { file, agreement } = renewal
  const { partnership } = file
  if (!canOpenBridging(at.actor, partnership.scope)) throw new NotAllowed()
  const { lastSeq, ...content } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const sentence = agreement === null ? null : problemWith(at, agreement.end)
  if (sentence !== null) return refused([{ field: 'proposedEnd', sentence }])
  const asked = { step: 'open-bridging', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { on: content.proposedEnd }
    await tell(at, { inCase, partnership, to, kind: 'bridgingOpened', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse', 'overbryggning'), words(at.language).proposed)
}

function problemWith({ form: { proposedEnd }, language }: Save, end: PlainDate): string | null {
  const t = words(language)
  if (!isAfter(proposedEnd, end)) return t.tooEarly
  return isAfter(proposedEnd, addMonthsClamped(end, mostMonths)) ? t.tooLong : null
}
