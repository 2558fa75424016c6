import * as actAs from '../pages/act-as/act-as.tsx'
import * as administration from '../pages/administration/administration.tsx'
import * as discardSetting from '../pages/administration/discard.ts'
import * as settingPreview from '../pages/administration/preview.tsx'
import * as settingPdf from '../pages/administration/preview-pdf.ts'
import * as restoreSetting from '../pages/administration/restore.ts'
import * as setting from '../pages/administration/setting.tsx'
import * as takeSetting from '../pages/administration/take.ts'
import * as takeTemplates from '../pages/administration/take-templates.ts'
import * as templates from '../pages/administration/templates.tsx'
import * as boardCalendar from '../pages/board-calendar/board-calendar.tsx'
import * as meetingCalledOff from '../pages/board-calendar/call-off.ts'
import * as boardMeetingsFile from '../pages/board-calendar/file.ts'
import * as importMeetings from '../pages/board-calendar/import.tsx'
import * as boardMeeting from '../pages/board-calendar/meeting.tsx'
import * as importPreview from '../pages/board-calendar/preview.tsx'
import * as bringIn from '../pages/bring-in/bring-in.tsx'
import * as cases from '../pages/cases/cases.tsx'
import * as casesFile from '../pages/cases/list.ts'
import * as confirm from '../pages/confirm/confirm.tsx'
import * as confirmLink from '../pages/confirm/link.tsx'
import * as confirmByPasskey from '../pages/confirm/passkey.ts'
import * as connection from '../pages/connections/connection.tsx'
import * as connections from '../pages/connections/connections.tsx'
import * as endConnection from '../pages/connections/end.ts'
import * as addInboxKey from '../pages/connections/inbox/add.ts'
import * as applyInboxMessage from '../pages/connections/inbox/apply.ts'
import * as endInboxKey from '../pages/connections/inbox/end.ts'
import * as inboxKey from '../pages/connections/inbox/key.tsx'
import * as inboxMessage from '../pages/connections/inbox/message.tsx'
import * as retryConnection from '../pages/connections/retry.ts'
import * as duePapersFile from '../pages/disposal-plan/file.ts'
import * as disposalPlan from '../pages/disposal-plan/plan.tsx'
import * as disposalRule from '../pages/disposal-plan/rule.tsx'
import * as disposalRulesFile from '../pages/disposal-plan/rules-file.ts'
import * as handover from '../pages/handover/handover.tsx'
import * as home from '../pages/home/home.tsx'
import * as initiativeDraft from '../pages/initiative/draft-page.tsx'
import * as initiative from '../pages/initiative/initiative.tsx'
import * as initiativeReceipt from '../pages/initiative/receipt.tsx'
import * as registerInitiative from '../pages/initiative/register.tsx'
import * as discardForm from '../pages/kept-form/discard.tsx'
import * as keepForm from '../pages/kept-form/keep.tsx'
import * as lessonsFile from '../pages/lessons/file.ts'
import * as lessons from '../pages/lessons/lessons.tsx'
import * as link from '../pages/link/link.tsx'
import * as newLink from '../pages/link/new-link.tsx'
import * as absence from '../pages/mine/absence/absence.tsx'
import * as endAbsence from '../pages/mine/absence/end.ts'
import * as myCalendar from '../pages/mine/calendar-feed/calendar-feed.tsx'
import * as endCalendar from '../pages/mine/calendar-feed/end.ts'
import * as calendarFeed from '../pages/mine/calendar-feed/feed.ts'
import * as mine from '../pages/mine/mine.tsx'
import * as passkey from '../pages/mine/passkeys/passkey.tsx'
import * as passkeys from '../pages/mine/passkeys/passkeys.tsx'
import * as passkeyQuestion from '../pages/mine/passkeys/question.ts'
import * as readNews from '../pages/mine/read.ts'
import * as settings from '../pages/mine/settings.tsx'
import * as changeDetails from '../pages/organisation/change-details.tsx'
import * as endMember from '../pages/organisation/end-member.ts'
import * as invite from '../pages/organisation/invite.tsx'
import * as leftFile from '../pages/organisation/left/file.ts'
import * as leftCase from '../pages/organisation/left/left.tsx'
import * as leftCases from '../pages/organisation/left/left-cases.tsx'
import * as leftPaper from '../pages/organisation/left/paper.tsx'
import * as leftPdf from '../pages/organisation/left/pdf.ts'
import * as member from '../pages/organisation/member.tsx'
import * as organisation from '../pages/organisation/organisation.tsx'
import * as ownPaperFile from '../pages/organisation/papers/file.ts'
import * as ownPaper from '../pages/organisation/papers/paper.tsx'
import * as removeOwnPaper from '../pages/organisation/papers/remove.ts'
import * as signingRule from '../pages/organisation/signing-rule.tsx'
import * as withdrawInvitation from '../pages/organisation/withdraw-invitation.ts'
import * as overviewFile from '../pages/overview/file.ts'
import * as outcomesFile from '../pages/overview/outcomes/file.ts'
import * as outcomes from '../pages/overview/outcomes/outcomes.tsx'
import * as overview from '../pages/overview/overview.tsx'
import * as sample from '../pages/overview/sample.tsx'
import * as sampleFile from '../pages/overview/sample-file.ts'
import * as peopleFile from '../pages/people/file.ts'
import * as giveAssignment from '../pages/people/give.tsx'
import * as bodyMember from '../pages/people/member.tsx'
import * as people from '../pages/people/people.tsx'
import * as registryFile from '../pages/registry-list/file.ts'
import * as registryNumbersFile from '../pages/registry-list/numbers/file.ts'
import * as registryNumbers from '../pages/registry-list/numbers/numbers.tsx'
import * as registryNumbersPreview from '../pages/registry-list/numbers/preview.tsx'
import * as registryList from '../pages/registry-list/registry-list.tsx'
import * as searchFile from '../pages/search/file.ts'
import * as removeFilter from '../pages/search/remove.ts'
import * as saveFilter from '../pages/search/save.ts'
import * as savedFilters from '../pages/search/saved-page.tsx'
import * as search from '../pages/search/search.tsx'
import * as signInByPasskey from '../pages/sign-in/passkey.tsx'
import * as signInAtProvider from '../pages/sign-in/provider.ts'
import * as signInSent from '../pages/sign-in/sent.tsx'
import * as signIn from '../pages/sign-in/sign-in.tsx'
import * as signOutEverywhere from '../pages/sign-out/everywhere.tsx'
import * as signOut from '../pages/sign-out/sign-out.tsx'
import * as closeUnit from '../pages/units/close.tsx'
import * as openUnit from '../pages/units/open.tsx'
import type { Routes } from './route.ts'

