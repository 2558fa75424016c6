import { z } from 'zod'
import { canReview, canSeeReviewWork } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { bothSides, tell } from '../tell.ts'
import { Concluded, Pending } from './concluded.tsx'
import { hasBegun, loadCase, reviewOf } from './load.ts'
import { NotBegun } from './not-begun.tsx'
import { Overview } from './overview.tsx'
import { PartyView } from './party-view.tsx'
import { conclusionOf } from './result.ts'
import { words } from './words.ts'

const StartForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The review: before it begins, while it goes on, and how it ended. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, StartForm, { show, save })

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await loadCase(at)
  if (file.whole !== undefined && hasBegun(file))
    return <Pending at={at} file={{ ...file, history: file.whole }} />
  const concluded = conclusionOf(file)
  if (concluded !== null) return <Concluded at={at} file={file} review={concluded} />
  if (!hasBegun(file)) return <NotBegun at={at} file={file} entry={entry} />
  if (!canSeeReviewWork(at.actor, file.partnership.scope)) return <PartyView at={at} file={file} />
  return <Overview at={at} entry={entry} work={await reviewOf(at, file)} />
}

/** Begins the review. */
async function save(at: Saving<CaseAt, typeof StartForm>) {
  const file = await loadCase(at)
  const { partnership } = file
  if (!canReview(at.actor, partnership.scope)) throw new NotAllowed()
  if (at.form.lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const asked = { step: 'start-review', by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'reviewStarted', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'granskning'), words(at.language).started)
}
