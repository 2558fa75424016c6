import {
  canAssess,
  canDeclareConflict,
  canPause,
  canSeeCase,
  canSeeConsideration,
  canSeeShared,
  canWithdraw,
} from '../../../../domain/permissions.ts'
import { canSeeStances } from '../../../../domain/permissions-board.ts'
import { canChooseBoardGoals } from '../../../../domain/permissions-overview.ts'
import { Section } from '../../../parts/heading.tsx'
import type { CaseNoun } from '../../../paths.ts'
import type { OverviewProps } from './overview.tsx'
import { words } from './words.ts'

/** The other pages of the case that the reader may open. */
export function More({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const pages = pagesFor({ at, overview })
  if (pages.length === 0) return null
  return (
    <Section title={t.more} id="mer">
      <ul class="more-pages">
        {pages.map(([noun, label]) => (
          <li>
            <a href={at.to.inCase(overview.partnership.number, noun)}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function pagesFor({ at, overview }: OverviewProps): [CaseNoun, string][] {
  const t = words(at.language)
  const { actor } = at
  const { partnership, history, status } = overview
  const { scope } = partnership
  const has = (...types: string[]) => history.events.some(({ type }) => types.includes(type))
  const assessed = has('directorProceeded', 'directorDeclined', 'redirected')
  const signed = has('signatureGiven')
  const all: [boolean, CaseNoun, string][] = [
    [canSeeShared(actor, scope), 'underlag', t.papers],
    [canSeeShared(actor, scope), 'parter', t.parties],
    [canSeeShared(actor, scope) && has('firstMeetingCalled'), 'mote', t.firstMeeting],
    [
      canSeeShared(actor, scope) && has('reviewPassed', 'reviewPassedWithConditions'),
      'idemoten',
      t.ideaMeetings,
    ],
    [canSeeShared(actor, scope) && has('ideaMeetingCalled'), 'utkast', t.draft],
    [canSeeShared(actor, scope) && has('ideaMeetingCalled'), 'samsyn', t.consensus],
    [canSeeShared(actor, scope) && has('ideaMeetingCalled'), 'budget', t.budget],
    [canSeeConsideration(actor, scope) && has('firstMeetingHeld'), 'overvagande', t.consideration],
    [canSeeStances(actor, scope) && has('draftAgreed'), 'stallningstagande', t.stances],
    [has('draftAgreed'), 'namnd', t.board],
    [canSeeShared(actor, scope) && has('boardApproved'), 'underskrift', t.signing],
    [canSeeShared(actor, scope) && has('boardApproved'), 'start', t.start],
    [canSeeShared(actor, scope) && has('groupsAppointed'), 'gruppmoten', t.groupMeetings],
    [canSeeShared(actor, scope) && has('groupsAppointed'), 'grupper', t.groups],
    [canSeeShared(actor, scope) && has('activated'), 'andringar', t.changes],
    [canSeeShared(actor, scope) && has('activated'), 'avvikelser', t.deviations],
    [canSeeShared(actor, scope) && has('boardApproved'), 'publicering', t.publishing],
    [has('activated'), 'tidsplan', t.timetable],
    [has('activated') && (canSeeShared(actor, scope) || has('reportApproved')), 'uppfoljning', t.followUps],
    [
      has('activated') && (canSeeShared(actor, scope) || has('evaluationCompleted')),
      'utvardering',
      t.evaluation,
    ],
    [
      has('finalReportOpened', 'evaluationCompleted') && canSeeShared(actor, scope),
      'slutrapport',
      t.finalReport,
    ],
    [has('activated') && canSeeShared(actor, scope), 'fornyelse', t.renewal],
    [
      (signed || has('stanceDeclined', 'abortedNoConsensus')) && canSeeShared(actor, scope),
      'avslut',
      t.ending,
    ],
    [canSeeShared(actor, scope) && signed, 'ekonomi', t.economy],
    [canSeeShared(actor, scope) && signed, 'insatser', t.given],
    [canSeeShared(actor, scope) && signed, 'resultat', t.results],
    [canSeeShared(actor, scope) && signed, 'statistik', t.statistics],
    [assessed || (has('considerationSubmitted') && canAssess(actor, scope)), 'bedomning', t.assessment],
    [canSeeCase(actor, scope) && has('reviewStarted'), 'granskning', t.review],
    [canSeeShared(actor, scope) && has('reviewStarted'), 'statsstod', t.stateAid],
    [canChooseBoardGoals(actor, scope), 'namndens-mal', t.boardGoals],
    [status.open && status.paused === null && canPause(actor, scope), 'paus', t.pause],
    [status.open && !signed && canWithdraw(actor, scope), 'aterkallelse', t.withdraw],
    [canDeclareConflict(actor, scope), 'jav', t.conflict],
  ]
  return all.flatMap(([may, noun, label]) => (may ? [[noun, label] as [CaseNoun, string]] : []))
}
