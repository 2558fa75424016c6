import { inLanguage } from '../../../../domain/text.ts'
import { chainOf } from '../../../../process/agreement/chain.ts'
import { getStamped } from '../../../../store/case/case-stamp.ts'
import { drawnOnce } from '../../../answers/drawn-once.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { OnThisPage, type PartOfPage } from '../../../parts/on-this-page.tsx'
import { type Phase, StepPicture } from '../../../parts/step-picture.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { toWhatIsKept } from '../../organisation/left/to-left.ts'
import { PartyLine } from '../case-page.tsx'
import { CaseTabs } from '../case-tabs.tsx'
import { StartsEarly } from '../early-start.tsx'
import { AgreementChain } from '../renewal/chain.tsx'
import { GapLine, isNear } from '../timetable/gap-line.tsx'
import { Picture } from '../timetable/picture.tsx'
import { caseWords } from '../words.ts'
import { Calendar } from './calendar.tsx'
import { Documents } from './documents.tsx'
import { Events } from './events.tsx'
import { type Overview, type OverviewProps, overviewOf } from './load.ts'
import { More } from './more.tsx'
import { Next } from './next.tsx'
import { People } from './people.tsx'
import { SectionsToAnswer } from './sections-to-answer.tsx'
import { Standing } from './standing.tsx'
import { leadingState, stateLabel } from './status-words.ts'
import { TurnNow } from './turn-now.tsx'
import { words } from './words.ts'

/** The page that the whole case turns on: where are we, whose turn is it, what comes next, what has happened. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { db, deps, actor, language, today, to } = at
  const { number } = at.params
  const found = await getStamped(db, actor, number).catch((thrown: unknown) => toWhatIsKept(at, thrown))
  if (found instanceof Response) return found
  const asked = { piece: 'case', reader: { actor, language, today }, number }
  const whole = await drawnOnce(deps, asked, [found.stamp], async ({ reader }) => (
    <Whole at={{ ...reader, to }} overview={await overviewOf(db, reader, number)} />
  ))
  return (
    <Page at={at} title={`${found.title} · ${number}`} heading={null} width="wide">
      {whole}
    </Page>
  )
})

function Whole({ at, overview }: OverviewProps) {
  return (
    <>
      <CaseHeading at={at} overview={overview} />
      <div class="case-columns">
        <div class="case-main">
          <Standing at={at} overview={overview} />
          <TurnNow at={at} overview={overview} />
          <GapAhead at={at} overview={overview} />
          {overview.sharesAll && <StartsEarly at={at} early={overview.early} />}
          <SectionsToAnswer at={at} overview={overview} />
          <OnThisPage label={words(at.language).onThisPage} parts={partsOf({ at, overview })} />
          <Next at={at} overview={overview} />
          {overview.timetable !== null && <Picture at={at} timetable={overview.timetable} />}
          <Chain at={at} overview={overview} />
          <Events at={at} overview={overview} />
        </div>
        <div class="case-side">
          <Documents at={at} overview={overview} />
          {overview.sharesAll && <People at={at} overview={overview} />}
          <Calendar at={at} overview={overview} />
          <More at={at} overview={overview} />
        </div>
      </div>
    </>
  )
}

/** What stands beside comes far down on a phone. */
function partsOf({ at, overview }: OverviewProps): readonly PartOfPage[] {
  const t = words(at.language)
  return [
    ['handelser', t.events],
    ['dokument', t.documents],
    ...(overview.sharesAll ? [['personer', t.people] as const] : []),
    ['kalender', t.calendar],
    ['mer', t.more],
  ]
}

/** A gap that is near is told of next to whose turn it is, and alike to both sides. */
function GapAhead({ at, overview: { gap, partnership, status, sharesAll } }: OverviewProps) {
  if (gap === null || !isNear(gap)) return null
  return (
    <Alert color="warning">
      <GapLine {...{ at, gap, status, sharesAll }} number={partnership.number} />
    </Alert>
  )
}

/** The agreements of a partnership that has had several, or whose only one has been bridged. */
function Chain({ at, overview }: OverviewProps) {
  const links = chainOf(overview.history, overview.status.rounds)
  const isChain = links.length > 1 || links.some(({ end, agreedEnd }) => end > agreedEnd)
  return isChain ? <AgreementChain at={at} links={links} /> : null
}

function CaseHeading({ at, overview }: OverviewProps) {
  const { partnership } = overview
  return (
    <>
      <h1 class="ds-heading title">
        {partnership.title}{' '}
        <span class="case-number">
          <span class="dot">· </span>
          {partnership.number}
        </span>
      </h1>
      <PartyLine at={at} partnership={partnership} />
      <CaseFacts at={at} overview={overview} />
      <CaseTabs at={at} partnership={partnership} now="overview" />
      {isOnItsWay(overview) && (
        <div class="case-steps">
          <StepPicture language={at.language} phase={phaseOf(overview)} />
        </div>
      )}
      {!overview.sharesAll && <p class="quiet">{words(at.language).reduced}</p>}
    </>
  )
}

function CaseFacts({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { registryNumber, externalNumber, received, linkedFrom } = overview.partnership
  const { ownBoard } = overview
  return (
    <p class="case-facts">
      <Tag>{inLanguage(stateLabel(overview), at.language)}</Tag>
      <span class="quiet">
        {caseWords(at.language).registryNumber} {registryNumber}
        {externalNumber !== null && ` · ${caseWords(at.language).externalNumber} ${externalNumber}`}
        {ownBoard?.registryNumber != null && ` · ${ownBoard.name} ${ownBoard.registryNumber}`} · {t.received}{' '}
        <Day day={received.on} />
        {linkedFrom !== null && (
          <>
            {' · '}
            {t.takenUpFrom} <a href={at.to.case(linkedFrom)}>{linkedFrom}</a>
          </>
        )}
      </span>
    </p>
  )
}

/** A case that has left the process is on no step of it. */
function isOnItsWay(overview: Overview): boolean {
  return overview.status.open || leadingState(overview).kind === 'ended'
}

/** The rulebook's phases are drawn as four steps. */
function phaseOf({ history, status }: Overview): Phase {
  const phases: readonly Phase[] = [1, 2, 3, 4]
  const index = history.rulebook.phases.findIndex(({ id }) => id === status.phase)
  return phases[Math.min(Math.max(index, 0), 3)] ?? 1
}
