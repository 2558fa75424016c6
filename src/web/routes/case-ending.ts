import * as archive from '../pages/case/archive/archive.tsx'
import * as archivePackage from '../pages/case/archive/package.ts'
import * as closingAccount from '../pages/case/ending/account.tsx'
import * as answerEarlyEnd from '../pages/case/ending/answer-early.tsx'
import * as closeAgreement from '../pages/case/ending/close.ts'
import * as requestEarlyEnd from '../pages/case/ending/early.tsx'
import * as endEarly from '../pages/case/ending/end-early.tsx'
import * as ending from '../pages/case/ending/ending.tsx'
import * as hastenEarlyEnd from '../pages/case/ending/hasten.tsx'
import * as closingItem from '../pages/case/ending/item.tsx'
import * as endingLetter from '../pages/case/ending/letter.tsx'
import * as partyChange from '../pages/case/ending/party.tsx'
import * as earlyEndTakenBack from '../pages/case/ending/take-back.tsx'
import * as evaluationAbsent from '../pages/case/evaluation/absent.ts'
import * as concludeEvaluation from '../pages/case/evaluation/conclude.tsx'
import * as evaluation from '../pages/case/evaluation/evaluation.tsx'
import * as handInEvaluation from '../pages/case/evaluation/hand-in.tsx'
import * as jointAnswer from '../pages/case/evaluation/joint.tsx'
import * as jointAnswerDraft from '../pages/case/evaluation/joint-draft.ts'
import * as evaluationLeftOut from '../pages/case/evaluation/left-out.ts'
import * as lesson from '../pages/case/evaluation/lesson.tsx'
import * as lessonRemoval from '../pages/case/evaluation/lesson-removal.ts'
import * as lessonSharing from '../pages/case/evaluation/lesson-sharing.ts'
import * as caseLessons from '../pages/case/evaluation/lessons.tsx'
import * as ownAnswer from '../pages/case/evaluation/own.tsx'
import * as ownAnswerDraft from '../pages/case/evaluation/own-draft.ts'
import * as finalReportAbsent from '../pages/case/final-report/absent.ts'
import * as approveFinalReport from '../pages/case/final-report/approval.tsx'
import * as beginFinalReport from '../pages/case/final-report/begin.ts'
import * as finalReport from '../pages/case/final-report/final-report.tsx'
import * as finalReportLeftOut from '../pages/case/final-report/left-out.ts'
import * as finalReportPart from '../pages/case/final-report/part.tsx'
import * as finalReportSection from '../pages/case/final-report/section.ts'
import * as finalReportDraft from '../pages/case/final-report/section-draft.ts'
import * as renewalStance from '../pages/case/final-report/stance.tsx'
import * as wholeFinalReport from '../pages/case/final-report/whole.tsx'
import * as followUpAbsent from '../pages/case/follow-up/absent.ts'
import * as answerFollowUp from '../pages/case/follow-up/answer.tsx'
import * as approveFollowUp from '../pages/case/follow-up/approve.tsx'
import * as deferFollowUp from '../pages/case/follow-up/defer.tsx'
import * as followUp from '../pages/case/follow-up/follow-up.tsx'
import * as followUps from '../pages/case/follow-up/follow-ups.tsx'
import * as handInFollowUp from '../pages/case/follow-up/hand-in.tsx'
import * as followUpLeftOut from '../pages/case/follow-up/left-out.ts'
import * as followUpPart from '../pages/case/follow-up/part.tsx'
import * as followUpPartDraft from '../pages/case/follow-up/part-draft.ts'
import * as leaving from '../pages/case/leaving/leaving.tsx'
import * as stay from '../pages/case/leaving/stay.ts'
import * as askForPapersAnew from '../pages/case/renewal/ask-papers.ts'
import * as bridging from '../pages/case/renewal/bridging.tsx'
import * as renewalCriterion from '../pages/case/renewal/criterion.tsx'
import * as gapRisk from '../pages/case/renewal/gap-risk.ts'
import * as proposeBridging from '../pages/case/renewal/propose-bridging.ts'
import * as renewal from '../pages/case/renewal/renewal.tsx'
import * as signBridging from '../pages/case/renewal/sign-bridging.ts'
import * as renewalWay from '../pages/case/renewal/way.tsx'
import type { Routes } from './route.ts'

