import type { PlainDate } from '../kernel/plain-date.ts'
import { parsePlainDate } from '../kernel/plain-date.ts'
import type { PersonId } from './actor.ts'
import type { Confirmation } from './confirmation.ts'
import type { Role, Side } from './roles.ts'

/** Inleda: from the first idea to the signed agreement. */
export const startingEvents = [
  'initiativeReceived',
  'firstMeetingCalled',
  'firstMeetingMoved',
  'firstMeetingCancelled',
  'firstMeetingHeld',
  'considerationSubmitted',
  'considerationReturned',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'assessmentFeedbackGiven',
  'reviewStarted',
  'legalOpinionRequested',
  'legalOpinionGiven',
  'legalQuestionWithdrawn',
  'reviewShared',
  'reviewAnswered',
  'reviewPassed',
  'reviewPassedWithConditions',
  'reviewFailed',
  'reviewFeedbackGiven',
  'conditionMet',
  'conditionConfirmed',
  'conditionReturned',
  'meetingProposed',
  'ideaMeetingCalled',
  'ideaMeetingMoved',
  'ideaMeetingCancelled',
  'ideaMeetingHeld',
  'ideaMeetingsExtended',
  'ideaMeetingsExcepted',
  'shortPeriodApproved',
  'draftAgreed',
  'draftReopened',
  'abortedNoConsensus',
  'stanceTaken',
  'stanceDeclined',
  'opinionRecorded',
  'deputyNamed',
  'boardReconciled',
  'aidDeclarationRequested',
  'aidDeclared',
  'aidAssessed',
  'aidInformed',
] as const

/** A board case of any kind: sign, followUp, finalReport, earlyEnd, bridging. */
export const boardEvents = [
  'boardCaseOpened',
  'memoWritten',
  'memoApproved',
  'caseDispatched',
  'boardApproved',
  'boardRejected',
  'boardReferredBack',
  'boardTabled',
  'boardCaseResumed',
  'returnedToIdeaMeetings',
  'returnedToPreparation',
  'minutesPublished',
  'decisionShared',
] as const

/** Genomföra: from the signatures through the years in force. */
export const runningEvents = [
  'broughtIn',
  'broughtInQuestioned',
  'broughtInCorrected',
  'broughtInConfirmed',
  'originalHandedIn',
  'signatureAdded',
  'signatureGiven',
  'signatureDeclined',
  'agreementSealed',
  'coordinatorAppointed',
  'groupsAppointed',
  'activated',
  'aidRegistered',
  'groupMeetingCalled',
  'groupMeetingMoved',
  'groupMeetingCancelled',
  'steeringGroupMet',
  'workingGroupMet',
  'groupMinutesApproved',
  'workingReportGiven',
  'accountsReceived',
  'repaymentAsked',
  'repaymentSettled',
  'activityAdjusted',
  'changeProposed',
  'changeClassed',
  'changeDeclined',
  'changeRoundOpened',
  'materialQuestionRaised',
  'materialQuestionAnswered',
  'partyJoined',
  'partyChanged',
  'partyLeft',
  'gapRiskNoted',
] as const

/** Följa upp och avsluta: follow-up, evaluation, final report, renewal and end. */
export const closingEvents = [
  'followUpOpened',
  'followUpDeferred',
  'followUpAnswered',
  'reportPartSubmitted',
  'partsAsked',
  'partLeftOut',
  'reportApproved',
  'evaluationStarted',
  'evaluationPartSubmitted',
  'evaluationCompleted',
  'finalReportOpened',
  'renewalStanceTaken',
  'renegotiationOpened',
  'bridgingOpened',
  'bridgingSigned',
  'earlyEndRequested',
  'earlyEndWithdrawn',
  'earlyEndAnswered',
  'earlyEndHastened',
  'terminatedEarly',
  'expired',
  'renewed',
  'closingAccountReceived',
  'endFeedbackGiven',
  'archived',
] as const

