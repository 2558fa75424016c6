import type { WebConfig } from './deps.ts'
import type { Endpoint } from './handler.ts'
import * as aboutIop from './pages/about-iop/about-iop.tsx'
import * as easyAboutIop from './pages/about-iop/easy.tsx'
import * as glossary from './pages/about-iop/glossary.tsx'
import * as processPicture from './pages/about-iop/picture.ts'
import * as accessibility from './pages/accessibility/accessibility.tsx'
import * as answerAccessibility from './pages/accessibility/give-answer.tsx'
import * as accessibilityReceipt from './pages/accessibility/receipt.tsx'
import * as reportAccessibility from './pages/accessibility/report.tsx'
import * as accessibilityReports from './pages/accessibility/reports.tsx'
import * as actAs from './pages/act-as/act-as.tsx'
import * as boardCalendar from './pages/board-calendar/board-calendar.tsx'
import * as meetingCalledOff from './pages/board-calendar/call-off.ts'
import * as importMeetings from './pages/board-calendar/import.tsx'
import * as boardMeeting from './pages/board-calendar/meeting.tsx'
import * as importPreview from './pages/board-calendar/preview.tsx'
import * as activation from './pages/case/activation/activation.tsx'
import * as appointGroups from './pages/case/activation/appoint-groups.tsx'
import * as appointCoordinator from './pages/case/activation/coordinator.tsx'
import * as meetingPlan from './pages/case/activation/meeting-plan.tsx'
import * as assessment from './pages/case/assessment/assessment.tsx'
import * as completion from './pages/case/assessment/completion.tsx'
import * as assessmentDraft from './pages/case/assessment/draft-page.ts'
import * as assessmentFeedback from './pages/case/assessment/feedback.tsx'
import * as assessmentLetter from './pages/case/assessment/letter.tsx'
import * as boardMemoApproval from './pages/case/board/approval.tsx'
import * as boardCases from './pages/case/board/board.tsx'
import * as changeDecidedText from './pages/case/board/change.tsx'
import * as boardDispatch from './pages/case/board/dispatch.tsx'
import * as afterBoard from './pages/case/board/further.ts'
import * as boardMemo from './pages/case/board/memo.tsx'
import * as boardMemoDraft from './pages/case/board/memo-draft.ts'
import * as boardMemoSection from './pages/case/board/memo-section.tsx'
import * as boardMinutes from './pages/case/board/minutes.tsx'
import * as openBoardCase from './pages/case/board/open.ts'
import * as boardOutcome from './pages/case/board/outcome.tsx'
import * as boardPackage from './pages/case/board/package.tsx'
import * as boardPackageZip from './pages/case/board/package-zip.ts'
import * as resumeTabled from './pages/case/board/resume.ts'
import * as shareDecision from './pages/case/board/share.tsx'
import * as boardGoals from './pages/case/board-goals/board-goals.tsx'
import * as budget from './pages/case/budget/budget.tsx'
import * as contributions from './pages/case/budget/contributions.tsx'
import * as costs from './pages/case/budget/costs.tsx'
import * as payments from './pages/case/budget/payments.tsx'
import * as budgetSheet from './pages/case/budget/sheet.tsx'
import * as budgetSheetChanges from './pages/case/budget/sheet-changes.tsx'
import * as budgetSheetFile from './pages/case/budget/sheet-file.ts'
import * as answerQuestion from './pages/case/changes/answer.ts'
import * as change from './pages/case/changes/change.tsx'
import * as changes from './pages/case/changes/changes.tsx'
import * as classChange from './pages/case/changes/class.ts'
import * as declineChange from './pages/case/changes/decline.ts'
import * as openChangedAgreement from './pages/case/changes/open.ts'
import * as proposeChange from './pages/case/changes/propose.tsx'
import * as conflict from './pages/case/conflict/conflict.tsx'
import * as conflictLifting from './pages/case/conflict/lifting.tsx'
import * as agreementConfirm from './pages/case/consensus/confirm.tsx'
import * as agreementConsensus from './pages/case/consensus/consensus.tsx'
import * as agreementMark from './pages/case/consensus/mark.tsx'
import * as agreementMarkMany from './pages/case/consensus/mark-many.ts'
import * as agreementMeetingView from './pages/case/consensus/meeting-view.tsx'
import * as agreementReopen from './pages/case/consensus/reopen.tsx'
import * as agreementShortPeriod from './pages/case/consensus/short-period.tsx'
import * as conclusion from './pages/case/consideration/conclusion.tsx'
import * as conclusionDraft from './pages/case/consideration/conclusion-draft.ts'
import * as consideration from './pages/case/consideration/consideration.tsx'
import * as considerationPart from './pages/case/consideration/part.tsx'
import * as contributionsGiven from './pages/case/contributions-given/contributions-given.tsx'
import * as given from './pages/case/contributions-given/given.tsx'
import * as deviation from './pages/case/deviations/deviation.tsx'
import * as deviations from './pages/case/deviations/deviations.tsx'
import * as caseDocument from './pages/case/document/document.tsx'
import * as caseDocx from './pages/case/document/docx.ts'
import * as caseFile from './pages/case/document/file.ts'
import * as casePdf from './pages/case/document/pdf.ts'
import * as documentsWanted from './pages/case/documents-wanted/documents-wanted.tsx'
import * as organisationFacts from './pages/case/documents-wanted/facts.tsx'
import * as handInPaper from './pages/case/documents-wanted/hand-in.tsx'
import * as markPaper from './pages/case/documents-wanted/mark.ts'
import * as paperNotHere from './pages/case/documents-wanted/not-here.tsx'
import * as remindOfPapers from './pages/case/documents-wanted/reminder.tsx'
import * as reusePapers from './pages/case/documents-wanted/reuse.ts'
import * as agreementAccept from './pages/case/draft/accept-suggestion.ts'
import * as agreementCheckOut from './pages/case/draft/check-out.ts'
import * as agreementComment from './pages/case/draft/comment.ts'
import * as agreementDraft from './pages/case/draft/draft.tsx'
import * as agreementGiveBack from './pages/case/draft/give-back.ts'
import * as agreementGoal from './pages/case/draft/goal.tsx'
import * as agreementGoals from './pages/case/draft/goals.tsx'
import * as agreementGroups from './pages/case/draft/groups.tsx'
import * as agreementPeriods from './pages/case/draft/periods.tsx'
import * as agreementReject from './pages/case/draft/reject-suggestion.ts'
import * as agreementRemoveGoal from './pages/case/draft/remove-goal.ts'
import * as agreementSection from './pages/case/draft/section.tsx'
import * as agreementSettleComment from './pages/case/draft/settle-comment.ts'
import * as agreementStatistics from './pages/case/draft/statistics.tsx'
import * as agreementSuggest from './pages/case/draft/suggest.tsx'
import * as agreementSuggestion from './pages/case/draft/suggestion.tsx'
import * as agreementText from './pages/case/draft/text.tsx'
import * as agreementTextDraft from './pages/case/draft/text-draft.ts'
import * as agreementVersions from './pages/case/draft/versions.tsx'
import * as agreementWhole from './pages/case/draft/whole.tsx'
import * as agreementWithdraw from './pages/case/draft/withdraw-suggestion.ts'
import * as accounts from './pages/case/economy/accounts.tsx'
import * as economy from './pages/case/economy/economy.tsx'
import * as movementWithdrawal from './pages/case/economy/movement-withdrawal.ts'
import * as outcome from './pages/case/economy/outcome.tsx'
import * as paid from './pages/case/economy/paid.ts'
import * as repaid from './pages/case/economy/repaid.ts'
import * as outcomeSheet from './pages/case/economy/sheet.tsx'
import * as outcomeSheetChanges from './pages/case/economy/sheet-changes.tsx'
import * as outcomeSheetFile from './pages/case/economy/sheet-file.ts'
import * as closingAccount from './pages/case/ending/account.tsx'
import * as closeAgreement from './pages/case/ending/close.ts'
import * as requestEarlyEnd from './pages/case/ending/early.tsx'
import * as endEarly from './pages/case/ending/end-early.tsx'
import * as ending from './pages/case/ending/ending.tsx'
import * as closingItem from './pages/case/ending/item.tsx'
import * as endingLetter from './pages/case/ending/letter.tsx'
import * as partyChange from './pages/case/ending/party.tsx'
import * as earlyEndTakenBack from './pages/case/ending/take-back.tsx'
import * as concludeEvaluation from './pages/case/evaluation/conclude.tsx'
import * as evaluation from './pages/case/evaluation/evaluation.tsx'
import * as handInEvaluation from './pages/case/evaluation/hand-in.tsx'
import * as jointAnswer from './pages/case/evaluation/joint.tsx'
import * as jointAnswerDraft from './pages/case/evaluation/joint-draft.ts'
import * as lesson from './pages/case/evaluation/lesson.tsx'
import * as lessonRemoval from './pages/case/evaluation/lesson-removal.ts'
import * as lessonSharing from './pages/case/evaluation/lesson-sharing.ts'
import * as caseLessons from './pages/case/evaluation/lessons.tsx'
import * as ownAnswer from './pages/case/evaluation/own.tsx'
import * as ownAnswerDraft from './pages/case/evaluation/own-draft.ts'
import * as approveFinalReport from './pages/case/final-report/approval.tsx'
import * as beginFinalReport from './pages/case/final-report/begin.ts'
import * as finalReport from './pages/case/final-report/final-report.tsx'
import * as finalReportPart from './pages/case/final-report/part.tsx'
import * as finalReportSection from './pages/case/final-report/section.ts'
import * as finalReportDraft from './pages/case/final-report/section-draft.ts'
import * as renewalStance from './pages/case/final-report/stance.tsx'
import * as wholeFinalReport from './pages/case/final-report/whole.tsx'
import * as answerFollowUp from './pages/case/follow-up/answer.tsx'
import * as approveFollowUp from './pages/case/follow-up/approve.tsx'
import * as deferFollowUp from './pages/case/follow-up/defer.tsx'
import * as followUp from './pages/case/follow-up/follow-up.tsx'
import * as followUps from './pages/case/follow-up/follow-ups.tsx'
import * as handInFollowUp from './pages/case/follow-up/hand-in.tsx'
import * as followUpPart from './pages/case/follow-up/part.tsx'
import * as followUpPartDraft from './pages/case/follow-up/part-draft.ts'
import * as groupAgendaItem from './pages/case/group-meetings/add-item.ts'
import * as approveGroupMinutes from './pages/case/group-meetings/approve.ts'
import * as groupCalendar from './pages/case/group-meetings/calendar.ts'
import * as callGroup from './pages/case/group-meetings/call.tsx'
import * as cancelGroupMeeting from './pages/case/group-meetings/cancel.tsx'
import * as groupActionDone from './pages/case/group-meetings/done.tsx'
import * as groupMeetings from './pages/case/group-meetings/group-meetings.tsx'
import * as groupMeeting from './pages/case/group-meetings/meeting.tsx'
import * as groupMinutes from './pages/case/group-meetings/minutes.tsx'
import * as groupMinutesDraft from './pages/case/group-meetings/minutes-draft.ts'
import * as moveGroupMeeting from './pages/case/group-meetings/move.tsx'
import * as workingReport from './pages/case/group-meetings/report.tsx'
import * as groupMeetingToday from './pages/case/group-meetings/today.tsx'
import * as groups from './pages/case/groups/groups.tsx'
import * as addIdeaItem from './pages/case/idea-meetings/add-item.ts'
import * as ideaCalendar from './pages/case/idea-meetings/calendar.ts'
import * as callIdeaMeeting from './pages/case/idea-meetings/call.tsx'
import * as cancelIdeaMeeting from './pages/case/idea-meetings/cancel.tsx'
import * as endWithoutConsensus from './pages/case/idea-meetings/ending.tsx'
import * as conversationGuide from './pages/case/idea-meetings/guide.tsx'
import * as ideaMeetings from './pages/case/idea-meetings/idea-meetings.tsx'
import * as ideaMinutes from './pages/case/idea-meetings/minutes.tsx'
import * as ideaMinutesDraft from './pages/case/idea-meetings/minutes-draft.ts'
import * as moreIdeaMeetings from './pages/case/idea-meetings/more.tsx'
import * as moveIdeaMeeting from './pages/case/idea-meetings/move.tsx'
import * as proposeIdeaMeeting from './pages/case/idea-meetings/propose.tsx'
import * as caseJournal from './pages/case/journal/journal.tsx'
import * as meetingCalendar from './pages/case/meeting/calendar.ts'
import * as cancelMeeting from './pages/case/meeting/cancel.tsx'
import * as firstMeeting from './pages/case/meeting/meeting.tsx'
import * as minutes from './pages/case/meeting/minutes.tsx'
import * as minutesDraft from './pages/case/meeting/minutes-draft.ts'
import * as moveMeeting from './pages/case/meeting/move.tsx'
import * as meetingNeeds from './pages/case/meeting/needs.ts'
import * as proposeItem from './pages/case/meeting/propose.ts'
import * as caseMessages from './pages/case/messages/messages.tsx'
import * as caseNotes from './pages/case/notes/notes.tsx'
import * as caseNoteTakenBack from './pages/case/notes/take-back.ts'
import * as caseOverview from './pages/case/overview/overview.tsx'
import * as parties from './pages/case/parties/parties.tsx'
import * as pause from './pages/case/pause/pause.tsx'
import * as publishingPreview from './pages/case/publishing/preview.tsx'
import * as publishing from './pages/case/publishing/publishing.tsx'
import * as publishingWithdrawal from './pages/case/publishing/withdrawal.tsx'
import * as askForPapersAnew from './pages/case/renewal/ask-papers.ts'
import * as bridging from './pages/case/renewal/bridging.tsx'
import * as renewalCriterion from './pages/case/renewal/criterion.tsx'
import * as gapRisk from './pages/case/renewal/gap-risk.ts'
import * as proposeBridging from './pages/case/renewal/propose-bridging.ts'
import * as renewal from './pages/case/renewal/renewal.tsx'
import * as signBridging from './pages/case/renewal/sign-bridging.ts'
import * as renewalWay from './pages/case/renewal/way.tsx'
import * as reopening from './pages/case/reopening/reopening.tsx'
import * as activity from './pages/case/results/activity.tsx'
import * as results from './pages/case/results/results.tsx'
import * as indicatorValue from './pages/case/results/value.tsx'
import * as reviewBlock from './pages/case/review/block.tsx'
import * as reviewClosing from './pages/case/review/close.tsx'
import * as reviewConclusion from './pages/case/review/conclusion.tsx'
import * as reviewConclusionDraft from './pages/case/review/conclusion-draft-page.ts'
import * as reviewConditionMet from './pages/case/review/condition-met.ts'
import * as reviewConditionRemoval from './pages/case/review/condition-removal.ts'
import * as reviewConditions from './pages/case/review/conditions.ts'
import * as reviewCriteria from './pages/case/review/criteria.ts'
import * as reviewFeedback from './pages/case/review/feedback.tsx'
import * as reviewLegal from './pages/case/review/legal.tsx'
import * as reviewLegalAnswer from './pages/case/review/legal-answer.tsx'
import * as reviewLegalDraft from './pages/case/review/legal-draft.ts'
import * as reviewReply from './pages/case/review/reply.tsx'
import * as reviewReplyDraft from './pages/case/review/reply-draft.ts'
import * as review from './pages/case/review/review.tsx'
import * as reviewCriteriaSets from './pages/case/review/sets.tsx'
import * as reviewSharing from './pages/case/review/share.tsx'
import * as confirmSignature from './pages/case/signing/confirm.tsx'
import * as declineSignature from './pages/case/signing/decline.tsx'
import * as signedOriginal from './pages/case/signing/original.tsx'
import * as confirmOriginal from './pages/case/signing/original-confirm.ts'
import * as rejectOriginal from './pages/case/signing/original-reject.tsx'
import * as remindSigners from './pages/case/signing/reminder.ts'
import * as textToSign from './pages/case/signing/shown-pdf.ts'
import * as signing from './pages/case/signing/signing.tsx'
import * as deputy from './pages/case/stance/deputy.ts'
import * as opinion from './pages/case/stance/opinion.ts'
import * as reconciliation from './pages/case/stance/reconciliation.tsx'
import * as stance from './pages/case/stance/stance.tsx'
import * as aidAmounts from './pages/case/state-aid/amounts.tsx'
import * as askForAidDeclaration from './pages/case/state-aid/ask.tsx'
import * as aidConclusion from './pages/case/state-aid/conclusion.tsx'
import * as aidCriteria from './pages/case/state-aid/criteria.tsx'
import * as aidDeclaration from './pages/case/state-aid/declaration.tsx'
import * as aidDeclarationDraft from './pages/case/state-aid/declaration-draft.ts'
import * as earlierAid from './pages/case/state-aid/earlier.tsx'
import * as endAidLink from './pages/case/state-aid/end-link.tsx'
import * as aidGrant from './pages/case/state-aid/grant.tsx'
import * as aidLetter from './pages/case/state-aid/letter.tsx'
import * as aidLinks from './pages/case/state-aid/links.tsx'
import * as aidRegistration from './pages/case/state-aid/registration.tsx'
import * as aidGranted from './pages/case/state-aid/registration-amounts.ts'
import * as aidRecord from './pages/case/state-aid/registration-csv.ts'
import * as stateAid from './pages/case/state-aid/state-aid.tsx'
import * as counts from './pages/case/statistics/counts.tsx'
import * as statisticsFile from './pages/case/statistics/csv.ts'
import * as countGroups from './pages/case/statistics/groups.tsx'
import * as statistics from './pages/case/statistics/statistics.tsx'
import * as timetable from './pages/case/timetable/timetable.tsx'
import * as withdrawal from './pages/case/withdrawal/withdrawal.tsx'
import * as discardWord from './pages/case/word/discard.ts'
import * as draftAsWord from './pages/case/word/export.ts'
import * as wordChanges from './pages/case/word/review.tsx'
import * as draftInWord from './pages/case/word/word.tsx'
import * as cases from './pages/cases/cases.tsx'
import * as casesFile from './pages/cases/list.ts'
import * as contact from './pages/contact/contact.tsx'
import * as robots from './pages/crawlers/robots.ts'
import * as securityTxt from './pages/crawlers/security-txt.ts'
import * as sitemap from './pages/crawlers/sitemap.ts'
import * as sitemapIndex from './pages/crawlers/sitemap-index.ts'
import * as embeddedComponent from './pages/embed/component.ts'
import * as embeddedList from './pages/embed/list.tsx'
import * as handover from './pages/handover/handover.tsx'
import * as home from './pages/home/home.tsx'
import * as initiativeDraft from './pages/initiative/draft-page.tsx'
import * as initiative from './pages/initiative/initiative.tsx'
import * as initiativeReceipt from './pages/initiative/receipt.tsx'
import * as registerInitiative from './pages/initiative/register.tsx'
import * as language from './pages/language/language.tsx'
import * as lessons from './pages/lessons/lessons.tsx'
import * as link from './pages/link/link.tsx'
import * as newLink from './pages/link/new-link.tsx'
import * as absence from './pages/mine/absence/absence.tsx'
import * as endAbsence from './pages/mine/absence/end.ts'
import * as myCalendar from './pages/mine/calendar-feed/calendar-feed.tsx'
import * as endCalendar from './pages/mine/calendar-feed/end.ts'
import * as calendarFeed from './pages/mine/calendar-feed/feed.ts'
import * as mine from './pages/mine/mine.tsx'
import * as readNews from './pages/mine/read.ts'
import * as settings from './pages/mine/settings.tsx'
import * as openData from './pages/open-data/open-data.tsx'
import * as changeDetails from './pages/organisation/change-details.tsx'
import * as endMember from './pages/organisation/end-member.ts'
import * as invite from './pages/organisation/invite.tsx'
import * as member from './pages/organisation/member.tsx'
import * as organisation from './pages/organisation/organisation.tsx'
import * as signingRule from './pages/organisation/signing-rule.tsx'
import * as withdrawInvitation from './pages/organisation/withdraw-invitation.ts'
import * as outboxAttachment from './pages/outbox/attachment.ts'
import * as outbox from './pages/outbox/outbox.tsx'
import * as overview from './pages/overview/overview.tsx'
import * as sample from './pages/overview/sample.tsx'
import * as sampleFile from './pages/overview/sample-file.ts'
import * as planCalendar from './pages/planner/calendar.ts'
import * as planPdf from './pages/planner/pdf.ts'
import * as planner from './pages/planner/planner.tsx'
import * as privacy from './pages/privacy/privacy.tsx'
import * as registerArea from './pages/register/area/area.tsx'
import * as registerCorrection from './pages/register/correction/correction.tsx'
import * as registerCorrections from './pages/register/correction/corrections.tsx'
import * as answerRegisterCorrection from './pages/register/correction/give-answer.tsx'
import * as registered from './pages/register/entry/entry.tsx'
import * as registerFigures from './pages/register/figures/figures.tsx'
import * as registerMap from './pages/register/map/map.tsx'
import * as joinOrganisations from './pages/register/organisation/join.tsx'
import * as registerOrganisation from './pages/register/organisation/organisation.tsx'
import * as registerOrganisations from './pages/register/organisation/organisations.tsx'
import * as separateOrganisation from './pages/register/organisation/separate.tsx'
import * as registerPlace from './pages/register/place/place.tsx'
import * as register from './pages/register/register.tsx'
import * as registerTimeline from './pages/register/timeline/timeline.tsx'
import * as importColumns from './pages/register-import/columns.ts'
import * as oneImport from './pages/register-import/import.tsx'
import * as registerImports from './pages/register-import/imports.tsx'
import * as importMoves from './pages/register-import/moves.ts'
import * as importProgress from './pages/register-import/progress.tsx'
import * as importTemplate from './pages/register-import/template.ts'
import * as removeFilter from './pages/search/remove.ts'
import * as saveFilter from './pages/search/save.ts'
import * as savedFilters from './pages/search/saved-page.tsx'
import * as search from './pages/search/search.tsx'
import * as demoSignIn from './pages/sign-in/demo.tsx'
import * as signInSent from './pages/sign-in/sent.tsx'
import * as signIn from './pages/sign-in/sign-in.tsx'
import * as signOutEverywhere from './pages/sign-out/everywhere.tsx'
import * as signOut from './pages/sign-out/sign-out.tsx'
import * as source from './pages/source/source.tsx'
import * as wayExample from './pages/way/example.tsx'
import * as wayPdf from './pages/way/pdf.ts'
import * as way from './pages/way/way.tsx'

