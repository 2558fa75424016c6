import { joined, type Sentences } from './told.ts'

export const en: Sentences = {
  initiativeReceived: ({ title }) =>
    title ? `An initiative has arrived: ${title}.` : 'An initiative has arrived.',
  broughtIn: ({ by }) =>
    `${by || 'The municipality'} has brought in a partnership that is already running. Read it and confirm that it is right.`,
  broughtInQuestioned: ({ by, reason }) =>
    joined(`${by || 'The party'} says that something that was brought in is wrong.`, reason),
  broughtInCorrected: ({ by, reason }) =>
    joined(
      `${by || 'Somebody'} set right what was brought in.`,
      reason,
      'Read it and confirm that it is right now.',
    ),
  broughtInConfirmed: ({ by }) => `${by || 'The party'} confirmed what was brought in.`,
  broughtInPartyConfirmed: ({ by, party }) =>
    `${by || 'The party'} confirmed what was brought in${party && ` for ${party}`}. Other parties remain.`,
  broughtInCorrectionProposed: ({ by, reason }) =>
    joined(`${by || 'Somebody'} proposes a correction of what was brought in.`, reason, 'Read and answer.'),
  broughtInCorrectionAgreed: ({ by, party }) =>
    `${by || 'The party'} said yes to the correction${party && ` for ${party}`}. Other parties remain.`,
  broughtInCorrectionDeclined: ({ by, reason }) =>
    joined(`${by || 'The party'} said no to the correction of what was brought in.`, reason),
  broughtInCorrectionWithdrawn: ({ by }) =>
    `${by || 'Somebody'} took back the correction of what was brought in.`,
  broughtInCorrectionMade: ({ by }) =>
    `${by || 'The party'} said yes to the correction. What was brought in has been corrected.`,
  broughtInFactsStated: ({ by }) =>
    `${by || 'Somebody'} brought in what is known of the board's decision and the state aid.`,
  reminder: ({ task, day, awaits }) => {
    if (awaits !== '')
      return `Late: ${task}${day && `, should have been done by ${day}`}. It rests with ${awaits}.`
    return task.endsWith('.')
      ? `Reminder: ${task}`
      : `Reminder: ${joined(task, day && `no later than ${day}`)}.`
  },
  guidePassed: ({ task, day }) =>
    `${joined(task || 'Something waits for you', day && `should have been done by ${day}`)} (a guide, not a rule).`,
  daysMoved: () => 'Days in the timetable have moved.',
  rulebookMoved: ({ by, reason }) =>
    joined(
      `${by || 'Somebody'} decided that the case follows a newer version of the rulebook.`,
      reason && `Reasons: ${reason}`,
    ),
  paused: ({ by, reason }) => joined(`${by || 'Somebody'} paused the case.`, reason && `Reason: ${reason}`),
  resumed: ({ by, reason }) => joined(`${by || 'Somebody'} resumed the case.`, reason && `Reason: ${reason}`),
  partyWithdrew: ({ by, reason }) =>
    joined(`${by || 'A party'} left the case. The others can go on.`, reason && `Reason: ${reason}`),
  partyLeaves: ({ by, day, reason }) =>
    joined(
      `${joined(by || 'A party', 'leaves the partnership', day && `with ${day} as its last day`)}.`,
      reason && `Ground: ${reason}`,
    ),
  partyStays: ({ by, reason }) =>
    joined(`${by || 'A party'} stays in the partnership.`, reason && `Reason: ${reason}`),
  withdrawn: ({ by, reason }) =>
    joined(`${by || 'The party'} withdrew the idea.`, reason && `Reason: ${reason}`),
  reopened: ({ by }) => `${by || 'Somebody'} took the idea up again in a new case.`,
  meetingCalled: ({ day, time }) =>
    `${joined('You are called to a meeting', day && `on ${day}`, time && `at ${time}`)}.`,
  meetingMoved: ({ day, time }) =>
    `${joined('The meeting has moved', day && `to ${day}`, time && `at ${time}`)}.`,
  meetingCancelled: ({ day, reason }) =>
    joined(`${joined('The meeting', day && `on ${day}`, 'is cancelled')}.`, reason && `Reason: ${reason}`),
  minutesToApprove: ({ day }) =>
    `${joined('The minutes of the meeting', day && `on ${day}`, 'wait for your approval')}.`,
  groupMinutesChanged: ({ by, day }) =>
    `${joined(by || 'Somebody', 'changed the minutes of the meeting', day && `on ${day}`)}. Read and approve them.`,
  groupMinutesApprovedBy: ({ by, day }) =>
    `${joined(by || 'The other side', 'approved the minutes of the meeting', day && `on ${day}`)}. Now they wait for you.`,
  groupActionDone: ({ by, title }) => joined(`${by || 'Somebody'} has done what you decided.`, title),
  documentDisposed: ({ by, title }) =>
    joined(`${by || 'Somebody'} disposed of the content of a document by decision.`, title),
  documentReleased: ({ title }) =>
    joined('Copies out of the case were released to somebody who had asked for them.', title),
  secrecyFlagged: ({ by }) =>
    `${by || 'Somebody'} flagged a document as secret. See which before you pass anything on.`,
  secrecyLifted: ({ by }) => `${by || 'Somebody'} lifted the flag of a document as secret.`,
  externalNumbersNoted: ({ title }) =>
    `${joined('The case has been given the number', title, 'in the master registry')}.`,
  archived: () => 'The case has been handed over to the archive.',
  settingDrafted: ({ by, title }) =>
    `${by || 'A colleague'} has written a draft under Settings of the administration: ${title}. Read it and take it into use.`,
  absenceEntered: ({ by, day }) =>
    `${joined(by || 'Your head', 'has entered an absence with a deputy', day && `from ${day}`)}.`,
  groupActionReopened: ({ by, title }) => joined(`${by || 'Somebody'} says that this is not done.`, title),
  workingReportGiven: ({ by }) =>
    `${by || 'The working group'} gave the working group’s report to the steering group.`,
  deviationWritten: ({ by, title }) => joined(`${by || 'Somebody'} wrote about a risk or deviation.`, title),
  changeProposed: ({ by, title }) => joined(`${by || 'Somebody'} proposes a change.`, title),
  changeClassed: ({ title, reason }) =>
    joined('It is settled who decides on the change.', title, reason && `Reason: ${reason}`),
  changeDeclined: ({ title, reason }) =>
    joined('A proposed change comes to nothing.', title, reason && `Reason: ${reason}`),
  changeRoundOpened: () => 'Work on a changed agreement has begun.',
  materialQuestionRaised: ({ by, title }) => joined(`${by || 'Somebody'} raises a material question.`, title),
  materialQuestionAnswered: ({ by }) => `${by || 'Somebody'} has answered the material question.`,
  minutesShared: ({ day }) => `${joined('The minutes of the meeting', day && `on ${day}`, 'can be read')}.`,
  agendaProposed: ({ title }) =>
    title ? `New item for the meeting: ${title}.` : 'New item for the meeting.',
  meetingProposed: ({ by }) => `${by || 'Somebody'} proposes times for a meeting.`,
  ideaMeetingsExtended: ({ reason }) =>
    joined('There will be more idea meetings.', reason && `Reason: ${reason}`),
  endedWithoutConsensus: ({ reason }) =>
    joined('The work ended without consensus.', reason && `Reason: ${reason}`),
  registerCorrectionProposed: ({ title }) =>
    title
      ? `Somebody proposes a correction in the register: ${title}.`
      : 'Somebody proposes a correction in the register.',
  accessibilityReported: ({ day }) =>
    `${joined('A report about accessibility has come in', day && `and is to be answered by ${day}`)}.`,
  disclosureAsked: ({ title }) =>
    `${joined('Somebody asks for documents', title && `(${title})`)}. Answer promptly.`,
  disclosureDecisionWanted: ({ title }) =>
    `${joined('Whoever asked for documents wants a written decision', title && `(${title})`)}.`,
  feedFailed: ({ by }) =>
    `The register of ${by || 'another installation'} cannot be fetched. What was there remains.`,
  accessNeedsChanged: () => 'The party has changed what it needs at meetings.',
  documentsRequested: ({ document, day }) =>
    `${joined('These documents are missing:', document || 'see the list', day && `(no later than ${day})`)}.`,
  documentReceived: ({ document }) => `${document || 'A document'} has arrived.`,
  documentMarked: ({ document }) => `${document || 'A document'}: an answer has arrived.`,
  sectionChanged: ({ by, document }) =>
    `${by || 'Somebody'} has changed the text of ${document || 'a section'}. Say again whether you agree.`,
  sectionCommented: ({ by, document }) => `${by || 'Somebody'} has commented on ${document || 'a section'}.`,
  sectionSuggested: ({ by, document }) =>
    `${by || 'Somebody'} has suggested a new text for ${document || 'a section'}.`,
  sectionBlocked: ({ by, document }) =>
    `${by || 'A party'} cannot accept the text of ${document || 'a section'}.`,
  sectionsAgreed: () => 'All parties agree on all sections. The draft can be confirmed.',
  draftAgreed: () => 'The draft agreement is confirmed.',
  draftReopened: ({ reason }) => joined('The draft is open again.', reason && `Reason: ${reason}`),
  shortPeriodAsked: ({ by }) => `${by || 'Somebody'} has proposed a short period, which you need to approve.`,
  shortPeriodApproved: () => 'The short period is approved as an exception.',
  stanceTaken: ({ by }) => `${by || 'A party'} supports the draft agreement.`,
  stanceDeclined: ({ by, reason }) =>
    joined(`${by || 'A party'} said no to the draft.`, reason && `Reasons: ${reason}`),
  followUpOpened: ({ by, day }) =>
    `${joined(`${by || 'Somebody'} has begun this year’s follow-up. Both sides can write`, day && `until ${day}`)}.`,
  followUpDeferred: ({ reason }) =>
    joined('This year’s follow-up has been deferred to next year.', reason && `Reasons: ${reason}`),
  evaluationCompleted: () => 'The evaluation is complete and registered.',
  followUpPartGiven: ({ by }) => `${by || 'A party'} has handed in its part of the follow-up.`,
  partsAsked: ({ by, day }) =>
    `${joined(by || 'A party', 'has not handed in its part. The parties have been reminded', day && `and have until ${day}`)}.`,
  partLeftOut: ({ party }) =>
    `You go on without ${party || 'a party'}, which has not handed in what is missing. It may still come.`,
  followUpApproved: () => 'The steering group has approved the follow-up. It now goes to the board.',
  followUpAgainst: ({ reason }) =>
    joined('The parties assess that the partnership should not go on.', reason && `Reasons: ${reason}`),
  followUpAnswered: () => 'The board is to have a new follow-up. Both sides can write.',
  evaluationStarted: ({ day }) =>
    `${joined('The evaluation has begun. Each of you first answers alone', day && `until ${day}`)}.`,
  evaluationPartSubmitted: ({ by }) => `${by || 'A party'} has handed in its answers to the evaluation.`,
  evaluationOpened: () =>
    'Everybody has answered the evaluation. Now the answers can be read and you answer together.',
  stancesTaken: () => 'Everyone has said yes. The case to the board can now be opened.',
  opinionRecorded: () => 'The core service has given its opinion on the draft.',
  deputyNamed: ({ by }) => `${by || 'Somebody'} has named you deputy for the drafting.`,
  boardCaseOpened: () => 'The case to the board has been opened.',
  memoWritten: () => 'The proposal to the board waits to be approved.',
  memoApproved: () => 'The proposal to the board has been approved.',
  caseDispatched: ({ day }) =>
    `${joined('The documents have gone out to the board', day && `for the meeting on ${day}`)}.`,
  boardDecided: ({ day }) => `${joined('The board’s decision', day && `of ${day}`, 'has been recorded')}.`,
  minutesPublished: () => 'The board’s minutes are approved and announced.',
  decisionShared: () => 'The answer about the board’s decision can be read.',
  returnedFromBoard: () => 'The case has gone on after the board’s decision.',
  signatureWanted: () => 'The agreement waits for your signature.',
  originalHandedIn: ({ by }) => `${by || 'Somebody'} has handed in an agreement that was signed on paper.`,
  signatureGiven: ({ by, party }) => `${joined(by || 'Somebody', 'has signed', party && `for ${party}`)}.`,
  agreementSigned: () => 'Everybody has signed the agreement.',
  signatureDeclined: ({ by, reason }) =>
    joined(`${by || 'A party'} has declined to sign.`, reason && `Reasons: ${reason}`),
  coordinatorAppointed: ({ by }) => `${by || 'A coordinator'} is the coordinator of the partnership.`,
  groupsAppointed: () => 'The steering and the working group have been appointed.',
  partnershipStarted: () => 'The partnership has started.',
  finalReportOpened: ({ by, day }) =>
    `${joined(`${by || 'Somebody'} has begun the final report. Both sides write in it`, day && `until ${day}`)}.`,
  reportPartSubmitted: ({ by }) => `${by || 'A party'} handed in its part of the report.`,
  reportApproved: () => 'The steering group has approved the report.',
  renewalStanceTaken: ({ by }) => `${by || 'A party'} took a stance on whether the partnership goes on.`,
  renegotiationOpened: () => 'Work on a new agreement has begun.',
  gapRiskNoted: () => 'A gap threatens: the final report did not reach the board in time.',
  bridgingOpened: ({ day }) => `A short bridging is proposed${day === '' ? '' : ` until ${day}`}.`,
  bridgingSigned: () => 'A signature on the bridging has been given.',
  earlyEndRequested: ({ by, reason }) =>
    `${by || 'A party'} has asked to end the partnership early.${reason === '' ? '' : ` Ground: ${reason}`}`,
  earlyEndAnswered: ({ by }) => `${by || 'The party'} has answered the request to end early.`,
  earlyEndHastened: ({ reason }) =>
    joined(
      'The request to end early goes to the board without waiting for an answer.',
      reason && `Reason: ${reason}`,
    ),
  earlyEndWithdrawn: () => 'The request to end early has been taken back.',
  terminatedEarly: () => 'The partnership has ended early.',
  endFeedbackGiven: () => 'A letter with the reasons why the work has ended is in the case.',
  expired: () => 'The agreement has expired.',
  renewed: () => 'The agreement has been renewed.',
  repaymentAsked: ({ title, day }) =>
    `${joined(`${title || 'Money'} is to be paid back`, day && `no later than ${day}`)}.`,
  repaymentSettled: () => 'The request for repayment is closed.',
  accountsReceived: ({ title }) =>
    `Income statement and balance sheet${title && ` for ${title}`} were received.`,
  fundsPaid: ({ title }) => `${title || 'An amount'} has been registered as paid.`,
  fundsRepaid: ({ title }) => `${title || 'An amount'} has been registered as repaid.`,
  fundsPaidWithdrawn: ({ title }) => `The registration of ${title || 'money'} as paid was taken back.`,
  fundsRepaidWithdrawn: ({ title }) => `The registration of ${title || 'money'} as repaid was taken back.`,
  closingAccountReceived: ({ by }) => `${by || 'Somebody'} handed in the last financial account.`,
  partyChanged: ({ party }) =>
    `${party || 'A party'} has changed. The question what it means waits for an answer.`,
  partyLeft: ({ party }) => `${party || 'A party'} leaves the partnership.`,
  considerationSubmitted: () => 'The consideration has been handed over for assessment.',
  considerationReturned: () => 'More is needed in the consideration.',
  assessmentFeedbackGiven: () => 'The answer on the assessment can be read.',
  reviewStarted: () => 'The review has begun.',
  reviewShared: ({ day }) =>
    `${joined('A preliminary result of the review can be read', day && `and answered up to and including ${day}`)}.`,
  reviewAnswered: ({ by }) => `${by || 'The party'} has answered the preliminary result.`,
  reviewPassed: () => 'The review is done.',
  reviewPassedWithConditions: () => 'The review is done, with conditions.',
  reviewFailed: () => 'The review is done and ended in a no.',
  reviewFeedbackGiven: () => 'The answer on the review can be read.',
  legalOpinionRequested: ({ from, day }) =>
    `${joined(from || 'Somebody', 'would like your answer to a legal question', day && `no later than ${day}`)}.`,
  legalOpinionGiven: ({ from }) => `${from || 'The lawyer'} has answered the legal question.`,
  legalQuestionWithdrawn: ({ from }) =>
    `${from || 'The reviewer'} has withdrawn the question to you. No answer is needed.`,
  conditionMet: ({ from }) => `${from || 'Somebody'} has done a task that the review set.`,
  conditionConfirmed: ({ from }) =>
    `${from || 'The municipality'} has confirmed that a task of the review is done.`,
  conditionReturned: ({ from }) =>
    `${from || 'The municipality'} has written what is left of a task of the review.`,
  aidDeclarationRequested: ({ day }) =>
    `${joined('The declaration of de minimis aid is needed', day && `no later than ${day}`)}.`,
  aidDeclared: ({ from }) => `${from || 'The organisation'} has declared its de minimis aid.`,
  aidAssessed: () => 'The state aid has been assessed.',
  aidInformed: () => 'A letter on de minimis aid can be read.',
  aidRegistered: () => 'The aid has been registered.',
  messageReceived: ({ from }) => (from ? `New message from ${from}.` : 'New message.'),
  partyJoined: ({ party }) => `${party || 'A new party'} has joined the case.`,
  sideAgreementReplaced: ({ party }) =>
    `The side agreement with ${party || 'a company'} has been replaced by a new one.`,
  partyReviewed: ({ party }) =>
    `${party || 'An organisation'} has been reviewed. The result is under Parties.`,
  conflictDeclared: ({ by }) => `${by || 'Somebody'} has declared a conflict of interest.`,
  conflictCleared: ({ by }) => `${by || 'Somebody'} no longer has a conflict of interest.`,
}