/** What may happen in any state: the case itself, its documents and its people. */
export const caseEvents = [
  'withdrawn',
  'paused',
  'resumed',
  'madeDormant',
  'reopenedAsNew',
  'documentReceived',
  'documentMarked',
  'documentsRequested',
  'conflictDeclared',
  'conflictCleared',
  'boardGoalsChosen',
  'registerRecordPublished',
  'registerRecordWithdrawn',
  'registerDocumentWithdrawn',
  'daysMoved',
  'documentDisposed',
  'documentReleased',
  'secrecyFlagged',
  'secrecyLifted',
  'externalNumbersNoted',
  'paymentNoted',
  'repaymentNoted',
  'paymentWithdrawn',
  'rulebookMoved',
  'sideAgreementReplaced',
  'partyReviewed',
  'broughtInPutDown',
  'broughtInPartyConfirmed',
  'broughtInCorrectionProposed',
  'broughtInCorrectionAgreed',
  'broughtInCorrectionDeclined',
  'broughtInCorrectionWithdrawn',
  'broughtInCorrectionMade',
  'broughtInFactsStated',
] as const

export const eventTypes = [
  ...startingEvents,
  ...boardEvents,
  ...runningEvents,
  ...closingEvents,
  ...caseEvents,
] as const

/** Everything that can happen in a case. A rulebook chooses among these; it cannot invent others. */
export type EventType = (typeof eventTypes)[number]

/** Who did it, as it was then: a person in a role, the board through its secretary, or the system itself. */
export type EventMaker = {
  personId: PersonId | null
  name: string
  role: Role | 'board' | 'system'
  side: Side | 'system'
  /** Who was away, when a deputy did it. */
  inPlaceOf?: { personId: PersonId; name: string }
  /** How and when they had shown that it was they, where what they did demanded it. Kept in the content of the event. */
  confirmation?: Confirmation
}

/**
 * One thing that has happened in a case. `on` is the day it was done in the case; where the thing itself
 * took place on another day (a meeting, a receipt, a decision) that day stands in the content: see `dayOf`.
 */
export type ProcessEvent = {
  /** 1, 2, 3 … within the case, without gaps. */
  seq: number
  type: EventType
  on: PlainDate
  by: EventMaker
  /** ISO instant of the recording. */
  recordedAt: string
  /** `step` and `track` are written by takeStep; the rest is what the step asked for. */
  content: Readonly<Record<string, unknown>>
}

/** An event that the engine has allowed and nobody has recorded yet. */
export type NewEvent = Omit<ProcessEvent, 'seq' | 'recordedAt'>

/** The content key that holds the day on which the thing itself took place. */
const dayKeys: Partial<Record<EventType, string>> = {
  initiativeReceived: 'receivedOn',
  firstMeetingHeld: 'heldOn',
  ideaMeetingHeld: 'heldOn',
  steeringGroupMet: 'heldOn',
  workingGroupMet: 'heldOn',
  boardApproved: 'decidedOn',
  boardRejected: 'decidedOn',
  boardReferredBack: 'decidedOn',
  boardTabled: 'decidedOn',
  minutesPublished: 'announcedOn',
  signatureAdded: 'signedOn',
  signatureGiven: 'signedOn',
  bridgingSigned: 'signedOn',
  aidRegistered: 'registeredOn',
  broughtInFactsStated: 'day',
}

/**
 * The legal day of an event: the day the initiative arrived, the meeting was held, the board decided, the
 * paper was signed; otherwise the day it was done in the case (domain.md A1: the clock starts at receipt).
 */
export function dayOf(event: Pick<ProcessEvent, 'type' | 'on' | 'content'>): PlainDate {
  const key = dayKeys[event.type]
  const given = key === undefined ? undefined : event.content[key]
  return (typeof given === 'string' ? parsePlainDate(given) : null) ?? event.on
}
