import type { MailContent, MailOrder } from '../../domain/mails.ts'
import { plainDate } from '../../kernel/plain-date.ts'

const url = 'https://handslag.example/arende/exe-2026-0014'
const own = { caseTitle: 'Odla ihop', url, awaits: null }
const inCase = { caseTitle: 'Ungas väg in', caseNumber: 'exe-2026-0014', url }

/** A made-up mail for tests. */
export function aMailOrder(given: Partial<MailOrder> = {}): MailOrder {
  return {
    id: '019a0000-0000-7000-8000-000000000001',
    to: { name: 'Amina Diaz', email: 'amina@laxhjalpen.example' },
    language: 'sv',
    content: { kind: 'messageReceived', from: 'Sara Berg', ...inCase },
    signedBy: 'Stabsenheten, Exempelby stadsdelsförvaltning',
    ...given,
  }
}

/** One content of each kind. */
export const sampleContents = [
  { kind: 'signInLink', url: 'https://handslag.example/logga-in/abc', minutes: 15 },
  { kind: 'confirmLink', url: 'https://handslag.example/mitt/bekrafta/abc', minutes: 15 },
  {
    kind: 'passkeyChanged',
    change: 'added',
    name: 'Telefonen',
    url: 'https://handslag.example/mitt/nycklar',
  },
  {
    kind: 'initiativeReceipt',
    ...inCase,
    registryNumber: 'EXE 2026/0014',
    linkDays: 14,
    assessor: 'förvaltningschefen',
    receivedOn: plainDate('2026-11-21'),
    lastDay: plainDate('2026-12-19'),
    suggestedBy: plainDate('2026-12-18'),
    arithmetic: '2026-11-21 + 4 veckor = 2026-12-19; avsnitt 2.1.1',
  },
  {
    kind: 'representationEnded',
    organisation: 'Ungas väg in',
    endedBy: 'Leyla Aziz',
  },
  {
    kind: 'representationEnded',
    organisation: 'Ungas väg in',
    endedBy: 'Leyla Aziz',
    lastDay: plainDate('2027-03-15'),
  },
  {
    kind: 'assignmentGiven',
    role: 'stabsenheten',
    body: 'Exempelby stadsdelsnämnd',
    givenBy: 'Algot Sundin',
    firstDay: plainDate('2026-12-01'),
    url: 'https://handslag.example/logga-in',
  },
  {
    kind: 'organisationInvitation',
    organisation: 'Föreningen Läxhjälpen',
    invitedBy: 'Amina Diaz',
    url,
    validUntil: plainDate('2026-12-05'),
  },
  { kind: 'finalReportBegun', ...inCase, answerBy: plainDate('2028-10-29'), by: 'Kerstin Åberg' },
  {
    kind: 'earlyEndRequested',
    ...inCase,
    answerBy: plainDate('2028-06-14'),
    endsOn: plainDate('2028-08-31'),
    by: 'Läxhjälpen',
    reason: 'Lokalen försvinner.',
  },
  { kind: 'earlyEndHastened', ...inCase, by: 'Karin Holm', reason: 'Huset rivs på måndag.' },
  { kind: 'endLetter', ...inCase },
  { kind: 'partnershipExpired', ...inCase },
  { kind: 'meetingCall', ...inCase, meeting: aMeeting('REQUEST'), access: 'Teckenspråkstolk' },
  { kind: 'meetingCancelled', ...inCase, meeting: aMeeting('CANCEL'), reason: 'Sara är sjuk.' },
  { kind: 'minutesShared', ...inCase, group: 'första mötet', heldOn: plainDate('2026-12-03') },
  {
    ...({ kind: 'minutesToApprove', ...inCase, group: 'styrgruppens möte' } as const),
    heldOn: plainDate('2027-10-14'),
    approveBy: plainDate('2027-10-28'),
  },
  { kind: 'changeProposed', ...inCase, by: 'Amina Warsame', proposal: 'Läxhjälp även på lördagar.' },
  { kind: 'materialQuestionRaised', ...inCase, by: 'Amina Warsame', question: 'Får vi slå ihop oss?' },
  { kind: 'documentsMissing', ...inCase, documents: ['Revisionsberättelse'], by: plainDate('2026-12-17') },
  { kind: 'assessmentAnswered', ...inCase, outcome: 'otherForm', otherForm: 'föreningsbidrag' },
  { kind: 'reviewShared', ...inCase, answerBy: plainDate('2026-12-14') },
  { kind: 'reviewConcluded', ...inCase, outcome: 'passedWithConditions' },
  { kind: 'legalQuestion', ...inCase, askedBy: 'Stina Lindqvist', answerBy: plainDate('2026-12-01') },
  { kind: 'stanceDeclined', ...inCase, by: 'Föreningen Läxhjälpen', reason: 'Styrelsen sa nej.' },
  {
    kind: 'partsAsked',
    ...inCase,
    report: 'evaluation',
    parties: 'Läxhjälpen',
    answerBy: plainDate('2029-10-15'),
  },
  { kind: 'partLeftOut', ...inCase, report: 'evaluation', party: 'Läxhjälpen' },
  { kind: 'repaymentAsked', ...inCase, amount: '12 000 kr', payBy: plainDate('2029-06-10') },
  { kind: 'followUpAgainst', ...inCase, year: 2028, reason: 'Vi når inte ungdomarna.' },
  {
    kind: 'decisionShared',
    ...inCase,
    board: 'Exempelby stadsdelsnämnd',
    outcome: 'approved',
    paragraph: '§ 87',
    decidedOn: plainDate('2027-01-28'),
  },
  { kind: 'endedWithoutConsensus', ...inCase, reason: 'Vi blev inte överens om lokalen.' },
  { kind: 'signingLink', ...inCase, minutes: 30 },
  { kind: 'signatureWanted', ...inCase, startsOn: plainDate('2027-09-01') },
  { kind: 'agreementSigned', ...inCase },
  { kind: 'signatureDeclined', ...inCase, by: 'Föreningen Läxhjälpen', reason: 'Vi saknar pengar.' },
  { kind: 'partnershipStarted', ...inCase },
  {
    kind: 'broughtIn',
    ...inCase,
    organisation: 'Föreningen Läxhjälpen',
    by: 'Sara Berg',
    start: plainDate('2025-01-01'),
    end: plainDate('2027-12-31'),
    linkDays: 14,
  },
  { kind: 'partyWithdrew', ...inCase, by: 'Föreningen Läxhjälpen', reason: 'Vi saknar lokal.' },
  {
    kind: 'partyLeaves',
    ...inCase,
    by: 'Föreningen Läxhjälpen',
    reason: 'Punkt 14: tre månaders uppsägning.',
    lastDay: plainDate('2027-02-28'),
  },
  { kind: 'withdrawn', ...inCase, by: 'Föreningen Läxhjälpen', reason: 'Vi saknar lokal.' },
  { kind: 'paused', ...inCase, by: 'Sara Berg', reason: 'Föreningen väntar på sitt årsmöte.' },
  { kind: 'resumed', ...inCase, by: 'Sara Berg', reason: '' },
  { kind: 'messageReceived', ...inCase, from: 'Sara Berg' },
  { kind: 'aidDeclarationWanted', ...inCase, by: plainDate('2026-12-17') },
  { kind: 'aidLetter', ...inCase },
  { kind: 'accessibilityReported', number: 'tg-2026-1', answerBy: plainDate('2026-12-07'), url },
  { kind: 'accessibilityReceived', number: 'tg-2026-1', answerBy: plainDate('2026-12-07'), url },
  { kind: 'disclosureAsked', number: 'ub-2026-1', url },
  { kind: 'disclosureDecisionWanted', number: 'ub-2026-1', url },
  { kind: 'disclosureReceived', number: 'ub-2026-1', url },
  { kind: 'disclosureNews', number: 'ub-2026-1', url },
  { kind: 'disclosureAnswered', number: 'ub-2026-1', copies: 2 },
  { kind: 'accessibilityAnswered', number: 'tg-2026-1', answer: 'Tabellen går nu att läsa.', url },
  { kind: 'registerCorrectionAnswered', record: 'Ungas väg in', answer: 'Tack, nu är det rättat.', url },
  {
    kind: 'dailyDigest',
    settingsUrl: 'https://handslag.example/mitt/val',
    today: plainDate('2026-12-12'),
    items: [
      { caseTitle: 'Språkcafé på torget', url, sentences: ['Nämndens protokoll är justerat.'], more: 2 },
      { ...own, task: 'Hålla ett första möte', due: plainDate('2026-12-19') },
      { ...own, task: 'Ge besked om bedömningen', due: plainDate('2026-12-10') },
      {
        ...{ ...own, task: 'Följa upp året', due: plainDate('2026-12-01') },
        awaits: 'koordinatorn',
      },
    ],
  },
] satisfies readonly MailContent[]

function aMeeting(method: 'REQUEST' | 'CANCEL') {
  return {
    method,
    uid: 'm-1@handslag.example',
    sequence: method === 'CANCEL' ? 1 : 0,
    madeAt: '2026-11-21T10:00:00Z',
    startsAt: '2026-12-03T16:30:00Z',
    endsAt: '2026-12-03T18:00:00Z',
    title: 'Första möte',
    description: 'Vi lär känna varandra och er idé.',
    place: 'Medborgarhuset, rum 2',
    organiser: { name: 'Sara Berg', email: 'sara@exempelby.example' },
    attendees: [{ name: 'Amina Diaz', email: 'amina@laxhjalpen.example' }],
  }
}
