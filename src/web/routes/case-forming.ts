import * as agreedDone from '../pages/case/agreed/done.tsx'
import * as agreedUndone from '../pages/case/agreed/undo.tsx'
import * as assessment from '../pages/case/assessment/assessment.tsx'
import * as completion from '../pages/case/assessment/completion.tsx'
import * as assessmentDraft from '../pages/case/assessment/draft-page.ts'
import * as assessmentFeedback from '../pages/case/assessment/feedback.tsx'
import * as assessmentLetter from '../pages/case/assessment/letter.tsx'
import * as conclusion from '../pages/case/consideration/conclusion.tsx'
import * as conclusionDraft from '../pages/case/consideration/conclusion-draft.ts'
import * as consideration from '../pages/case/consideration/consideration.tsx'
import * as considerationPart from '../pages/case/consideration/part.tsx'
import * as documentsWanted from '../pages/case/documents-wanted/documents-wanted.tsx'
import * as organisationFacts from '../pages/case/documents-wanted/facts.tsx'
import * as handInPaper from '../pages/case/documents-wanted/hand-in.tsx'
import * as markPaper from '../pages/case/documents-wanted/mark.ts'
import * as paperNotHere from '../pages/case/documents-wanted/not-here.tsx'
import * as remindOfPapers from '../pages/case/documents-wanted/reminder.tsx'
import * as reusePapers from '../pages/case/documents-wanted/reuse.ts'
import * as reuseOnePaper from '../pages/case/documents-wanted/reuse-one.ts'
import * as addIdeaItem from '../pages/case/idea-meetings/add-item.ts'
import * as ideaCalendar from '../pages/case/idea-meetings/calendar.ts'
import * as callIdeaMeeting from '../pages/case/idea-meetings/call.tsx'
import * as cancelIdeaMeeting from '../pages/case/idea-meetings/cancel.tsx'
import * as endWithoutConsensus from '../pages/case/idea-meetings/ending.tsx'
import * as conversationGuide from '../pages/case/idea-meetings/guide.tsx'
import * as guideDraft from '../pages/case/idea-meetings/guide-draft.ts'
import * as ideaMeetings from '../pages/case/idea-meetings/idea-meetings.tsx'
import * as ideaMinutes from '../pages/case/idea-meetings/minutes.tsx'
import * as ideaMinutesDraft from '../pages/case/idea-meetings/minutes-draft.ts'
import * as moreIdeaMeetings from '../pages/case/idea-meetings/more.tsx'
import * as moveIdeaMeeting from '../pages/case/idea-meetings/move.tsx'
import * as proposeIdeaMeeting from '../pages/case/idea-meetings/propose.tsx'
import * as meetingCalendar from '../pages/case/meeting/calendar.ts'
import * as cancelMeeting from '../pages/case/meeting/cancel.tsx'
import * as firstMeeting from '../pages/case/meeting/meeting.tsx'
import * as minutes from '../pages/case/meeting/minutes.tsx'
import * as minutesDraft from '../pages/case/meeting/minutes-draft.ts'
import * as moveMeeting from '../pages/case/meeting/move.tsx'
import * as meetingNeeds from '../pages/case/meeting/needs.ts'
import * as proposeItem from '../pages/case/meeting/propose.ts'
import * as reviewAidLater from '../pages/case/review/aid-later.ts'
import * as reviewBlock from '../pages/case/review/block.tsx'
import * as reviewClosing from '../pages/case/review/close.tsx'
import * as reviewConclusion from '../pages/case/review/conclusion.tsx'
import * as reviewConclusionDraft from '../pages/case/review/conclusion-draft-page.ts'
import * as reviewConditionConfirmed from '../pages/case/review/condition-confirmed.tsx'
import * as reviewConditionMet from '../pages/case/review/condition-met.tsx'
import * as reviewConditionRemoval from '../pages/case/review/condition-removal.ts'
import * as reviewConditions from '../pages/case/review/conditions.ts'
import * as reviewCriteria from '../pages/case/review/criteria.ts'
import * as reviewFeedback from '../pages/case/review/feedback.tsx'
import * as reviewLegal from '../pages/case/review/legal.tsx'
import * as reviewLegalAnswer from '../pages/case/review/legal-answer.tsx'
import * as reviewLegalDraft from '../pages/case/review/legal-draft.ts'
import * as reviewLegalWithdrawal from '../pages/case/review/legal-withdrawal.tsx'
import * as reviewReply from '../pages/case/review/reply.tsx'
import * as reviewReplyDraft from '../pages/case/review/reply-draft.ts'
import * as review from '../pages/case/review/review.tsx'
import * as reviewCriteriaSets from '../pages/case/review/sets.tsx'
import * as reviewSharing from '../pages/case/review/share.tsx'
import * as aidAmounts from '../pages/case/state-aid/amounts.tsx'
import * as askForAidDeclaration from '../pages/case/state-aid/ask.tsx'
import * as aidConclusion from '../pages/case/state-aid/conclusion.tsx'
import * as aidCriteria from '../pages/case/state-aid/criteria.tsx'
import * as aidDeclaration from '../pages/case/state-aid/declaration.tsx'
import * as aidDeclarationDraft from '../pages/case/state-aid/declaration-draft.ts'
import * as earlierAid from '../pages/case/state-aid/earlier.tsx'
import * as endAidLink from '../pages/case/state-aid/end-link.tsx'
import * as aidGrant from '../pages/case/state-aid/grant.tsx'
import * as aidLetter from '../pages/case/state-aid/letter.tsx'
import * as aidLinks from '../pages/case/state-aid/links.tsx'
import * as aidRegistration from '../pages/case/state-aid/registration.tsx'
import * as aidGranted from '../pages/case/state-aid/registration-amounts.ts'
import * as aidRecord from '../pages/case/state-aid/registration-csv.ts'
import * as aidDescribed from '../pages/case/state-aid/registration-described.ts'
import * as stateAid from '../pages/case/state-aid/state-aid.tsx'
import type { Routes } from './route.ts'

