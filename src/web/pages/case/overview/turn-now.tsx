import { ownOrganisation } from '../../../../domain/actor.ts'
import { canAnswerChecklist, canWriteMessage } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dayToKeep } from '../../../../process/board/day-to-keep.ts'
import type { Ball } from '../../../../process/case/history.ts'
import { countPapers } from '../../../../process/case/papers.ts'
import { isByItself } from '../../../../process/engine.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import { dueOf, dutyBehind, expectedBy } from '../../../../process/steps/ball-day.ts'
import type { CaseActor } from '../../../../store/case/case-people.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords, WhyThisDate } from '../../../parts/date-words.tsx'
import { EmailLink } from '../../../parts/email-link.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Said } from '../../../parts/said.tsx'
import { TurnCard } from '../../../parts/turn-card.tsx'
import { withMatter } from '../board/matter.ts'
import { stepAddress, whereIn } from '../step-address.ts'
import { whoIs } from '../turn.ts'
import { BoardDay, Counted, DayCounted } from './day-counted.tsx'
import type { OverviewProps } from './load.ts'
import { leadingState } from './status-words.ts'
import { ballTask } from './whats-next.ts'
import { words } from './words.ts'

type BallProps = OverviewProps & { ball: Ball }

/** The ball that the card is about: the most urgent of the reader's own, otherwise of the others'. */
export function shownBall({ turn }: OverviewProps['overview']): Ball | undefined {
  return turn.mine[0] ?? turn.others[0]
}

