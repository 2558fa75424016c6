import type { ProcessEvent } from '../../../../domain/events.ts'
import {
  canApproveMemoOf,
  canDispatchTo,
  canRecordDecisionOf,
  canSeeMemoDraft,
  canShareDecisionOf,
  canWriteMemoOf,
} from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { parsePlainDate } from '../../../../kernel/plain-date.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import { renewalVoicesIn } from '../../../../store/reports/renewal.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { Decision } from './decision.tsx'
import type { BoardCase, BoardProps } from './load.ts'
import { matterOf } from './matter.ts'
import { Reach } from './reach.tsx'
import { words } from './words.ts'

/** One board's case: how it stands, what the reader can do in it, and what the board decided. */
export function BoardCaseView(props: BoardProps) {
  const { at, loaded, board } = props
  const { status } = board
  const t = words(at.language)
  const { label } = stateOf(loaded.file.history.rulebook, status.state)
  const isBeingPrepared = status.state === 'CASE_OPENED'
  return (
    <Section title={`${matterOf(loaded.file, status, at.language)}: ${board.name}`} id={status.track}>
      <p>
        <Tag mood={status.open ? 'waiting' : 'neutral'}>{inLanguage(label, at.language)}</Tag>
      </p>
      <Decision {...props} />
      <Actions>
        {actionsFor(props).map(([noun, label], index) => (
          <ButtonLink
            href={at.to.inCase(loaded.file.partnership.number, 'namnd', status.track, noun)}
            look={index === 0 && isMain(noun, board) ? 'primary' : 'secondary'}
          >
            {label}
          </ButtonLink>
        ))}
      </Actions>
      <Progress {...props} />
      {isBeingPrepared && (
        <>
          <h3 class="ds-heading">{t.reach}</h3>
          <Reach at={at} plan={board.plan} hearing={board.hearing} waitsForStances={waitsForStances(props)} />
        </>
      )}
    </Section>
  )
}

/** An agreement's case is opened when the parties have taken their stances; those on a final report come while it is prepared. */
function waitsForStances({ loaded: { file }, board: { status } }: BoardProps): boolean {
  if (status.kind !== 'finalReport') return false
  const track = sharedTrack(file.status, status)
  const voices = renewalVoicesIn(file.history.events, file.partnership.parties, track)
  return voices.some(({ stance, leftOut }) => stance === null && !leftOut)
}

/** What this reader may do now, the one that is waited for first. */
function actionsFor({ at, loaded, board }: BoardProps): [noun: string, words: string][] {
  const t = words(at.language)
  const { scope } = loaded.file.partnership
  const { status, bodyId, decision } = board
  const may = (permission: (body: typeof bodyId) => typeof canSeeMemoDraft) =>
    permission(bodyId)(at.actor, scope)
  const isIn = (...states: string[]) => states.includes(status.state) && loaded.file.status.paused === null
  const isDecided = decision !== null && decision.outcome !== 'tabled'
  const writes = may(canWriteMemoOf)
  const all: [boolean, string, string][] = [
    [isIn('CASE_OPENED') && isHandedIn(board) && may(canApproveMemoOf), 'godkannande', t.toApproval],
    [isIn('CASE_OPENED') && writes, 'forslag', isHandedIn(board) ? t.changeMemo : t.toMemo],
    [isIn('CASE_OPENED') && !writes && canSeeMemoDraft(at.actor, scope), 'forslag', t.readMemo],
    [isIn('CASE_MEMO_APPROVED') && may(canDispatchTo), 'utskick', t.toDispatch],
    [isIn('CASE_MEMO_APPROVED', 'CASE_DISPATCHED') && may(canRecordDecisionOf), 'beslut', t.toOutcome],
    [isDecided && decision.sharedOn === null && may(canShareDecisionOf), 'besked', t.toShare],
    [isDecided && decision.minutes === null && may(canRecordDecisionOf), 'protokoll', t.toMinutes],
    [board.approved !== undefined && maySeePackage(at, board), 'handlingar', t.toPackage],
  ]
  return all.flatMap(([applies, noun, label]) => (applies ? [[noun, label] as [string, string]] : []))
}

/** Handed in for approval, and not sent back by the board since. */
function isHandedIn({ written, decision }: BoardCase): boolean {
  return written !== undefined && written.seq > (decision?.seq ?? 0)
}

/** What is read, or could be changed while others have it, is nobody's main thing to do. */
function isMain(noun: string, board: BoardCase): boolean {
  return noun !== 'handlingar' && !(noun === 'forslag' && isHandedIn(board))
}

/** The organisations and politicians read the documents when they have been sent out. */
export function maySeePackage(at: SignedIn, { dispatched }: BoardCase): boolean {
  const { acting } = at.actor
  return dispatched !== undefined || (acting.side === 'public' && acting.role !== 'politician')
}

function Progress({ at, board }: BoardProps) {
  const t = words(at.language)
  const { written, approved, dispatched } = board
  const day = (event: ProcessEvent) => dateInWords(event.on, at.language)
  const meeting = parsePlainDate(String(dispatched?.content.meetingOn ?? ''))
  const lines = [
    written && t.writtenBy(written.by.name, day(written)),
    written?.content.textUnchanged === true && t.handedInUnchanged,
    approved && t.approvedBy(approved.by.name, day(approved)),
    dispatched && t.dispatchedOn(day(dispatched)),
    meeting && t.forMeeting(dateInWords(meeting, at.language)),
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
