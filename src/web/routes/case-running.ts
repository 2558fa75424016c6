import * as broughtIn from '../pages/case/brought-in/brought-in.tsx'
import * as confirmBroughtIn from '../pages/case/brought-in/confirm.ts'
import * as correctBroughtIn from '../pages/case/brought-in/correct.tsx'
import * as correctionOfBroughtIn from '../pages/case/brought-in/correction/correction.tsx'
import * as declineCorrection from '../pages/case/brought-in/correction/decline.ts'
import * as proposeCorrection from '../pages/case/brought-in/correction/propose.tsx'
import * as takeBackCorrection from '../pages/case/brought-in/correction/take-back.ts'
import * as aidOfBefore from '../pages/case/brought-in/facts/aid.tsx'
import * as decisionOfBefore from '../pages/case/brought-in/facts/decision.tsx'
import * as questionBroughtIn from '../pages/case/brought-in/question.ts'
import * as answerQuestion from '../pages/case/changes/answer.ts'
import * as change from '../pages/case/changes/change.tsx'
import * as changes from '../pages/case/changes/changes.tsx'
import * as classChange from '../pages/case/changes/class.ts'
import * as declineChange from '../pages/case/changes/decline.ts'
import * as openChangedAgreement from '../pages/case/changes/open.ts'
import * as proposeChange from '../pages/case/changes/propose.tsx'
import * as materialQuestion from '../pages/case/changes/question.tsx'
import * as contributionsGiven from '../pages/case/contributions-given/contributions-given.tsx'
import * as contributionsFile from '../pages/case/contributions-given/file.ts'
import * as given from '../pages/case/contributions-given/given.tsx'
import * as deviation from '../pages/case/deviations/deviation.tsx'
import * as deviations from '../pages/case/deviations/deviations.tsx'
import * as deviationsFile from '../pages/case/deviations/file.ts'
import * as accounts from '../pages/case/economy/accounts.tsx'
import * as economy from '../pages/case/economy/economy.tsx'
import * as movementWithdrawal from '../pages/case/economy/movement-withdrawal.ts'
import * as outcome from '../pages/case/economy/outcome.tsx'
import * as paid from '../pages/case/economy/paid.ts'
import * as repaid from '../pages/case/economy/repaid.ts'
import * as repayment from '../pages/case/economy/repayment.tsx'
import * as repaymentEnd from '../pages/case/economy/repayment-end.tsx'
import * as outcomeSheet from '../pages/case/economy/sheet.tsx'
import * as outcomeSheetChanges from '../pages/case/economy/sheet-changes.tsx'
import * as outcomeSheetFile from '../pages/case/economy/sheet-file.ts'
import * as groupAgendaItem from '../pages/case/group-meetings/add-item.ts'
import * as approveGroupMinutes from '../pages/case/group-meetings/approve.ts'
import * as groupCalendar from '../pages/case/group-meetings/calendar.ts'
import * as callGroup from '../pages/case/group-meetings/call.tsx'
import * as cancelGroupMeeting from '../pages/case/group-meetings/cancel.tsx'
import * as groupActionDone from '../pages/case/group-meetings/done.tsx'
import * as groupMeetings from '../pages/case/group-meetings/group-meetings.tsx'
import * as groupMeeting from '../pages/case/group-meetings/meeting.tsx'
import * as groupMinutes from '../pages/case/group-meetings/minutes.tsx'
import * as groupMinutesDraft from '../pages/case/group-meetings/minutes-draft.ts'
import * as moveGroupMeeting from '../pages/case/group-meetings/move.tsx'
import * as proposeGroupMeeting from '../pages/case/group-meetings/propose.tsx'
import * as workingReport from '../pages/case/group-meetings/report.tsx'
import * as workingReportDraft from '../pages/case/group-meetings/report-draft.ts'
import * as groupMeetingToday from '../pages/case/group-meetings/today.tsx'
import * as groupActionUndone from '../pages/case/group-meetings/undo.tsx'
import * as groupMinutesVersions from '../pages/case/group-meetings/versions.tsx'
import * as groupsFile from '../pages/case/groups/file.ts'
import * as groups from '../pages/case/groups/groups.tsx'
import * as activitiesFile from '../pages/case/results/activities-file.ts'
import * as activity from '../pages/case/results/activity.tsx'
import * as resultsFile from '../pages/case/results/file.ts'
import * as results from '../pages/case/results/results.tsx'
import * as indicatorValue from '../pages/case/results/value.tsx'
import * as counts from '../pages/case/statistics/counts.tsx'
import * as statisticsFile from '../pages/case/statistics/file.ts'
import * as countGroups from '../pages/case/statistics/groups.tsx'
import * as countSheet from '../pages/case/statistics/sheet.tsx'
import * as countSheetFile from '../pages/case/statistics/sheet-file.ts'
import * as statistics from '../pages/case/statistics/statistics.tsx'
import * as timetable from '../pages/case/timetable/timetable.tsx'
import type { Routes } from './route.ts'

