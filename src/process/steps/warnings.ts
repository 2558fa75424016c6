import { type Change, changesIn } from '../../domain/change.ts'
import type { EventType } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import { broughtInAs } from '../agreement/brought-in.ts'
import { statusOn } from '../case/status.ts'
import { type Owing, owes, partiesOwing, wantsReportAnew } from '../reports/report-parts.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import type { Warning } from '../rulebook/rulebook-schema.ts'
import { isAidBehind, isBridgingUndeclared } from './asked-facts.ts'
import { ideaMeetingsHeld } from './idea-meetings.ts'
import { isLegalityOpen, legalityWarning } from './legality-warning.ts'
import { eventsOf, lastSeq, type NeedContext } from './need-context.ts'
import { isRecordBehind } from './record-behind.ts'

/** What is worth knowing before the step is taken, though it does not stop it. */
export function warningsFor(context: NeedContext): readonly Text[] {
  const { history, step } = context
  return history.rulebook.warnings
    .filter((warning) => step.warns.includes(warning.id) && applies[warning.when](context))
    .map((warning) => initiatorWarning(warning, context) ?? legalityWarning(warning, context) ?? warning.text)
}

/** Whether a step that is waited for only in some cases is waited for now. */
export function isAwaited(context: NeedContext): boolean {
  const { awaitedWhen } = context.step
  return awaitedWhen === undefined || applies[awaitedWhen](context)
}

/** Those who are waited for: the ones the rulebook names, and of a report only the side that has not handed in its part. */
export function awaitedRoles(context: NeedContext): readonly RoleId[] {
  const { awaitedFrom, awaitedWhen, by } = context.step
  const roles = (awaitedFrom ?? by).filter((role) => role !== 'system')
  if (awaitedWhen !== 'ownPartMissing' && awaitedWhen !== 'ownAnswerMissing') return roles
  const owing = new Set(owingParts(context, awaitedWhen).map(({ side }) => side))
  return roles.filter((role) => owes(role, owing))
}

/** The parties that are waited for one by one, each for what is its own; null for a step that one takes for all. */
export function owingParties(context: NeedContext): readonly Owing[] | null {
  const { awaitedWhen } = context.step
  if (awaitedWhen === 'aidDeclarationAsked') return undeclared(context)
  if (awaitedWhen !== 'ownPartMissing' && awaitedWhen !== 'ownAnswerMissing') return null
  return owingParts(context, awaitedWhen)
}

/** The parties whose part of the report, or own answers to the evaluation, are waited for. */
function owingParts(context: NeedContext, cause: 'ownPartMissing' | 'ownAnswerMissing'): readonly Owing[] {
  const [type, since] =
    cause === 'ownPartMissing'
      ? (['reportPartSubmitted', ['followUpAnswered']] as const)
      : (['evaluationPartSubmitted', ['evaluationStarted']] as const)
  const parties = context.history.facts.parties ?? []
  return partiesOwing(handedAnew(context, [type, 'partLeftOut'], since), { type, parties })
}

/** What has been handed in since the board last asked for something else; what it got before is answered anew. */
function handedAnew(
  context: NeedContext,
  types: readonly EventType[],
  since: readonly EventType[] = ['followUpAnswered', 'boardReferredBack'],
) {
  const asked = lastSeq(context, since, 'track')
  return eventsOf(context, types, 'track').filter(({ seq }) => seq > asked)
}

/** When the board last wanted the report itself anew: not when it sent the case back for the memo alone. */
function reportBackSeq(context: NeedContext): number {
  const back = eventsOf(context, ['followUpAnswered', 'boardReferredBack'], 'track')
  return back.findLast(wantsReportAnew)?.seq ?? 0
}

