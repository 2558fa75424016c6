import type { ReportFacts } from '../../../../documents/papers/report-facts.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { followUpKey } from '../../../../store/reports/report.ts'
import type { Entry } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type HasDraft, ownDraftsIn } from '../report/own-draft.ts'
import { BoardsAnswer } from './answers.tsx'
import { BeginForm, begin } from './begin.ts'
import { FollowUpsPage } from './follow-ups.tsx'
import { Headings } from './headings.tsx'
import { JointAnswer } from './joint-answer.tsx'
import { factsOf, loadFollowUp, loadFollowUps, type OneProps, type YearAt, YearParams } from './load.ts'
import { Standing } from './standing-section.tsx'
import { words } from './words.ts'

/** One year's follow-up: whose turn it is, and every heading with both sides beside each other. */
export const get = page(YearParams, noQuery, show)
/** Begins it; a form that comes back shows the list that it came from. */
export const post = handler(YearParams, BeginForm, {
  show: async (at, entry) => <FollowUpsPage at={at} entry={entry} loaded={await loadFollowUps(at)} />,
  save: begin,
})

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const one = await loadFollowUp(at)
  const where = { partnershipId: one.file.partnership.id, report: followUpKey(one.followUp.year) }
  const hasDraft = await ownDraftsIn(at, where)
  return <FollowUpPage {...{ at, entry, one, hasDraft }} facts={await factsOf(at, one)} />
}

type Props = OneProps & { entry: Entry; facts: ReportFacts; hasDraft: HasDraft }

function FollowUpPage({ at, entry, one, facts, hasDraft }: Props) {
  const t = words(at.language)
  const { file, followUp, span, open } = one
  const [from, to] = [dateInWords(span.from, at.language), dateInWords(span.to, at.language)]
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.year(followUp.year)}
      lead={t.yearLead(from, to)}
      entry={entry}
      width="wide"
    >
      <BoardsAnswer at={at} one={one} />
      <JointAnswer at={at} one={one} />
      {file.status.paused !== null && <Alert color="info">{t.pausedNow}</Alert>}
      {!open && followUp.approval !== null && <p class="quiet">{t.locked}</p>}
      <Standing at={at} one={one} />
      <Headings at={at} one={one} facts={facts} hasDraft={hasDraft} />
    </CasePage>
  )
}