/** What a partnership in force is run with. */
export const runningRoutes: Routes = {
  '/arende/:number/infort': broughtIn,
  '/arende/:number/infort/bekraftelse': confirmBroughtIn,
  '/arende/:number/infort/fel': questionBroughtIn,
  '/arende/:number/infort/rattelse': correctBroughtIn,
  '/arende/:number/infort/beslut': decisionOfBefore,
  '/arende/:number/infort/stod': aidOfBefore,
  '/arende/:number/infort/rattelser': proposeCorrection,
  '/arende/:number/infort/rattelser/:correction': correctionOfBroughtIn,
  '/arende/:number/infort/rattelser/:correction/nej': declineCorrection,
  '/arende/:number/infort/rattelser/:correction/tillbaka': takeBackCorrection,
  '/arende/:number/insatser': contributionsGiven,
  '/arende/:number/insatser/fil/:kind': contributionsFile,
  '/arende/:number/insatser/:round/:party/:year': given,
  '/arende/:number/statistik': statistics,
  '/arende/:number/statistik/fil/:kind': statisticsFile,
  '/arende/:number/statistik/:round/kalkylblad': countSheet,
  '/arende/:number/statistik/:round/kalkylblad.xlsx': countSheetFile,
  '/arende/:number/statistik/:round/:statistic/grupper': countGroups,
  '/arende/:number/statistik/:round/:statistic/period/:period': counts,
  '/arende/:number/resultat': results,
  '/arende/:number/resultat/fil/:kind': resultsFile,
  '/arende/:number/resultat/aktiviteter/fil/:kind': activitiesFile,
  '/arende/:number/resultat/:round/varde/:indicator': indicatorValue,
  '/arende/:number/resultat/:round/aktivitet/:goal/:index': activity,
  '/arende/:number/ekonomi': economy,
  '/arende/:number/ekonomi/bokslut': accounts,
  '/arende/:number/ekonomi/:round/utbetalning': paid,
  '/arende/:number/ekonomi/:round/aterbetalning': repaid,
  '/arende/:number/ekonomi/:round/aterkrav': repayment,
  '/arende/:number/ekonomi/:round/aterkrav/avslut': repaymentEnd,
  '/arende/:number/ekonomi/:round/betalning/:id/tillbaka': movementWithdrawal,
  '/arende/:number/ekonomi/:round/kalkylblad': outcomeSheet,
  '/arende/:number/ekonomi/:round/kalkylblad.xlsx': outcomeSheetFile,
  '/arende/:number/ekonomi/:round/kalkylblad/andringar': outcomeSheetChanges,
  '/arende/:number/ekonomi/:round/:party/:year': outcome,
  '/arende/:number/andringar': changes,
  '/arende/:number/andringar/forslag': proposeChange,
  '/arende/:number/andringar/fraga/:question': materialQuestion,
  '/arende/:number/andringar/:change': change,
  '/arende/:number/andringar/:change/avslut': declineChange,
  '/arende/:number/andringar/:change/oppning': openChangedAgreement,
  '/arende/:number/andringar/:change/slag': classChange,
  '/arende/:number/andringar/:change/svar': answerQuestion,
  '/arende/:number/avvikelser': deviations,
  '/arende/:number/avvikelser/fil/:kind': deviationsFile,
  '/arende/:number/avvikelser/:deviation': deviation,
  '/arende/:number/grupper': groups,
  '/arende/:number/grupper/fil/:kind': groupsFile,
  '/arende/:number/gruppmoten': groupMeetings,
  '/arende/:number/gruppmoten/kallelse': callGroup,
  '/arende/:number/gruppmoten/rapport': workingReport,
  '/arende/:number/gruppmoten/rapport/utkast': workingReportDraft,
  '/arende/:number/gruppmoten/forslag': proposeGroupMeeting,
  '/arende/:number/gruppmoten/uppgifter/:action': groupActionDone,
  '/arende/:number/gruppmoten/uppgifter/:action/angra': groupActionUndone,
  '/arende/:number/gruppmoten/:meeting': groupMeeting,
  '/arende/:number/gruppmoten/:meeting/andring': moveGroupMeeting,
  '/arende/:number/gruppmoten/:meeting/anteckningar': groupMinutes,
  '/arende/:number/gruppmoten/:meeting/anteckningar/utkast': groupMinutesDraft,
  '/arende/:number/gruppmoten/:meeting/dagordning': groupAgendaItem,
  '/arende/:number/gruppmoten/:meeting/godkannande': approveGroupMinutes,
  '/arende/:number/gruppmoten/:meeting/idag': groupMeetingToday,
  '/arende/:number/gruppmoten/:meeting/installt': cancelGroupMeeting,
  '/arende/:number/gruppmoten/:meeting/kalender.ics': groupCalendar,
  '/arende/:number/gruppmoten/:meeting/versioner': groupMinutesVersions,
  '/arende/:number/tidsplan': timetable,
}
