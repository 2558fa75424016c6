import * as activation from '../pages/case/activation/activation.tsx'
import * as appointGroups from '../pages/case/activation/appoint-groups.tsx'
import * as appointCoordinator from '../pages/case/activation/coordinator.tsx'
import * as meetingPlan from '../pages/case/activation/meeting-plan.tsx'
import * as boardMemoApproval from '../pages/case/board/approval.tsx'
import * as boardCases from '../pages/case/board/board.tsx'
import * as changeDecidedText from '../pages/case/board/change.tsx'
import * as boardDispatch from '../pages/case/board/dispatch.tsx'
import * as afterBoard from '../pages/case/board/further.ts'
import * as boardMemo from '../pages/case/board/memo.tsx'
import * as boardMemoDraft from '../pages/case/board/memo-draft.ts'
import * as boardMemoSection from '../pages/case/board/memo-section.tsx'
import * as boardMinutes from '../pages/case/board/minutes.tsx'
import * as openBoardCase from '../pages/case/board/open.ts'
import * as boardOutcome from '../pages/case/board/outcome.tsx'
import * as boardPackage from '../pages/case/board/package.tsx'
import * as boardPackageZip from '../pages/case/board/package-zip.ts'
import * as resumeTabled from '../pages/case/board/resume.ts'
import * as shareDecision from '../pages/case/board/share.tsx'
import * as budget from '../pages/case/budget/budget.tsx'
import * as contributions from '../pages/case/budget/contributions.tsx'
import * as costs from '../pages/case/budget/costs.tsx'
import * as payments from '../pages/case/budget/payments.tsx'
import * as budgetSheet from '../pages/case/budget/sheet.tsx'
import * as budgetSheetChanges from '../pages/case/budget/sheet-changes.tsx'
import * as budgetSheetFile from '../pages/case/budget/sheet-file.ts'
import * as agreementConfirm from '../pages/case/consensus/confirm.tsx'
import * as agreementConsensus from '../pages/case/consensus/consensus.tsx'
import * as agreementMark from '../pages/case/consensus/mark.tsx'
import * as agreementMarkMany from '../pages/case/consensus/mark-many.ts'
import * as agreementMeetingView from '../pages/case/consensus/meeting-view.tsx'
import * as agreementReopen from '../pages/case/consensus/reopen.tsx'
import * as agreementShortPeriod from '../pages/case/consensus/short-period.tsx'
import * as agreementAccept from '../pages/case/draft/accept-suggestion.ts'
import * as agreementCheckOut from '../pages/case/draft/check-out.ts'
import * as agreementComment from '../pages/case/draft/comment.ts'
import * as agreementData from '../pages/case/draft/data-versions.tsx'
import * as agreementDraft from '../pages/case/draft/draft.tsx'
import * as agreementGiveBack from '../pages/case/draft/give-back.ts'
import * as agreementGoal from '../pages/case/draft/goal.tsx'
import * as agreementGoals from '../pages/case/draft/goals.tsx'
import * as agreementGroups from '../pages/case/draft/groups.tsx'
import * as agreementPeriods from '../pages/case/draft/periods.tsx'
import * as agreementReject from '../pages/case/draft/reject-suggestion.ts'
import * as agreementRemoveGoal from '../pages/case/draft/remove-goal.ts'
import * as agreementSection from '../pages/case/draft/section.tsx'
import * as agreementSettleComment from '../pages/case/draft/settle-comment.ts'
import * as agreementStatistics from '../pages/case/draft/statistics.tsx'
import * as agreementSuggest from '../pages/case/draft/suggest.tsx'
import * as agreementSuggestion from '../pages/case/draft/suggestion.tsx'
import * as agreementText from '../pages/case/draft/text.tsx'
import * as agreementTextDraft from '../pages/case/draft/text-draft.ts'
import * as agreementVersions from '../pages/case/draft/versions.tsx'
import * as agreementWhole from '../pages/case/draft/whole.tsx'
import * as agreementWithdraw from '../pages/case/draft/withdraw-suggestion.ts'
import * as publishedDocumentWithdrawal from '../pages/case/publishing/document-withdrawal.tsx'
import * as publishingPreview from '../pages/case/publishing/preview.tsx'
import * as publishing from '../pages/case/publishing/publishing.tsx'
import * as publishingWithdrawal from '../pages/case/publishing/withdrawal.tsx'
import * as confirmSignature from '../pages/case/signing/confirm.tsx'
import * as declineSignature from '../pages/case/signing/decline.tsx'
import * as signedOriginal from '../pages/case/signing/original.tsx'
import * as confirmOriginal from '../pages/case/signing/original-confirm.ts'
import * as rejectOriginal from '../pages/case/signing/original-reject.tsx'
import * as remindSigners from '../pages/case/signing/reminder.ts'
import * as serviceAnswer from '../pages/case/signing/service-answer.ts'
import * as textToSign from '../pages/case/signing/shown-pdf.ts'
import * as signing from '../pages/case/signing/signing.tsx'
import * as deputy from '../pages/case/stance/deputy.ts'
import * as opinion from '../pages/case/stance/opinion.ts'
import * as reconciliation from '../pages/case/stance/reconciliation.tsx'
import * as stance from '../pages/case/stance/stance.tsx'
import * as discardWord from '../pages/case/word/discard.ts'
import * as draftAsWord from '../pages/case/word/export.ts'
import * as wordChanges from '../pages/case/word/review.tsx'
import * as draftInWord from '../pages/case/word/word.tsx'
import type { Routes } from './route.ts'

/** The draft, the money, consent, stances, the board, signatures and the start. */
export const decidingRoutes: Routes = {
  '/arende/:number/budget': budget,
  '/arende/:number/budget/betalningsplan': payments,
  '/arende/:number/budget/kalkylblad': budgetSheet,
  '/arende/:number/budget/kalkylblad.xlsx': budgetSheetFile,
  '/arende/:number/budget/kalkylblad/andringar': budgetSheetChanges,
  '/arende/:number/budget/:party/:year/insatser': contributions,
  '/arende/:number/budget/:party/:year/kostnader': costs,
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
  '/arende/:number/utkast/:section/uppgifter': agreementData,
  '/arende/:number/utkast/:section/versioner': agreementVersions,
  '/arende/:number/start': activation,
  '/arende/:number/start/grupper': appointGroups,
  '/arende/:number/start/koordinator': appointCoordinator,
  '/arende/:number/start/motesplan': meetingPlan,
  '/arende/:number/underskrift': signing,
  '/arende/:number/underskrift/avstaende': declineSignature,
  '/arende/:number/underskrift/bekrafta/:secret': confirmSignature,
  '/arende/:number/underskrift/original': signedOriginal,
  '/arende/:number/underskrift/original/bekraftelse': confirmOriginal,
  '/arende/:number/underskrift/original/fel': rejectOriginal,
  '/arende/:number/underskrift/paminnelse': remindSigners,
  '/arende/:number/underskrift/text.pdf': textToSign,
  '/underskrift/svar': { get: serviceAnswer.get },
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
  '/arende/:number/publicering': publishing,
  '/arende/:number/publicering/granskning': publishingPreview,
  '/arende/:number/publicering/borttagning': publishingWithdrawal,
  '/arende/:number/publicering/handling/:document': publishedDocumentWithdrawal,
}