const applies: Record<Warning['when'], (context: NeedContext) => boolean> = {
  publicSideInitiates: (context) => initiatorOf(context)?.warning !== undefined,
  documentsMissing: ({ history }) => (history.facts.missingDocuments ?? []).length > 0,
  fewIdeaMeetings: (context) =>
    ideaMeetingsHeld(context) < context.history.rulebook.rhythm.ideaMeetings.suitableFrom,
  shortPeriod: (context) => lastSeq(context, ['shortPeriodApproved']) > 0,
  legalityPeriodOpen: isLegalityOpen,
  documentsOld: ({ history }) => !(history.facts.established ?? []).includes('documentsFresh'),
  reviewOld: ({ history }) => !(history.facts.established ?? []).includes('reviewFresh'),
  noCoordinator: (context) => eventsOf(context, ['coordinatorAppointed'], 'case').length === 0,
  noGroups: (context) => eventsOf(context, ['groupsAppointed'], 'case').length === 0,
  broughtInNotConfirmed: ({ history }) => broughtInAs(history.events)?.answer === 'none',
  broughtInQuestioned: ({ history }) => broughtInAs(history.events)?.answer === 'questioned',
  ownPartMissing: (context) => owingParts(context, 'ownPartMissing').length > 0,
  ownAnswerMissing: (context) => owingParts(context, 'ownAnswerMissing').length > 0 && !isEvaluated(context),
  aidDeclarationAsked: isAidDeclarationAsked,
  aidNotAssessed: (context) => lastSeq(context, ['aidAssessed'], 'track') === 0 || isAidBehind(context),
  aidBehind: isAidBehind,
  aidLetterMissing: isAidLetterMissing,
  changeToClass: ({ history }) => changesIn(history.events).some(({ outcome }) => outcome === 'proposed'),
  changeToOpen: ({ history }) => changesIn(history.events).some(isToOpen),
  minutesNotApproved: ({ history }) => (history.facts.minutes ?? []).length > 0,
  recordBehind: isRecordBehind,
  memoNotWritten: (context) => handedAnew(context, ['memoWritten']).length === 0,
  textNotAgreed: (context) => eventsOf(context, ['draftAgreed'], 'round').length === 0,
  reportNotApproved: (context) =>
    eventsOf(context, ['reportApproved'], 'track').every(({ seq }) => seq <= reportBackSeq(context)),
  notFinalYear: ({ history, on }) => !statusOn(history, on).flags.includes('FINAL_YEAR'),
}

function isEvaluated(context: NeedContext): boolean {
  return lastSeq(context, ['evaluationCompleted']) > lastSeq(context, ['evaluationStarted'])
}

/** The newest conclusion is de minimis aid, and nobody has written to the organisation about it since. */
function isAidLetterMissing(context: NeedContext): boolean {
  const assessed = eventsOf(context, ['aidAssessed'], 'round').at(-1)
  const { aid } = assessed?.content ?? {}
  const isDeMinimis = aid === 'general' || aid === 'sgei'
  return isDeMinimis && lastSeq(context, ['aidInformed']) < (assessed?.seq ?? 0)
}

/** Asked for, and some party has not declared since; of a bridging that is de minimis aid nobody has to ask. */
function isAidDeclarationAsked(context: NeedContext): boolean {
  if (isBridgingUndeclared(context) && lastSeq(context, ['aidAssessed'], 'track') > 0) return true
  if (lastSeq(context, ['aidDeclarationRequested']) === 0) return false
  const parties = (context.history.facts.parties ?? []).filter(({ side }) => side === 'party')
  return new Set(declaredSince(context)).size < Math.max(1, parties.length)
}

/** The organisations that have declared since they were asked. */
function declaredSince(context: NeedContext): unknown[] {
  const asked = lastSeq(context, ['aidDeclarationRequested'])
  const declared = eventsOf(context, ['aidDeclared'], 'round').filter(({ seq }) => seq > asked)
  return declared.map(({ content }) => content.organisation)
}

/** The idea-based parties that have been asked to declare and have not; null while nobody has asked. */
function undeclared(context: NeedContext): readonly Owing[] | null {
  if (lastSeq(context, ['aidDeclarationRequested']) === 0) return null
  const declared = declaredSince(context)
  return (context.history.facts.parties ?? []).filter(
    ({ side, holder }) => side === 'party' && !declared.includes(holder),
  )
}

function initiatorWarning(warning: Warning, context: NeedContext): Text | undefined {
  return warning.when === 'publicSideInitiates' ? initiatorOf(context)?.warning : undefined
}

function initiatorOf({ content, history }: NeedContext) {
  const origin = content?.origin ?? history.events[0]?.content.origin
  return history.rulebook.initiators.find((one) => one.id === origin)
}

/** The text of the agreement has to change, and nobody has begun. */
function isToOpen({ outcome, kind }: Change): boolean {
  return outcome === 'classed' && (kind === 'reformulation' || kind === 'material')
}
