import type { PlainDate } from '../kernel/plain-date.ts'
import type { DocumentId, Party } from './partnership.ts'
import type { Side } from './roles.ts'

/** What the case already holds, shown under a heading so that nobody has to write it again. */
export const reportFills = [
  'goals',
  'indicators',
  'statistics',
  'meetings',
  'decisions',
  'changes',
  'deviations',
  'contributions',
  'economy',
  'learningGoals',
  'followUps',
] as const
export type ReportFill = (typeof reportFills)[number]

/** Which report: `followUp-2027` of a year, `evaluation-1` of the first round, `finalReport-1` of a board case. */
export type ReportKey = `${'followUp' | 'evaluation' | 'finalReport'}-${number}`

export type ReportParty = Pick<Party, 'id' | 'name' | 'side'>

/** What has been written under a heading, by one party or, where the party is null, by the parties together. */
export type ReportPart = {
  party: ReportParty | null
  /** A heading of the rulebook's template: `reportTemplate(rulebook, 'followUp')` has its words. */
  heading: string
  text: string
  /** A figure of a scale or a choice, where the heading asks for one. */
  choice: string | null
}

/** How the steering group answered whether the partnership should go on. */
export const jointAssessments = ['goOn', 'adjust', 'notGoOn'] as const
export type JointAssessment = (typeof jointAssessments)[number]

export type Approval = {
  on: PlainDate
  /** The day of the steering group's meeting. */
  heldOn: PlainDate
  assessment: JointAssessment
  reasons: string
  byName: string
}

export type FollowUpDecision = {
  outcome: 'approved' | 'rejected' | 'referredBack' | 'tabled'
  on: PlainDate
  paragraph: string
  reasons: string
}

export type FollowUp = {
  year: number
  /** The board case: followUp-1. */
  track: string
  openedOn: PlainDate
  /** Raised each time the board's no is answered with a new follow-up. */
  edition: number
  /** How the board's no is met, where this is an answer to it. */
  measures: string
  parts: readonly ReportPart[]
  /** Which parties have handed in their part of this edition, and when. */
  handedIn: readonly { partyId: string; on: PlainDate; byName: string }[]
  /** Until when the parties have for their parts; null where no day has been given. */
  answerBy: PlainDate | null
  /** Parties whose part the report has gone on without. It may still come. */
  leftOut: readonly { partyId: string; on: PlainDate; byName: string }[]
  approval: Approval | null
  approvedOn: PlainDate | null
  /** The registered paper; null before the approval. */
  documentId: DocumentId | null
  documentNumber: number | null
  /** The newest word of the board. */
  decision: FollowUpDecision | null
}

export type Lesson = {
  id: string
  text: string
  tags: readonly string[]
  version: number
  byName: string
  side: Side
  /** The parties that have agreed to share it with everyone who is signed in. */
  sharedBy: readonly string[]
  shared: boolean
}

/** The evaluation of a round. Until it is opened each party's parts are its own and are not given to anybody else. */
export type Evaluation = {
  /** The round: round-1. */
  track: string
  startedOn: PlainDate
  handedIn: readonly { partyId: string; on: PlainDate; byName: string }[]
  answerBy: PlainDate | null
  leftOut: readonly { partyId: string; on: PlainDate; byName: string }[]
  /** When the last party handed in and everybody's answers could be read; null while they are apart. */
  openedOn: PlainDate | null
  parts: readonly ReportPart[]
  completedOn: PlainDate | null
  documentId: DocumentId | null
  documentNumber: number | null
  lessons: readonly Lesson[]
}
