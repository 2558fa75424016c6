import type { Actor } from '../../../../domain/actor.ts'
import type { CaseScope } from '../../../../domain/case-scope.ts'
import type { EventType } from '../../../../domain/events.ts'
import {
  canAssess,
  canDeclareConflict,
  canPause,
  canSeeCase,
  canSeeConsideration,
  canSeeShared,
  canWithdraw,
} from '../../../../domain/permissions/permissions.ts'
import { canSeeStances } from '../../../../domain/permissions/permissions-board.ts'
import { canSeeReported } from '../../../../domain/permissions/permissions-report.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { CaseNoun } from '../../../paths.ts'
import type { OverviewProps } from './load.ts'
import { words } from './words.ts'

/** The other pages of the case that the reader may open, those of where the case is now in sight. */
export function More({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const pages = pagesFor({ at, overview })
  const groups = moreGroups
    .map((group) => ({ group, links: pages.filter((page) => page.group === group) }))
    .filter(({ links }) => links.length > 0)
  if (groups.length === 0) return null
  const here = groups.findLast(({ group }) => group !== 'always' && group !== 'ending')?.group
  return (
    <Section title={t.more} id="mer">
      {groups.map(({ group, links }) => (
        <Details summary={t.moreIn[group]} open={group === here || group === 'always'}>
          <ul class="more-pages">
            {links.map(({ noun, label }) => (
              <li>
                <a href={at.to.inCase(overview.partnership.number, noun)}>{label}</a>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  )
}

const moreGroups = ['starting', 'deciding', 'running', 'ending', 'always'] as const
type Group = (typeof moreGroups)[number]
type MorePage = { group: Group; noun: CaseNoun; label: string }

/** What decides which pages the reader may open. */
type Reader = {
  t: ReturnType<typeof words>
  actor: Actor
  scope: CaseScope
  status: OverviewProps['overview']['status']
  sharesAll: boolean
  readsReported: boolean
  isBehind: boolean
  has: (...types: EventType[]) => boolean
}
type Row = readonly [may: boolean, noun: CaseNoun, label: string]

function pagesFor({ at, overview }: OverviewProps): MorePage[] {
  const { partnership, history, status, isBehind } = overview
  const { scope } = partnership
  const has = (...types: EventType[]) => history.events.some(({ type }) => types.includes(type))
  const sharesAll = canSeeShared(at.actor, scope)
  const readsReported = canSeeReported(at.actor, scope)
  const seen = { sharesAll, readsReported, isBehind, has }
  const reader = { t: words(at.language), actor: at.actor, scope, status, ...seen }
  return moreGroups.flatMap((group) =>
    rowsOf[group](reader).flatMap(([may, noun, label]) => (may ? [{ group, noun, label }] : [])),
  )
}

const rowsOf: Record<Group, (reader: Reader) => readonly Row[]> = {
  starting: startingRows,
  deciding: decidingRows,
  running: runningRows,
  ending: endingRows,
  always: alwaysRows,
}

function startingRows({ t, actor, scope, sharesAll, has }: Reader): readonly Row[] {
  const assessed = has('directorProceeded', 'directorDeclined', 'redirected')
  return [
    [sharesAll, 'underlag', t.papers],
    [sharesAll && has('firstMeetingCalled'), 'mote', t.firstMeeting],
    [canSeeConsideration(actor, scope) && has('firstMeetingHeld'), 'overvagande', t.consideration],
    [assessed || (has('considerationSubmitted') && canAssess(actor, scope)), 'bedomning', t.assessment],
    [canSeeCase(actor, scope) && has('reviewStarted'), 'granskning', t.review],
    [sharesAll && has('reviewStarted'), 'statsstod', t.stateAid],
    [sharesAll && has('reviewPassed', 'reviewPassedWithConditions'), 'idemoten', t.ideaMeetings],
    [sharesAll && has('broughtIn'), 'infort', t.broughtIn],
    [sharesAll && has('ideaMeetingCalled', 'broughtIn'), 'utkast', t.draft],
    [sharesAll && has('ideaMeetingCalled'), 'samsyn', t.consensus],
    [sharesAll && has('ideaMeetingCalled', 'broughtIn'), 'budget', t.budget],
  ]
}

function decidingRows({ t, actor, scope, sharesAll, has }: Reader): readonly Row[] {
  return [
    [canSeeStances(actor, scope) && has('draftAgreed'), 'stallningstagande', t.stances],
    [has('draftAgreed'), 'namnd', t.board],
    [sharesAll && has('boardApproved'), 'underskrift', t.signing],
    [sharesAll && has('boardApproved', 'broughtIn'), 'start', t.start],
    [sharesAll && has('boardApproved', 'broughtIn'), 'publicering', t.publishing],
  ]
}

function runningRows({ t, sharesAll, readsReported, has }: Reader): readonly Row[] {
  const signed = has('signatureGiven', 'broughtIn')
  return [
    [has('activated'), 'tidsplan', t.timetable],
    [sharesAll && has('groupsAppointed'), 'gruppmoten', t.groupMeetings],
    [sharesAll && has('groupsAppointed'), 'grupper', t.groups],
    [sharesAll && has('activated'), 'andringar', t.changes],
    [sharesAll && has('activated'), 'avvikelser', t.deviations],
    [readsReported && signed, 'ekonomi', t.economy],
    [sharesAll && signed, 'insatser', t.given],
    [readsReported && signed, 'resultat', t.results],
    [sharesAll && signed, 'statistik', t.statistics],
  ]
}

function endingRows({ t, status, sharesAll, has }: Reader): readonly Row[] {
  const signed = has('signatureGiven', 'broughtIn')
  return [
    [has('activated') && (sharesAll || has('reportApproved')), 'uppfoljning', t.followUps],
    [has('activated') && (sharesAll || has('evaluationCompleted')), 'utvardering', t.evaluation],
    [has('finalReportOpened', 'evaluationCompleted') && sharesAll, 'slutrapport', t.finalReport],
    [has('activated') && sharesAll, 'fornyelse', t.renewal],
    [(signed || has('stanceDeclined', 'abortedNoConsensus')) && sharesAll, 'avslut', t.ending],
    [signed && status.open && sharesAll, 'uttrade', t.leaving],
    [sharesAll && (!status.open || has('archived')), 'arkiv', t.archive],
  ]
}

function alwaysRows({
  t,
  actor,
  scope,
  status,
  sharesAll,
  readsReported,
  isBehind,
  has,
}: Reader): readonly Row[] {
  const signed = has('signatureGiven', 'broughtIn')
  return [
    [sharesAll, 'parter', t.parties],
    [sharesAll, 'atkomst', t.access],
    [sharesAll, 'diarium', t.registry],
    [sharesAll, 'export', t.whole],
    [true, 'namndens-mal', t.boardGoals],
    [readsReported, 'sparning', t.trace],
    [sharesAll, 'regelverk', isBehind ? t.newerRulebook : t.rulebook],
    [status.open && status.paused === null && canPause(actor, scope), 'paus', t.pause],
    [status.open && !signed && canWithdraw(actor, scope), 'aterkallelse', t.withdraw],
    [canDeclareConflict(actor, scope), 'jav', t.conflict],
  ]
}
