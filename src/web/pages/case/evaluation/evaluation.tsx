import type { Entry } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { ownDraftsIn } from '../report/own-draft.ts'
import { Answers } from './answers.tsx'
import { BeginForm, begin } from './begin.ts'
import { JointState } from './joint-state.tsx'
import { LessonSummary } from './lesson-summary.tsx'
import { factsOf, isOwnOpen, loadEvaluation } from './load.ts'
import { NotBegun } from './not-begun.tsx'
import { OwnAnswers } from './own-answers.tsx'
import { WhoHasAnswered } from './who.tsx'
import { words } from './words.ts'

/** The evaluation of the whole period: each party alone, then together. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, BeginForm, { show, save: begin })

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadEvaluation(at)
  const t = words(at.language)
  const { phase, file } = loaded
  const isOpen = phase === 'together' || phase === 'done'
  const hasDraft = await ownDraftsIn(at, { partnershipId: file.partnership.id, report: loaded.report })
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.title}
      lead={t.leads[phase]}
      entry={entry}
      width={isOpen ? 'wide' : 'text'}
    >
      {loaded.paused && <Alert color="info">{t.pausedNow}</Alert>}
      {phase === 'notBegun' && <NotBegun at={at} loaded={loaded} />}
      {phase !== 'notBegun' && <WhoHasAnswered at={at} loaded={loaded} />}
      {loaded.own !== null && (phase === 'apart' || isOwnOpen(loaded)) && (
        <OwnAnswers at={at} loaded={loaded} own={loaded.own} hasDraft={hasDraft} />
      )}
      {phase === 'together' && <JointState at={at} loaded={loaded} />}
      {isOpen && <Answers at={at} loaded={loaded} facts={await factsOf(at, loaded)} hasDraft={hasDraft} />}
      {phase !== 'notBegun' && <LessonSummary at={at} loaded={loaded} />}
    </CasePage>
  )
}