/** Lists and settings of those who have signed in, and the ways in. */
export const ownRoutes: Routes = {
  '/': home,
  '/lardomar': lessons,
  '/lardomar/fil/:kind': lessonsFile,
  '/forvaltning': administration,
  '/forvaltning/kopplingar': connections,
  '/forvaltning/kopplingar/in': addInboxKey,
  '/forvaltning/kopplingar/in/:key': inboxKey,
  '/forvaltning/kopplingar/in/:key/avslut': endInboxKey,
  '/forvaltning/kopplingar/in/:key/:message': inboxMessage,
  '/forvaltning/kopplingar/in/:key/:message/igen': applyInboxMessage,
  '/forvaltning/kopplingar/:connection': connection,
  '/forvaltning/kopplingar/:connection/avslut': endConnection,
  '/forvaltning/kopplingar/:connection/igen': retryConnection,
  '/forvaltning/personer': people,
  '/forvaltning/personer/fil/:kind': peopleFile,
  '/forvaltning/personer/nytt': giveAssignment,
  '/forvaltning/personer/:membership': bodyMember,
  '/forvaltning/mallar': templates,
  '/forvaltning/mallar/bruk': takeTemplates,
  '/forvaltning/enheter/ny': openUnit,
  '/forvaltning/enheter/:unit/nedlaggning': closeUnit,
  '/forvaltning/:setting': setting,
  '/forvaltning/:setting/aterstallning/:version': restoreSetting,
  '/forvaltning/:setting/bruk': takeSetting,
  '/forvaltning/:setting/granskning': settingPreview,
  '/forvaltning/:setting/granskning.pdf': settingPdf,
  '/forvaltning/:setting/kastat': discardSetting,
  '/diarium': registryList,
  '/diarium/fil/:kind': registryFile,
  '/diarium/nummer': registryNumbers,
  '/diarium/nummer/fil/:kind': registryNumbersFile,
  '/diarium/nummer/granskning': registryNumbersPreview,
  '/gallring': disposalPlan,
  '/gallring/:type': disposalRule,
  '/gallring/fil/:kind': duePapersFile,
  '/gallring/plan/fil/:kind': disposalRulesFile,
  '/namndkalender': boardCalendar,
  '/namndkalender/import': importMeetings,
  '/namndkalender/granskning': importPreview,
  '/namndkalender/:meeting': boardMeeting,
  '/namndkalender/fil/:kind': boardMeetingsFile,
  '/namndkalender/:meeting/installt': meetingCalledOff,
  '/arenden': cases,
  '/arenden/fil/:kind': casesFile,
  '/arenden/for-in': bringIn,
  '/oversikt': overview,
  '/oversikt/fil/:list/:kind': overviewFile,
  '/oversikt/resultat': outcomes,
  '/oversikt/resultat/fil/:kind': outcomesFile,
  '/oversikt/stickprov': sample,
  '/oversikt/stickprov/fil/:kind': sampleFile,
  '/sok': search,
  '/sok/fil/:kind': searchFile,
  '/sok/sparade': { get: savedFilters.get, post: saveFilter.post },
  '/sok/sparade/bort': removeFilter,
  '/initiativ': initiative,
  '/initiativ/kvitto/:token': initiativeReceipt,
  '/initiativ/registrera': registerInitiative,
  '/initiativ/utkast/:secret': initiativeDraft,
  '/lank/:secret': link,
  '/lank/:secret/ny': newLink,
  '/logga-in': signIn,
  '/logga-in/nyckel': signInByPasskey,
  '/logga-in/nyckel/fraga': signInByPasskey.question,
  '/logga-in/skickad': signInSent,
  '/logga-in/tjanst': { get: signInAtProvider.get },
  '/logga-in/tjanst/svar': signInAtProvider.answer,
  '/logga-ut': signOut,
  '/logga-ut/overallt': signOutEverywhere,
  '/mitt/paborjat/:form{.+}': keepForm,
  '/mitt/kastat/:form{.+}': discardForm,
  '/mitt': mine,
  '/mitt/bekrafta': { get: confirm.get, post: confirm.post },
  '/mitt/bekrafta/lank/:secret': confirmLink,
  '/mitt/bekrafta/nyckel': confirmByPasskey,
  '/mitt/bekrafta/nyckel/fraga': confirmByPasskey.question,
  '/mitt/byt': actAs,
  '/mitt/organisation': organisation,
  '/mitt/organisation/firmateckning': signingRule,
  '/mitt/organisation/handlingar/:document': ownPaper,
  '/mitt/organisation/handlingar/:document/:paper/borttagning': removeOwnPaper,
  '/mitt/organisation/handlingar/:document/fil/:file': ownPaperFile,
  '/mitt/organisation/inbjudan': invite,
  '/mitt/organisation/inbjudan/:invitation/aterkallelse': withdrawInvitation,
  '/mitt/organisation/lamnade': leftCases,
  '/mitt/organisation/lamnade/:number': leftCase,
  '/mitt/organisation/lamnade/:number/:pdf{[0-9]+[.]pdf}': leftPdf,
  '/mitt/organisation/lamnade/:number/:document': leftPaper,
  '/mitt/organisation/lamnade/:number/:document/fil/:file': leftFile,
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
  '/mitt/nycklar': passkeys,
  '/mitt/nycklar/fraga': passkeyQuestion,
  '/mitt/nycklar/:passkey': passkey,
  '/mitt/nycklar/:passkey/bort': passkey.removal,
}