/** Follow-up, evaluation, final report, renewal and end. */
export const endingRoutes: Routes = {
  '/arende/:number/arkiv': archive,
  '/arende/:number/arkiv/:zip{.+[.]zip}': archivePackage,
  '/arende/:number/uppfoljning': followUps,
  '/arende/:number/uppfoljning/:year': followUp,
  '/arende/:number/uppfoljning/:year/uppskov': deferFollowUp,
  '/arende/:number/uppfoljning/:year/lamna': handInFollowUp,
  '/arende/:number/uppfoljning/:year/godkannande': approveFollowUp,
  '/arende/:number/uppfoljning/:year/svar': answerFollowUp,
  '/arende/:number/uppfoljning/:year/saknas': followUpAbsent,
  '/arende/:number/uppfoljning/:year/saknas/:owed/:party': followUpLeftOut,
  '/arende/:number/uppfoljning/:year/del/:heading': followUpPart,
  '/arende/:number/uppfoljning/:year/del/:heading/utkast': followUpPartDraft,
  '/arende/:number/utvardering': evaluation,
  '/arende/:number/utvardering/svar/:heading': ownAnswer,
  '/arende/:number/utvardering/svar/:heading/utkast': ownAnswerDraft,
  '/arende/:number/utvardering/lamna': handInEvaluation,
  '/arende/:number/utvardering/gemensamt/:heading': jointAnswer,
  '/arende/:number/utvardering/gemensamt/:heading/utkast': jointAnswerDraft,
  '/arende/:number/utvardering/sammanstallning': concludeEvaluation,
  '/arende/:number/utvardering/saknas': evaluationAbsent,
  '/arende/:number/utvardering/saknas/:owed/:party': evaluationLeftOut,
  '/arende/:number/utvardering/lardomar': caseLessons,
  '/arende/:number/utvardering/lardomar/:lesson': lesson,
  '/arende/:number/utvardering/lardomar/:lesson/borttagning': lessonRemoval,
  '/arende/:number/utvardering/lardomar/:lesson/delning': lessonSharing,
  '/arende/:number/avslut': ending,
  '/arende/:number/avslut/stangning': closeAgreement,
  '/arende/:number/avslut/lista/:item': closingItem,
  '/arende/:number/avslut/redovisning': closingAccount,
  '/arende/:number/avslut/fortida': requestEarlyEnd,
  '/arende/:number/avslut/fortida/aterkallelse': earlyEndTakenBack,
  '/arende/:number/avslut/fortida/svar': answerEarlyEnd,
  '/arende/:number/avslut/fortida/bradskande': hastenEarlyEnd,
  '/arende/:number/avslut/upphorande': endEarly,
  '/arende/:number/avslut/besked': endingLetter,
  '/arende/:number/avslut/part': partyChange,
  '/arende/:number/uttrade': leaving,
  '/arende/:number/uttrade/:party/aterkallelse': stay,
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
  '/arende/:number/slutrapport/saknas': finalReportAbsent,
  '/arende/:number/slutrapport/saknas/:owed/:party': finalReportLeftOut,
  '/arende/:number/slutrapport/del': finalReportPart,
  '/arende/:number/slutrapport/godkannande': approveFinalReport,
  '/arende/:number/slutrapport/stallningstagande': renewalStance,
  '/arende/:number/slutrapport/avsnitt/:section': finalReportSection,
  '/arende/:number/slutrapport/avsnitt/:section/utkast': finalReportDraft,
}
