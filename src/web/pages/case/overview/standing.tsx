import { representsOtherSide } from '../../../../domain/case-roles.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { canPause, canReopen } from '../../../../domain/permissions/permissions.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { leadingRound } from '../../../../process/case/tracks.ts'
import { Alert } from '../../../parts/alert.tsx'
import { ButtonLink } from '../../../parts/button.tsx'
import { Said } from '../../../parts/said.tsx'
import { OnBothSides } from '../conflict/on-both-sides.tsx'
import { overStates } from '../ending/load.ts'
import { words as endingWords } from '../ending/words.ts'
import { whyNotToday } from '../why-not.ts'
import type { OverviewProps } from './load.ts'
import { leadingState } from './status-words.ts'
import { words } from './words.ts'

/** What a pause, an end or a conflict of interest means for the reader. Draws nothing while the case just goes on. */
export function Standing({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { scope } = overview.partnership
  return (
    <>
      {scope.conflictedIds.includes(at.actor.personId) && <Alert color="warning">{t.conflicted}</Alert>}
      {representsOtherSide(at.actor, scope) && <OnBothSides at={at} />}
      {overview.status.paused !== null && <Paused at={at} overview={overview} />}
      {!overview.status.open && <Closed at={at} overview={overview} />}
    </>
  )
}

function Paused({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { partnership, status } = overview
  if (status.paused === null) return null
  return (
    <Alert color="info" title={t.pausedSince(dateInWords(status.paused.since, at.language))}>
      <p>
        {t.reasons}: {status.paused.reason}
      </p>
      <p>{t.pausedMeans}</p>
      {canPause(at.actor, partnership.scope) && (
        <ButtonLink href={at.to.inCase(partnership.number, 'paus')}>{t.resume}</ButtonLink>
      )}
    </Alert>
  )
}

function Closed({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { label, explanation } = leadingState(overview)
  const ending = endingOf(overview)
  // What a state says to the public side is what to do, and stands on the turn card as long as it is left to do.
  const isParty = at.actor.acting.side === 'party'
  return (
    <Alert color="info" title={at.language === 'en' ? (label.en ?? label.sv) : label.sv}>
      {isParty && (
        <p>
          <Said text={explanation.party} language={at.language} />
        </p>
      )}
      {ending !== undefined && <Reasons heading={t.reasons} event={ending} />}
      {isToBeSettled(overview) ? <ToBeSettled at={at} overview={overview} /> : <p>{t.closedMeans}</p>}
      <TakenUpAgain at={at} overview={overview} />
    </Alert>
  )
}

/** The agreement is over and the case not with the archive: what is left to settle is noted by both sides. */
function isToBeSettled({ history, status }: OverviewProps['overview']): boolean {
  const round = leadingRound(history.rulebook, status.rounds)
  const isOver = round !== undefined && overStates.includes(round.state)
  const hasList = history.rulebook.finalReport !== undefined
  return isOver && hasList && !history.events.some(({ type }) => type === 'archived')
}

function ToBeSettled({ at, overview: { partnership, sharesAll } }: OverviewProps) {
  const t = endingWords(at.language)
  return (
    <p>
      {t.listStands} {sharesAll && <a href={at.to.inCase(partnership.number, 'avslut')}>{t.toList}</a>}
    </p>
  )
}

/** What brought the case to where it ended, where it says why. What is done with it after that has reasons of its own. */
function endingOf({ history, status }: OverviewProps['overview']): ProcessEvent | undefined {
  const leading = leadingRound(history.rulebook, status.rounds)
  const event = history.events.find(({ seq }) => seq === leading?.sinceSeq)
  return typeof event?.content.reasons === 'string' ? event : undefined
}

function Reasons({ heading, event }: { heading: string; event: ProcessEvent }) {
  return (
    <div>
      <p>{heading}:</p>
      <p class="kept-text">{String(event.content.reasons)}</p>
    </div>
  )
}

function TakenUpAgain({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { partnership, history } = overview
  const newCase = history.events.findLast(({ type }) => type === 'reopenedAsNew')?.content.newCase
  if (typeof newCase === 'string')
    return (
      <p>
        {t.reopenedAs} <a href={at.to.case(newCase)}>{newCase}</a>.
      </p>
    )
  const refusal = whyNotToday(at, history, 'reopen-as-new')
  if (refusal !== null || !canReopen(at.actor, partnership.scope)) return null
  return (
    <ButtonLink href={at.to.inCase(partnership.number, 'ateroppning')} look="secondary">
      {t.reopen}
    </ButtonLink>
  )
}
