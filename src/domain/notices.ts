import { broughtInNotices } from './brought-in-notices.ts'
import type { Side } from './roles.ts'

export const topicIds = [
  'days',
  'guides',
  'initiatives',
  'meetings',
  'papersWanted',
  'papers',
  'handovers',
  'assessment',
  'review',
  'draft',
  'board',
  'signing',
  'changes',
  'standing',
  'reports',
  'ending',
  'messages',
  'accessibility',
  'disclosures',
  'rest',
] as const

export type TopicId = (typeof topicIds)[number]

/** What people are told of, gathered so that somebody can choose about it. */
export type NoticeTopic = {
  /** Kinds of notices, and of the mails that go with them. */
  kinds: readonly string[]
  /** Who is told of it. */
  sides: readonly Side[]
  /** A mail of its own is sent as it happens; otherwise it comes in the daily mail. */
  mailedAtOnce: boolean
}

const both: readonly Side[] = ['public', 'party']

export const noticeTopics: Readonly<Record<TopicId, NoticeTopic>> = {
  days: { kinds: ['reminder', 'daysMoved', 'rulebookMoved'], sides: both, mailedAtOnce: false },
  guides: { kinds: ['guidePassed'], sides: both, mailedAtOnce: false },
  initiatives: { kinds: ['initiativeReceived', 'reopened'], sides: both, mailedAtOnce: false },
  meetings: {
    kinds: [
      ...['meetingCall', 'meetingCalled', 'meetingMoved', 'meetingCancelled'],
      ...['minutesShared', 'minutesToApprove'],
    ],
    sides: both,
    mailedAtOnce: true,
  },
  papersWanted: {
    kinds: ['documentsMissing', 'documentsRequested', 'aidDeclarationWanted', 'aidDeclarationRequested'],
    sides: ['party'],
    mailedAtOnce: true,
  },
  papers: {
    kinds: ['documentReceived', 'documentMarked', 'aidDeclared', 'aidRegistered'],
    sides: both,
    mailedAtOnce: false,
  },
  handovers: {
    kinds: ['considerationSubmitted', 'considerationReturned'],
    sides: ['public'],
    mailedAtOnce: false,
  },
  assessment: {
    kinds: ['assessmentAnswered', 'assessmentFeedbackGiven', 'aidAssessed', 'aidInformed', 'aidLetter'],
    sides: both,
    mailedAtOnce: true,
  },
  review: {
    kinds: [
      'reviewStarted',
      'reviewShared',
      'reviewAnswered',
      'reviewPassed',
      'reviewPassedWithConditions',
      'reviewFailed',
      'reviewConcluded',
      'reviewFeedbackGiven',
      'legalQuestion',
      'legalOpinionRequested',
      'legalOpinionGiven',
    ],
    sides: both,
    mailedAtOnce: true,
  },
  draft: {
    kinds: [
      ...['sectionChanged', 'sectionCommented', 'sectionSuggested', 'sectionBlocked', 'sectionsAgreed'],
      'draftAgreed',
      'draftReopened',
      'shortPeriodApproved',
      'shortPeriodAsked',
    ],
    sides: both,
    mailedAtOnce: false,
  },
  board: {
    kinds: [
      'stanceTaken',
      'stanceDeclined',
      'stancesTaken',
      'opinionRecorded',
      'deputyNamed',
      'boardCaseOpened',
      'memoWritten',
      'memoApproved',
      'caseDispatched',
      'boardDecided',
      'minutesPublished',
      'decisionShared',
      'returnedFromBoard',
      'followUpAgainst',
    ],
    sides: both,
    mailedAtOnce: true,
  },
  signing: {
    kinds: [
      'signatureWanted',
      'originalHandedIn',
      'signatureGiven',
      'agreementSigned',
      'signatureDeclined',
      'coordinatorAppointed',
      'groupsAppointed',
      'partnershipStarted',
      ...broughtInNotices,
    ],
    sides: both,
    mailedAtOnce: true,
  },
  changes: {
    kinds: [
      'changeProposed',
      'changeClassed',
      'changeDeclined',
      'changeRoundOpened',
      'materialQuestionRaised',
      'materialQuestionAnswered',
    ],
    sides: both,
    mailedAtOnce: true,
  },
  standing: {
    kinds: [
      ...['paused', 'resumed', 'withdrawn', 'partyWithdrew', 'partyLeaves', 'partyStays'],
      'endedWithoutConsensus',
    ],
    sides: both,
    mailedAtOnce: true,
  },
  reports: {
    kinds: [
      ...['followUpOpened', 'followUpDeferred', 'followUpPartGiven', 'partsAsked', 'partLeftOut'],
      ...['followUpApproved', 'followUpAnswered'],
      ...['evaluationStarted', 'evaluationPartSubmitted', 'evaluationOpened', 'evaluationCompleted'],
    ],
    sides: both,
    mailedAtOnce: false,
  },
  ending: {
    kinds: [
      'finalReportOpened',
      'finalReportBegun',
      'reportPartSubmitted',
      'reportApproved',
      'renewalStanceTaken',
      'renegotiationOpened',
      'gapRiskNoted',
      'bridgingOpened',
      'bridgingSigned',
      'earlyEndRequested',
      'earlyEndWithdrawn',
      'earlyEndAnswered',
      'earlyEndHastened',
      'terminatedEarly',
      'endFeedbackGiven',
      'endLetter',
      'expired',
      'partnershipExpired',
      'renewed',
      'closingAccountReceived',
      'partyChanged',
      'partyLeft',
    ],
    sides: both,
    mailedAtOnce: true,
  },
  messages: { kinds: ['messageReceived'], sides: both, mailedAtOnce: true },
  accessibility: { kinds: ['accessibilityReported'], sides: ['public'], mailedAtOnce: true },
  disclosures: {
    kinds: ['disclosureAsked', 'disclosureDecisionWanted'],
    sides: ['public'],
    mailedAtOnce: true,
  },
  rest: {
    kinds: [
      'registerCorrectionProposed',
      'accountsReceived',
      'repaymentAsked',
      'repaymentSettled',
      'fundsPaid',
      'fundsRepaid',
      'fundsPaidWithdrawn',
      'fundsRepaidWithdrawn',
      'agendaProposed',
      'groupMinutesChanged',
      'groupMinutesApprovedBy',
      'groupActionDone',
      'groupActionReopened',
      'absenceEntered',
      'settingDrafted',
      'archived',
      'documentDisposed',
      'documentReleased',
      'secrecyFlagged',
      'secrecyLifted',
      'externalNumbersNoted',
      'workingReportGiven',
      'deviationWritten',
      'meetingProposed',
      'ideaMeetingsExtended',
      'accessNeedsChanged',
      'partyJoined',
      ...['sideAgreementReplaced', 'partyReviewed'],
      'conflictDeclared',
      'conflictCleared',
      ...['legalQuestionWithdrawn', 'conditionMet', 'conditionConfirmed', 'conditionReturned', 'feedFailed'],
    ],
    sides: both,
    mailedAtOnce: false,
  },
}

/** Notices that a mail of their own goes out with; all others come in the daily mail unless the person has said never. */
export const kindsWithOwnMail: readonly string[] = [
  ...['meetingCalled', 'meetingMoved', 'meetingCancelled', 'minutesShared', 'minutesToApprove'],
  ...['documentsRequested', 'aidDeclarationRequested', 'aidInformed', 'assessmentFeedbackGiven'],
  ...['reviewShared', 'reviewFeedbackGiven', 'legalOpinionRequested', 'stanceDeclined', 'decisionShared'],
  ...['signatureWanted', 'agreementSigned', 'signatureDeclined', 'partnershipStarted'],
  ...['changeProposed', 'materialQuestionRaised', 'followUpAgainst', 'partsAsked', 'partLeftOut'],
  ...['paused', 'resumed', 'withdrawn', 'partyWithdrew', 'partyLeaves', 'messageReceived'],
  ...['finalReportOpened', 'earlyEndRequested', 'earlyEndHastened', 'endFeedbackGiven', 'expired'],
  ...['repaymentAsked', 'accessibilityReported', 'disclosureAsked', 'disclosureDecisionWanted'],
  'endedWithoutConsensus',
]
