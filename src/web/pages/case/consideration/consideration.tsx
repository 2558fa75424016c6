import { z } from 'zod'
import {
  canHandOverConsideration,
  canSeeConsideration,
  canSeeConsiderationDraft,
} from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { handOver } from './hand-over.ts'
import { obstacles } from './hand-over-part.tsx'
import { HandedOver } from './handed-over.tsx'
import { type Consideration, fingerprint, loadConsideration } from './load.ts'
import { namesIn, words } from './words.ts'
import { BeingWritten } from './writing.tsx'

/** What the reader had before them when they handed over. */
const HandOverForm = form(words, (_, field) =>
  z.object({ lastSeq: field.lastSeq(), seen: z.string().max(200) }),
)

/** The consideration: as it is being written, or as it was handed over. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, HandOverForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadConsideration(at)
  const { scope } = loaded.file.partnership
  if (!canSeeConsideration(at.actor, scope)) return <Secret at={at} loaded={loaded} />
  if (!scope.considerationHandedOver) return <BeingWritten at={at} entry={entry} loaded={loaded} />
  return <HandedOver at={at} loaded={loaded} whole={canSeeConsiderationDraft(at.actor, scope)} />
}

async function save(at: Saving<CaseAt, typeof HandOverForm>) {
  const loaded = await loadConsideration(at)
  const { partnership, history } = loaded.file
  if (!canHandOverConsideration(at.actor, partnership.scope)) throw new NotAllowed()
  if (at.form.lastSeq !== partnership.lastSeq || at.form.seen !== fingerprint(loaded.versions))
    throw new ChangedMeanwhile()
  const [obstacle] = obstacles(at, loaded)
  if (obstacle !== undefined) return refused(obstacle.sentence)
  const outcome = await handOver(at, loaded)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const { director } = namesIn(history.rulebook, at.language)
  return goTo(at.to.inCase(partnership.number, 'overvagande'), words(at.language).handedOver(director))
}

/** For those who read the result: what will be here, and when. */
function Secret({ at, loaded }: { at: SignedIn; loaded: Consideration }) {
  const t = words(at.language)
  const { staffUnit, director } = namesIn(loaded.file.history.rulebook, at.language)
  return (
    <CasePage at={at} partnership={loaded.file.partnership} title={t.title}>
      <EmptyState title={t.secretTitle}>
        <p>{t.secret(staffUnit, director)}</p>
      </EmptyState>
    </CasePage>
  )
}
