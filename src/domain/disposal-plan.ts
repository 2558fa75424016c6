import { type PlainDate, plainDate, yearOf } from '../kernel/plain-date.ts'

/** The types of papers that a plan of retention and disposal (gallringsplan) decides about. */
export const paperTypes = [
  'initiative',
  'partyDocuments',
  'meetings',
  'preparation',
  'stateAid',
  'agreement',
  'board',
  'reports',
  'accounts',
  'ending',
  'other',
] as const
export type PaperType = (typeof paperTypes)[number]

/** What papers of each type are called where they are made: a kind of their own, or the step that made them. */
const kindsOf: Readonly<Record<Exclude<PaperType, 'other'>, RegExp>> = {
  initiative: /^(initiative|receipt|withdrawal|withdraw)$/,
  partyDocuments:
    /^(identity|annualMeetingMinutes|activityReport|accounts|auditReport|activityPlan|statutes|signatoryProof)$/,
  meetings: /^(meetingCall|minutes|workingReport|call-.*meeting|hold-.*meeting)$/,
  preparation:
    /^(consideration|assessment|assessmentLetter|review.*|legal.*|submit-consideration|assess-(proceed|decline|redirect)|give-.*-feedback|(pass|fail|redirect)-review.*)$/,
  stateAid: /^(aid[A-Z].*|assess-aid)$/,
  agreement:
    /^(agreementDraft|signedAgreement|sealedAgreement|signedOriginal|sideAgreement|bridging|sign-agreement|agree-draft)$/,
  board:
    /^(memo|boardDecision|decisionLetter|stance|renewalStance|take-(renewal-)?stance|approve-.*-memo|board-.*)$/,
  reports:
    /^(followUp|followUpPart|evaluation|evaluationPart|finalReport|conclude-evaluation|approve-report|hand-in-(report-part|evaluation))$/,
  accounts: /^(repaymentRequest|economicAccounts|closingAccount|hand-in-accounts)$/,
  ending: /^(leaving|earlyEnd|earlyEndRequest|earlyEndAnswer|ending|endLetter|request-early-end)$/,
}

export function paperTypeOf(kind: string): PaperType {
  const found = Object.entries(kindsOf).find(([, kinds]) => kinds.test(kind))
  return paperTypes.find((type) => type === found?.[0]) ?? 'other'
}

/** How many years papers are commonly kept; null for what is preserved. Not checked by an archivist: a proposal, never a rule. */
export const commonlyKept: Readonly<Partial<Record<PaperType, number | null>>> = {
  preparation: null,
  meetings: null,
  stateAid: 10,
  agreement: null,
  board: null,
  reports: null,
  accounts: 7,
}

/** The first day that papers may be disposed of: so many whole calendar years after the one in which the case was closed. */
export function disposableFrom(closedOn: PlainDate, years: number): PlainDate {
  return plainDate(`${yearOf(closedOn) + years + 1}-01-01`)
}