type Route = { get?: Endpoint; post?: Endpoint }

/** Every address of the web part, and the folder that answers it. */
export function routes(config: WebConfig): Record<string, Route> {
  return {
    '/': home,
    '/arende/:number/mote': firstMeeting,
    '/arende/:number/mote/andring': moveMeeting,
    '/arende/:number/mote/behov': meetingNeeds,
    '/arende/:number/mote/dagordning': proposeItem,
    '/arende/:number/mote/installt': cancelMeeting,
    '/arende/:number/mote/kalender.ics': meetingCalendar,
    '/arende/:number/mote/minnesanteckningar': minutes,
    '/arende/:number/mote/minnesanteckningar/utkast': minutesDraft,
    '/arende/:number/underlag': documentsWanted,
    '/arende/:number/underlag/paminnelse': remindOfPapers,
    '/arende/:number/underlag/:organisation/uppgifter': organisationFacts,
    '/arende/:number/underlag/:organisation/ateranvandning': reusePapers,
    '/arende/:number/underlag/:organisation/:document': handInPaper,
    '/arende/:number/underlag/:organisation/:document/besked': paperNotHere,
    '/arende/:number/underlag/:organisation/:document/markning': markPaper,
    '/arende/:number/uppfoljning': followUps,
    '/arende/:number/uppfoljning/:year': followUp,
    '/arende/:number/uppfoljning/:year/uppskov': deferFollowUp,
    '/arende/:number/uppfoljning/:year/lamna': handInFollowUp,
    '/arende/:number/uppfoljning/:year/godkannande': approveFollowUp,
    '/arende/:number/uppfoljning/:year/svar': answerFollowUp,
    '/arende/:number/uppfoljning/:year/del/:heading': followUpPart,
    '/arende/:number/uppfoljning/:year/del/:heading/utkast': followUpPartDraft,
    '/arende/:number/utvardering': evaluation,
    '/arende/:number/utvardering/svar/:heading': ownAnswer,
    '/arende/:number/utvardering/svar/:heading/utkast': ownAnswerDraft,
    '/arende/:number/utvardering/lamna': handInEvaluation,
    '/arende/:number/utvardering/gemensamt/:heading': jointAnswer,
    '/arende/:number/utvardering/gemensamt/:heading/utkast': jointAnswerDraft,
    '/arende/:number/utvardering/sammanstallning': concludeEvaluation,
    '/arende/:number/utvardering/lardomar': caseLessons,
    '/arende/:number/utvardering/lardomar/:lesson': lesson,
    '/arende/:number/utvardering/lardomar/:lesson/borttagning': lessonRemoval,
    '/arende/:number/utvardering/lardomar/:lesson/delning': lessonSharing,
    '/lardomar': lessons,
    '/arende/:number/bedomning': assessment,
    '/arende/:number/bedomning/besked': assessmentFeedback,
    '/arende/:number/bedomning/brev': assessmentLetter,
    '/arende/:number/bedomning/komplettering': completion,
    '/arende/:number/bedomning/utkast': assessmentDraft,
    '/arende/:number/idemoten': ideaMeetings,
    '/arende/:number/idemoten/avslut': endWithoutConsensus,
    '/arende/:number/idemoten/fler': moreIdeaMeetings,
    '/arende/:number/idemoten/forslag': proposeIdeaMeeting,
    '/arende/:number/idemoten/kallelse': callIdeaMeeting,
    '/arende/:number/idemoten/samtal': conversationGuide,
    '/arende/:number/idemoten/:meeting/andring': moveIdeaMeeting,
    '/arende/:number/idemoten/:meeting/dagordning': addIdeaItem,
    '/arende/:number/idemoten/:meeting/installt': cancelIdeaMeeting,
    '/arende/:number/idemoten/:meeting/kalender.ics': ideaCalendar,
    '/arende/:number/idemoten/:meeting/minnesanteckningar': ideaMinutes,
    '/arende/:number/idemoten/:meeting/minnesanteckningar/utkast': ideaMinutesDraft,
    '/arende/:number/insatser': contributionsGiven,
    '/arende/:number/insatser/:round/:party/:year': given,
    '/arende/:number/statistik': statistics,
    '/arende/:number/statistik/statistik.csv': statisticsFile,
    '/arende/:number/statistik/:round/:statistic/grupper': countGroups,
    '/arende/:number/statistik/:round/:statistic/period/:period': counts,
    '/arende/:number/resultat': results,
    '/arende/:number/resultat/:round/varde/:indicator': indicatorValue,
    '/arende/:number/resultat/:round/aktivitet/:goal/:index': activity,
    '/arende/:number/ekonomi': economy,
    '/arende/:number/ekonomi/bokslut': accounts,
    '/arende/:number/ekonomi/:round/utbetalning': paid,
    '/arende/:number/ekonomi/:round/aterbetalning': repaid,
    '/arende/:number/ekonomi/:round/betalning/:id/tillbaka': movementWithdrawal,
    '/arende/:number/ekonomi/:round/kalkylblad': outcomeSheet,
    '/arende/:number/ekonomi/:round/kalkylblad.xlsx': outcomeSheetFile,
    '/arende/:number/ekonomi/:round/kalkylblad/andringar': outcomeSheetChanges,
    '/arende/:number/ekonomi/:round/:party/:year': outcome,
    '/arende/:number/budget': budget,
    '/arende/:number/budget/betalningsplan': payments,
    '/arende/:number/budget/kalkylblad': budgetSheet,
    '/arende/:number/budget/kalkylblad.xlsx': budgetSheetFile,
    '/arende/:number/budget/kalkylblad/andringar': budgetSheetChanges,
    '/arende/:number/budget/:party/:year/insatser': contributions,
    '/arende/:number/budget/:party/:year/kostnader': costs,
    '/arende/:number/statsstod': stateAid,
    '/arende/:number/statsstod/begaran': askForAidDeclaration,
    '/arende/:number/statsstod/belopp': aidAmounts,
    '/arende/:number/statsstod/brev': aidLetter,
    '/arende/:number/statsstod/foretag': aidLinks,
    '/arende/:number/statsstod/foretag/:link/avslut': endAidLink,
    '/arende/:number/statsstod/intyg': aidDeclaration,
    '/arende/:number/statsstod/intyg/utkast': aidDeclarationDraft,
    '/arende/:number/statsstod/kriterier': aidCriteria,
    '/arende/:number/statsstod/registrering': aidRegistration,
    '/arende/:number/statsstod/registrering/belopp': aidGranted,
    '/arende/:number/statsstod/registrering/uppgifter.csv': aidRecord,
    '/arende/:number/statsstod/slutsats': aidConclusion,
    '/arende/:number/statsstod/tidigare': earlierAid,
    '/arende/:number/statsstod/tidigare/:line': aidGrant,
    '/arende/:number/granskning': review,
    '/arende/:number/granskning/avslut': reviewClosing,
    '/arende/:number/granskning/besked': reviewFeedback,
    '/arende/:number/granskning/del/:block': reviewBlock,
    '/arende/:number/granskning/del/:block/kriterier': reviewCriteria,
    '/arende/:number/granskning/juridik': reviewLegal,
    '/arende/:number/granskning/juridik/:question': reviewLegalAnswer,
    '/arende/:number/granskning/juridik/:question/utkast': reviewLegalDraft,
    '/arende/:number/granskning/kriterier': reviewCriteriaSets,
    '/arende/:number/granskning/preliminart': reviewSharing,
    '/arende/:number/granskning/slutsats': reviewConclusion,
    '/arende/:number/granskning/slutsats/utkast': reviewConclusionDraft,
    '/arende/:number/granskning/svar': reviewReply,
    '/arende/:number/granskning/svar/utkast': reviewReplyDraft,
    '/arende/:number/granskning/villkor': reviewConditions,
    '/arende/:number/granskning/villkor/:condition/borttagning': reviewConditionRemoval,
    '/arende/:number/granskning/villkor/:condition/klart': reviewConditionMet,
    '/arende/:number/overvagande': consideration,
    '/arende/:number/overvagande/slutsats': conclusion,
    '/arende/:number/overvagande/slutsats/utkast': conclusionDraft,
    '/arende/:number/overvagande/svar/:part': considerationPart,
    '/arende/:number/samsyn': agreementConsensus,
    '/arende/:number/samsyn/avsnitt/:section': agreementMark,
    '/arende/:number/samsyn/faststallande': agreementConfirm,
    '/arende/:number/samsyn/flera': agreementMarkMany,
    '/arende/:number/samsyn/kort-tid': agreementShortPeriod,
    '/arende/:number/samsyn/motesvy': agreementMeetingView,
    '/arende/:number/samsyn/oppning': agreementReopen,
    '/arende/:number/utkast': agreementDraft,
    '/arende/:number/utkast/hela': agreementWhole,
    '/arende/:number/utkast/delar/grupper': agreementGroups,
    '/arende/:number/utkast/delar/mal': agreementGoals,
    '/arende/:number/utkast/delar/mal/:goal': agreementGoal,
    '/arende/:number/utkast/delar/mal/:goal/borttagning': agreementRemoveGoal,
    '/arende/:number/utkast/delar/statistik': agreementStatistics,
    '/arende/:number/utkast/delar/tid': agreementPeriods,
    '/arende/:number/utkast/word': draftInWord,
    '/arende/:number/utkast/word/borttagning': discardWord,
    '/arende/:number/utkast/word/granskning': wordChanges,
    '/arende/:number/utkast/word/utkast.docx': draftAsWord,
    '/arende/:number/utkast/:section': agreementSection,
    '/arende/:number/utkast/:section/aterlamning': agreementGiveBack,
    '/arende/:number/utkast/:section/forslag': agreementSuggest,
    '/arende/:number/utkast/:section/forslag/:item': agreementSuggestion,
    '/arende/:number/utkast/:section/forslag/:item/antagande': agreementAccept,
    '/arende/:number/utkast/:section/forslag/:item/avslag': agreementReject,
    '/arende/:number/utkast/:section/forslag/:item/aterkallelse': agreementWithdraw,
    '/arende/:number/utkast/:section/kommentarer': agreementComment,
    '/arende/:number/utkast/:section/kommentarer/:item/avklarad': agreementSettleComment,
    '/arende/:number/utkast/:section/text': agreementText,
    '/arende/:number/utkast/:section/text/utkast': agreementTextDraft,
    '/arende/:number/utkast/:section/uthamtning': agreementCheckOut,
    '/arende/:number/utkast/:section/versioner': agreementVersions,
    '/namndkalender': boardCalendar,
    '/namndkalender/import': importMeetings,
    '/namndkalender/granskning': importPreview,
    '/namndkalender/:meeting': boardMeeting,
    '/namndkalender/:meeting/installt': meetingCalledOff,
    '/arende/:number/andringar': changes,
    '/arende/:number/andringar/forslag': proposeChange,
    '/arende/:number/andringar/:change': change,
    '/arende/:number/andringar/:change/avslut': declineChange,
    '/arende/:number/andringar/:change/oppning': openChangedAgreement,
    '/arende/:number/andringar/:change/slag': classChange,
    '/arende/:number/andringar/:change/svar': answerQuestion,
    '/arende/:number/avvikelser': deviations,
    '/arende/:number/avvikelser/:deviation': deviation,
    '/arende/:number/grupper': groups,
    '/arende/:number/gruppmoten': groupMeetings,
    '/arende/:number/gruppmoten/kallelse': callGroup,
    '/arende/:number/gruppmoten/rapport': workingReport,
    '/arende/:number/gruppmoten/uppgifter/:action': groupActionDone,
    '/arende/:number/gruppmoten/:meeting': groupMeeting,
    '/arende/:number/gruppmoten/:meeting/andring': moveGroupMeeting,
    '/arende/:number/gruppmoten/:meeting/anteckningar': groupMinutes,
    '/arende/:number/gruppmoten/:meeting/anteckningar/utkast': groupMinutesDraft,
    '/arende/:number/gruppmoten/:meeting/dagordning': groupAgendaItem,
    '/arende/:number/gruppmoten/:meeting/godkannande': approveGroupMinutes,
    '/arende/:number/gruppmoten/:meeting/idag': groupMeetingToday,
    '/arende/:number/gruppmoten/:meeting/installt': cancelGroupMeeting,
    '/arende/:number/gruppmoten/:meeting/kalender.ics': groupCalendar,
    '/arende/:number/start': activation,
    '/arende/:number/start/grupper': appointGroups,
    '/arende/:number/start/koordinator': appointCoordinator,
    '/arende/:number/start/motesplan': meetingPlan,
    '/arende/:number/tidsplan': timetable,
    '/arende/:number/underskrift': signing,
    '/arende/:number/underskrift/avstaende': declineSignature,
    '/arende/:number/underskrift/bekrafta/:secret': confirmSignature,
    '/arende/:number/underskrift/original': signedOriginal,
    '/arende/:number/underskrift/original/bekraftelse': confirmOriginal,
    '/arende/:number/underskrift/original/fel': rejectOriginal,
    '/arende/:number/underskrift/paminnelse': remindSigners,
    '/arende/:number/underskrift/text.pdf': textToSign,
    '/arenden': cases,
    '/arenden/fil/:kind': casesFile,
    '/oversikt': overview,
    '/oversikt/stickprov': sample,
    '/oversikt/stickprov/fil/:kind': sampleFile,
    '/sok': search,
    '/sok/sparade': { get: savedFilters.get, post: saveFilter.post },
    '/sok/sparade/bort': removeFilter,
    '/arende/:number/namndens-mal': boardGoals,
    '/initiativ': initiative,
    '/initiativ/kvitto/:token': initiativeReceipt,
    '/initiativ/registrera': registerInitiative,
    '/initiativ/utkast/:secret': initiativeDraft,
    '/lank/:secret': link,
    '/lank/:secret/ny': newLink,
    '/arende/:number': caseOverview,
    '/arende/:number/anteckningar': caseNotes,
    '/arende/:number/anteckningar/:note/tillbakatagning': caseNoteTakenBack,
    '/arende/:number/journal': caseJournal,
    '/arende/:number/meddelanden': caseMessages,
    '/arende/:number/avslut': ending,
    '/arende/:number/avslut/stangning': closeAgreement,
    '/arende/:number/avslut/lista/:item': closingItem,
    '/arende/:number/avslut/redovisning': closingAccount,
    '/arende/:number/avslut/fortida': requestEarlyEnd,
    '/arende/:number/avslut/fortida/aterkallelse': earlyEndTakenBack,
    '/arende/:number/avslut/upphorande': endEarly,
    '/arende/:number/avslut/besked': endingLetter,
    '/arende/:number/avslut/part': partyChange,
    '/arende/:number/fornyelse': renewal,
    '/arende/:number/fornyelse/kriterier/:criterion': renewalCriterion,
    '/arende/:number/fornyelse/underlag': askForPapersAnew,
    '/arende/:number/fornyelse/vag': renewalWay,
    '/arende/:number/fornyelse/overbryggning': bridging,
    '/arende/:number/fornyelse/overbryggning/anteckning': gapRisk,
    '/arende/:number/fornyelse/overbryggning/forslag': proposeBridging,
    '/arende/:number/fornyelse/overbryggning/underskrift': signBridging,
    '/arende/:number/slutrapport': finalReport,
    '/arende/:number/slutrapport/borjan': beginFinalReport,
    '/arende/:number/slutrapport/hela': wholeFinalReport,
    '/arende/:number/slutrapport/del': finalReportPart,
    '/arende/:number/slutrapport/godkannande': approveFinalReport,
    '/arende/:number/slutrapport/stallningstagande': renewalStance,
    '/arende/:number/slutrapport/avsnitt/:section': finalReportSection,
    '/arende/:number/slutrapport/avsnitt/:section/utkast': finalReportDraft,
    '/arende/:number/namnd': boardCases,
    '/arende/:number/namnd/oppnande': openBoardCase,
    '/arende/:number/namnd/vidare': afterBoard,
    '/arende/:number/namnd/andring': changeDecidedText,
    '/arende/:number/namnd/:track/forslag': boardMemo,
    '/arende/:number/namnd/:track/forslag/:section': boardMemoSection,
    '/arende/:number/namnd/:track/forslag/:section/utkast': boardMemoDraft,
    '/arende/:number/namnd/:track/godkannande': boardMemoApproval,
    '/arende/:number/namnd/:track/utskick': boardDispatch,
    '/arende/:number/namnd/:track/handlingar': boardPackage,
    '/arende/:number/namnd/:track/handlingar.zip': boardPackageZip,
    '/arende/:number/namnd/:track/beslut': boardOutcome,
    '/arende/:number/namnd/:track/protokoll': boardMinutes,
    '/arende/:number/namnd/:track/besked': shareDecision,
    '/arende/:number/namnd/:track/upptagning': resumeTabled,
    '/arende/:number/stallningstagande': stance,
    '/arende/:number/stallningstagande/avstamning': reconciliation,
    '/arende/:number/stallningstagande/ersattare': deputy,
    '/arende/:number/stallningstagande/synpunkt': opinion,
    '/arende/:number/aterkallelse': withdrawal,
    '/arende/:number/ateroppning': reopening,
    '/arende/:number/jav': conflict,
    '/arende/:number/jav/:person/havning': conflictLifting,
    '/arende/:number/parter': parties,
    '/arende/:number/paus': pause,
    '/arende/:number/handling/:pdf{[0-9]+[.]pdf}': casePdf,
    '/arende/:number/handling/:docx{[0-9]+[.]docx}': caseDocx,
    '/arende/:number/handling/:document': caseDocument,
    '/arende/:number/handling/:document/fil/:file': caseFile,
    '/logga-in': signIn,
    '/logga-in/skickad': signInSent,
    '/logga-ut': signOut,
    '/logga-ut/overallt': signOutEverywhere,
    '/mitt': mine,
    '/mitt/byt': actAs,
    '/mitt/organisation': organisation,
    '/mitt/organisation/firmateckning': signingRule,
    '/mitt/organisation/inbjudan': invite,
    '/mitt/organisation/inbjudan/:invitation/aterkallelse': withdrawInvitation,
    '/mitt/organisation/personer/:membership': member,
    '/mitt/organisation/personer/:membership/avslut': endMember,
    '/mitt/organisation/uppgifter': changeDetails,
    '/kalender/:feed': calendarFeed,
    '/overlamning': handover,
    '/mitt/franvaro': absence,
    '/mitt/franvaro/:absence/avslut': endAbsence,
    '/mitt/installningar': settings,
    '/mitt/kalender': myCalendar,
    '/mitt/kalender/avslut': endCalendar,
    '/mitt/lasta': readNews,
    '/kallkod': source,
    '/sprak': language,
    '/badda-in/lista': embeddedList,
    '/badda-in/lista.js': embeddedComponent,
    '/oppna-data': openData,
    '/register-import': registerImports,
    '/register-import/mall.xlsx': importTemplate,
    '/register-import/:id': oneImport,
    '/register-import/:id/angrande': importMoves.undoing,
    '/register-import/:id/arbete': importProgress,
    '/register-import/:id/kolumner': importColumns,
    '/register-import/:id/omtag': importMoves.beginningAnew,
    '/register-import/:id/omval': importMoves.choosingAnew,
    '/register-import/:id/publicering': importMoves.publishing,
    '/register-import/:id/rader/:line': importMoves.choosing,
    '/arende/:number/publicering': publishing,
    '/arende/:number/publicering/granskning': publishingPreview,
    '/arende/:number/publicering/borttagning': publishingWithdrawal,
    '/register': register,
    '/register/karta': registerMap,
    '/register/tidslinje': registerTimeline,
    '/register/siffror': registerFigures,
    '/register/organisation': registerOrganisations,
    '/register/organisation/:slug': registerOrganisation,
    '/register/organisation/:slug/delning': separateOrganisation,
    '/register/organisationer': joinOrganisations,
    '/register/kommun/:code': registerPlace,
    '/register/omrade/:code': registerArea,
    '/register/rattelser': registerCorrections,
    '/register/rattelser/:correction': answerRegisterCorrection,
    '/register/:id': registered,
    '/register/:id/rattelse': registerCorrection,
    '/planera': planner,
    '/planera/plan.ics': planCalendar,
    '/planera/plan.pdf': planPdf,
    '/vagval': way,
    '/vagval/exempel': wayExample,
    '/vagval/rad.pdf': wayPdf,
    '/tillganglighet': accessibility,
    '/tillganglighet/anmalan': reportAccessibility,
    '/tillganglighet/anmalan/:token': accessibilityReceipt,
    '/tillganglighet/anmalningar': accessibilityReports,
    '/tillganglighet/anmalningar/:report': answerAccessibility,
    '/personuppgifter': privacy,
    '/om-iop': aboutIop,
    '/om-iop/lattlast': easyAboutIop,
    '/om-iop/ordlista': glossary,
    '/kontakt': contact,
    '/robots.txt': robots,
    '/sitemap.xml': sitemapIndex,
    '/sitemap/:file': sitemap,
    '/.well-known/security.txt': securityTxt,
    '/om-iop/process/:rulebook': processPicture,
    ...(config.demo ? demoRoutes : {}),
  }
}

/** What exists in the demo only. */
const demoRoutes: Record<string, Route> = {
  '/demo/utkorg': outbox,
  '/demo/utkorg/:mail/:place': outboxAttachment,
  '/logga-in/demo': demoSignIn,
}
