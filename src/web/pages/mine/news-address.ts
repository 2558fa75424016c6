import type { Notice } from '../../../store/people/notice.ts'
import type { CaseNoun, Paths } from '../../paths.ts'

/** The page of the case that shows what a kind of notice tells of. Kinds that are missing are seen on the case's own page. */
const pages: Readonly<Record<string, CaseNoun>> = {
  messageReceived: 'meddelanden',
  broughtIn: 'infort',
  broughtInQuestioned: 'infort',
  broughtInCorrected: 'infort',
  broughtInConfirmed: 'infort',
  broughtInPartyConfirmed: 'infort',
  broughtInCorrectionProposed: 'infort',
  broughtInCorrectionAgreed: 'infort',
  broughtInCorrectionDeclined: 'infort',
  broughtInCorrectionWithdrawn: 'infort',
  broughtInCorrectionMade: 'infort',
  broughtInFactsStated: 'infort',
  documentsRequested: 'underlag',
  documentReceived: 'underlag',
  documentMarked: 'underlag',
  aidDeclarationRequested: 'statsstod',
  aidDeclared: 'statsstod',
  aidAssessed: 'statsstod',
  reviewShared: 'granskning',
  reviewAnswered: 'granskning',
  legalOpinionRequested: 'granskning',
  legalOpinionGiven: 'granskning',
  sectionChanged: 'utkast',
  sectionCommented: 'utkast',
  sectionSuggested: 'utkast',
  sectionBlocked: 'samsyn',
  sectionsAgreed: 'samsyn',
  draftAgreed: 'samsyn',
  draftReopened: 'samsyn',
  stanceTaken: 'stallningstagande',
  stanceDeclined: 'stallningstagande',
  boardDecided: 'namnd',
  memoWritten: 'namnd',
  memoApproved: 'namnd',
  caseDispatched: 'namnd',
  decisionShared: 'namnd',
  minutesPublished: 'namnd',
  signatureWanted: 'underskrift',
  signatureGiven: 'underskrift',
  signatureDeclined: 'underskrift',
  originalHandedIn: 'underskrift',
  agreementSigned: 'underskrift',
  minutesToApprove: 'gruppmoten',
  groupMinutesChanged: 'gruppmoten',
  groupMinutesApprovedBy: 'gruppmoten',
  groupActionDone: 'gruppmoten',
  groupActionReopened: 'gruppmoten',
  workingReportGiven: 'gruppmoten',
  deviationWritten: 'avvikelser',
  changeProposed: 'andringar',
  changeClassed: 'andringar',
  changeDeclined: 'andringar',
  materialQuestionRaised: 'andringar',
  materialQuestionAnswered: 'andringar',
  followUpOpened: 'uppfoljning',
  followUpPartGiven: 'uppfoljning',
  evaluationStarted: 'utvardering',
  evaluationPartSubmitted: 'utvardering',
  evaluationOpened: 'utvardering',
  evaluationCompleted: 'utvardering',
  finalReportOpened: 'slutrapport',
  renewalStanceTaken: 'slutrapport',
  repaymentAsked: 'ekonomi',
  repaymentSettled: 'ekonomi',
  accountsReceived: 'ekonomi',
  fundsPaid: 'ekonomi',
  fundsRepaid: 'ekonomi',
  fundsPaidWithdrawn: 'ekonomi',
  fundsRepaidWithdrawn: 'ekonomi',
  earlyEndRequested: 'avslut',
  earlyEndWithdrawn: 'avslut',
  earlyEndAnswered: 'avslut',
  earlyEndHastened: 'avslut',
  partyLeaves: 'uttrade',
  partyStays: 'uttrade',
  conditionMet: 'granskning',
  conditionConfirmed: 'granskning',
  conditionReturned: 'granskning',
  sideAgreementReplaced: 'parter',
  partyReviewed: 'parter',
  rulebookMoved: 'regelverk',
  daysMoved: 'tidsplan',
}

const meetingPages: readonly CaseNoun[] = ['mote', 'idemoten', 'gruppmoten']

/** Where one sees what a notice tells of: its paper, its meeting, or its page; null for what the case's own page shows. */
export function newsAddress(to: Paths, { kind, params }: Told, number: string): string | null {
  if (typeof params.document === 'number') return to.inCase(number, 'handling', String(params.document))
  const noun = meetingPages.find((one) => one === params.noun) ?? pages[kind]
  if (noun === undefined) return null
  const { meeting } = params
  return noun === 'gruppmoten' && typeof meeting === 'string'
    ? to.inCase(number, noun, meeting)
    : to.inCase(number, noun)
}

type Told = Pick<Notice, 'kind' | 'params'>