/** "Din tur", or whom we wait for. Says so when nobody has anything to do. */
export function TurnNow({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const ball = shownBall(overview)
  if (overview.status.paused !== null) return null
  if (ball === undefined)
    return overview.status.open ? <EmptyState title={t.nothingToDo}>{t.nothingToDoBody}</EmptyState> : null
  if (isByItself(ball)) return <ByItself at={at} ball={ball} />
  const mine = overview.turn.mine.includes(ball)
  const due = dueOf(ball, at.today)
  const duty = due === null ? undefined : dutyBehind(overview.duties, ball)
  const expected = expectedBy(ball)
  return (
    <TurnCard
      at={at}
      waitingFor={mine ? null : whoIs(ball, namingIn(at, overview))}
      task={<Task at={at} overview={overview} ball={ball} />}
      due={(duty && dayToKeep(duty)) ?? due}
      expected={expected}
      note={<BoardDay at={at} duty={duty} aim={ball.aim} due={due} />}
      why={due === null && expected === null ? undefined : <DayCounted at={at} duty={duty} ball={ball} />}
    >
      {mine ? (
        <MyAction at={at} overview={overview} ball={ball} />
      ) : (
        <Contact at={at} overview={overview} ball={ball} />
      )}
    </TurnCard>
  )
}

/** What nobody has to do anything for, and the day on which it happens. */
function ByItself({ at, ball: { task, due, arithmetic, source } }: Pick<BallProps, 'at' | 'ball'>) {
  const t = words(at.language)
  return (
    <EmptyState title={t.nothingToDo}>
      <p>
        <Said text={task} language={at.language} /> {t.byItself}{' '}
        {due !== undefined && <DateWords at={at} day={due} />}.
      </p>
      {arithmetic !== undefined && (
        <WhyThisDate at={at}>
          <Counted at={at} {...{ arithmetic, source }} />
        </WhyThisDate>
      )}
    </EmptyState>
  )
}

function namingIn(at: OverviewProps['at'], { partnership, history, titles }: OverviewProps['overview']) {
  return { partnership, rulebook: history.rulebook, language: at.language, titles }
}

/**
 * What is to be done: the papers that are missing by number; for a party the step itself, since what a state says to it
 * is mostly what others do meanwhile; for the public side what the state asks of it.
 */
function Task({ at, overview, ball }: BallProps) {
  const t = words(at.language)
  const { history, status, turn } = overview
  if (ball.step === 'hand-in-document' && ball.papers === undefined) {
    const { missing, total } = countPapers(history, ownOrganisation(at.actor))
    return <>{t.documentsMissing(missing, total)}</>
  }
  const ofRound = status.rounds.some(({ track }) => track === ball.track)
  const step = stepOf(history.rulebook, ball.step)
  const isOne =
    step === undefined ||
    ball.about !== undefined ||
    ball.meeting !== undefined ||
    ball.before !== undefined ||
    ball.papers !== undefined
  const { awaitedWhen, awaitedFor, needs = [] } = step ?? {}
  const onlyWaits = needs.some(({ kind }) => kind === 'reached' || kind === 'pending')
  const isBeside = isOne || onlyWaits || awaitedWhen !== undefined || awaitedFor !== undefined
  if (ball.side === 'party' || !ofRound || isBeside || !turn.mine.includes(ball))
    return (
      <Said
        text={withMatter(ballTask(history.rulebook, overview.duties, ball), overview, ball.track)}
        language={at.language}
      />
    )
  return <Said text={leadingState(overview).explanation.public} language={at.language} />
}

function MyAction({ at, overview, ball }: BallProps) {
  const t = words(at.language)
  const address = stepAddress(at.to, overview.partnership, {
    ...ball,
    ...whereIn(overview, ball),
  })
  if (address === null) return <p class="quiet">{t.noPageYet}</p>
  const step = stepOf(overview.history.rulebook, ball.step)
  const isOne = ball.meeting !== undefined || ball.about !== undefined
  const short = ball.button ?? (isOne ? (step?.task ?? step?.label) : undefined)
  return (
    <Actions>
      <ButtonLink href={address}>{inLanguage(short ?? ball.task, at.language)}</ButtonLink>
    </Actions>
  )
}

/** How to reach those we wait for; and what the reader can do meanwhile. */
function Contact({ at, overview, ball }: BallProps) {
  const { partnership, status, sharesAll } = overview
  const helps = status.round === 'FIRST_MEETING_HELD' && canAnswerChecklist(at.actor, partnership.scope)
  return (
    <>
      {sharesAll && <Reach at={at} overview={overview} ball={ball} />}
      {canWriteMessage(at.actor, partnership.scope) && (
        <p>
          <a href={at.to.inCase(partnership.number, 'meddelanden')}>{words(at.language).writeHere}</a>
        </p>
      )}
      {helps && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'overvagande')} look="secondary">
            {words(at.language).helpOut}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}

const namedAtMost = 3

function Reach({ at, overview, ball }: BallProps) {
  const holders = holdersOf(overview, ball)
  const acting = overview.people.filter(
    ({ role, holderId, personId }) =>
      ball.roles.some((one) => one === role) &&
      holders.includes(holderId) &&
      (ball.taken === undefined || ball.taken.ownerId === personId),
  )
  const { conflictedIds } = overview.partnership.scope
  const named = [...coordinatorsOf(overview, ball), ...acting]
    .filter(({ personId }) => !conflictedIds.includes(personId))
    .slice(0, namedAtMost)
  if (named.length === 0) return null
  return (
    <p>
      {words(at.language).reachThem}{' '}
      {named.map((person, index) => (
        <>
          {index > 0 && ', '}
          <Reachable {...person} />
        </>
      ))}
    </p>
  )
}

/** Whoever has the case as its coordinator comes first. */
function coordinatorsOf({ partnership }: OverviewProps['overview'], { roles, taken }: Ball) {
  return roles.includes('coordinator') && taken === undefined
    ? partnership.people.filter(({ part }) => part === 'coordinator')
    : []
}

function Reachable({ name, email }: Pick<CaseActor, 'name' | 'email'>) {
  if (email === null) return <>{name}</>
  return (
    <>
      {name} (<EmailLink email={email} />)
    </>
  )
}

function holdersOf({ partnership }: OverviewProps['overview'], ball: Ball): readonly string[] {
  const named = partnership.parties.find(({ id }) => id === ball.party)
  const holder = named?.bodyId ?? named?.organisationId
  if (holder) return [holder]
  return ball.side === 'party' ? partnership.scope.organisationIds : [partnership.scope.leadBodyId]
}