/** From the first meeting to the idea meetings. */
export const formingRoutes: Routes = {
  '/arende/:number/mote': firstMeeting,
  '/arende/:number/mote/andring': moveMeeting,
  '/arende/:number/mote/behov': meetingNeeds,
  '/arende/:number/mote/dagordning': proposeItem,
  '/arende/:number/mote/installt': cancelMeeting,
  '/arende/:number/mote/kalender.ics': meetingCalendar,
  '/arende/:number/mote/minnesanteckningar': minutes,
  '/arende/:number/mote/minnesanteckningar/utkast': minutesDraft,
  '/arende/:number/mote/uppgifter/:action': agreedDone,
  '/arende/:number/mote/uppgifter/:action/angra': agreedUndone,
  '/arende/:number/underlag': documentsWanted,
  '/arende/:number/underlag/paminnelse': remindOfPapers,
  '/arende/:number/underlag/:organisation/uppgifter': organisationFacts,
  '/arende/:number/underlag/:organisation/ateranvandning': reusePapers,
  '/arende/:number/underlag/:organisation/:document': handInPaper,
  '/arende/:number/underlag/:organisation/:document/ateranvandning': reuseOnePaper,
  '/arende/:number/underlag/:organisation/:document/besked': paperNotHere,
  '/arende/:number/underlag/:organisation/:document/markning': markPaper,
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
  '/arende/:number/idemoten/samtal/utkast': guideDraft,
  '/arende/:number/idemoten/:meeting/andring': moveIdeaMeeting,
  '/arende/:number/idemoten/:meeting/dagordning': addIdeaItem,
  '/arende/:number/idemoten/:meeting/installt': cancelIdeaMeeting,
  '/arende/:number/idemoten/:meeting/kalender.ics': ideaCalendar,
  '/arende/:number/idemoten/:meeting/minnesanteckningar': ideaMinutes,
  '/arende/:number/idemoten/:meeting/minnesanteckningar/utkast': ideaMinutesDraft,
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
  '/arende/:number/statsstod/registrering/beskrivning': aidDescribed,
  '/arende/:number/statsstod/registrering/uppgifter.csv': aidRecord,
  '/arende/:number/statsstod/slutsats': aidConclusion,
  '/arende/:number/statsstod/tidigare': earlierAid,
  '/arende/:number/statsstod/tidigare/:line': aidGrant,
  '/arende/:number/granskning': review,
  '/arende/:number/granskning/avslut': reviewClosing,
  '/arende/:number/granskning/besked': reviewFeedback,
  '/arende/:number/granskning/del/:block': reviewBlock,
  '/arende/:number/granskning/del/:block/kriterier': reviewCriteria,
  '/arende/:number/granskning/del/:block/senare': reviewAidLater,
  '/arende/:number/granskning/juridik': reviewLegal,
  '/arende/:number/granskning/juridik/:question': reviewLegalAnswer,
  '/arende/:number/granskning/juridik/:question/aterkallelse': reviewLegalWithdrawal,
  '/arende/:number/granskning/juridik/:question/utkast': reviewLegalDraft,
  '/arende/:number/granskning/kriterier': reviewCriteriaSets,
  '/arende/:number/granskning/preliminart': reviewSharing,
  '/arende/:number/granskning/slutsats': reviewConclusion,
  '/arende/:number/granskning/slutsats/utkast': reviewConclusionDraft,
  '/arende/:number/granskning/svar': reviewReply,
  '/arende/:number/granskning/svar/utkast': reviewReplyDraft,
  '/arende/:number/granskning/villkor': reviewConditions,
  '/arende/:number/granskning/villkor/:condition/borttagning': reviewConditionRemoval,
  '/arende/:number/granskning/villkor/:condition/bekraftelse': reviewConditionConfirmed,
  '/arende/:number/granskning/villkor/:condition/klart': reviewConditionMet,
  '/arende/:number/overvagande': consideration,
  '/arende/:number/overvagande/slutsats': conclusion,
  '/arende/:number/overvagande/slutsats/utkast': conclusionDraft,
  '/arende/:number/overvagande/svar/:part': considerationPart,
}
