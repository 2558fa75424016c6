import type { PlainDate } from '../kernel/plain-date.ts'
import type { MeetingInvitation, Receiver } from './meeting-invitation.ts'
import type { DocumentId } from './partnership.ts'
import type { Language } from './text.ts'

/** The case that a mail is about, with the address where it can be read. */
export type CaseLink = { caseTitle: string; caseNumber: string; url: string }

/** Something to be reminded of, or what is new in a case. */
export type DigestItem = { caseTitle: string; url: string } & (
  | {
      /** What to do, verb first: "Hålla ett första möte". */
      task: string
      due: PlainDate | null
      /** Who has not done it, as in a sentence; null when it is the receiver's own. */
      awaits: string | null
      /** The day is one that the body expected, and no rule. */
      expected?: true
    }
  | { sentences: readonly string[]; more: number }
)

/** What a mail says, without its words: the words are in src/documents/mails/, in the receiver's language. */
export type MailContent =
  | { kind: 'signInLink'; url: string; minutes: number }
  | { kind: 'confirmLink'; url: string; minutes: number }
  | { kind: 'passkeyChanged'; change: 'added' | 'removed'; name: string; url: string }
  | ({
      kind: 'initiativeReceipt'
      registryNumber: string | null
      receivedOn: PlainDate
      linkDays: number
      /** Who assesses whether the idea goes on, as in a sentence: "stadsdelsdirektören". */
      assessor?: string
    } & CaseLink &
      FirstMeeting)
  | ({
      kind: 'broughtIn'
      organisation: string
      by: string
      start: PlainDate
      end: PlainDate
      /** How long the link signs somebody in; null for those who sign in as always. */
      linkDays: number | null
    } & CaseLink)
  | {
      kind: 'organisationInvitation'
      organisation: string
      invitedBy: string
      url: string
      validUntil: PlainDate
    }
  | { kind: 'representationEnded'; organisation: string; endedBy: string; lastDay?: PlainDate }
  | { kind: 'assignmentGiven'; role: string; body: string; givenBy: string; firstDay: PlainDate; url: string }
  | ({ kind: 'meetingCall'; meeting: MeetingInvitation; access?: string | undefined } & CaseLink)
  | ({ kind: 'meetingCancelled'; meeting: MeetingInvitation; reason: string } & CaseLink)
  | ({ kind: 'minutesShared'; group: string; heldOn: PlainDate } & CaseLink)
  | ({ kind: 'minutesToApprove'; group: string; heldOn: PlainDate; approveBy?: PlainDate } & CaseLink)
  | ({ kind: 'changeProposed'; by: string; proposal: string } & CaseLink)
  | ({ kind: 'materialQuestionRaised'; by: string; question: string } & CaseLink)
  | ({ kind: 'documentsMissing'; documents: readonly string[]; by: PlainDate | null } & CaseLink)
  | ({ kind: 'assessmentAnswered'; outcome: 'goOn' | 'decline' | 'otherForm'; otherForm?: string } & CaseLink)
  | ({ kind: 'stanceDeclined'; by: string; reason: string } & CaseLink)
  | ({
      kind: 'partsAsked'
      report: 'followUp' | 'evaluation' | 'finalReport'
      parties: string
      answerBy: PlainDate
    } & CaseLink)
  | ({
      kind: 'partLeftOut'
      report: 'followUp' | 'evaluation' | 'finalReport'
      party: string
    } & CaseLink)
  | ({ kind: 'repaymentAsked'; amount: string; payBy: PlainDate } & CaseLink)
  | ({ kind: 'followUpAgainst'; year: number; reason: string } & CaseLink)
  | ({
      kind: 'decisionShared'
      board: string
      outcome: 'approved' | 'rejected' | 'referredBack'
      paragraph: string
      decidedOn: PlainDate
    } & CaseLink)
  | ({ kind: 'reviewShared'; answerBy: PlainDate } & CaseLink)
  | ({
      kind: 'reviewConcluded'
      outcome: 'passed' | 'passedWithConditions' | 'failed' | 'otherForm'
    } & CaseLink)
  | ({ kind: 'legalQuestion'; askedBy: string; answerBy: PlainDate } & CaseLink)
  | ({ kind: 'withdrawn'; by: string; reason: string } & CaseLink)
  | ({ kind: 'partyWithdrew'; by: string; reason: string } & CaseLink)
  | ({ kind: 'partyLeaves'; by: string; reason: string; lastDay: PlainDate } & CaseLink)
  | ({ kind: 'endedWithoutConsensus'; reason: string } & CaseLink)
  | ({ kind: 'paused'; by: string; reason: string } & CaseLink)
  | ({ kind: 'resumed'; by: string; reason: string } & CaseLink)
  | ({ kind: 'messageReceived'; from: string } & CaseLink)
  | ({ kind: 'aidDeclarationWanted'; by: PlainDate | null } & CaseLink)
  | ({ kind: 'aidLetter' } & CaseLink)
  | ({ kind: 'signingLink'; minutes: number } & CaseLink)
  | ({ kind: 'signatureWanted'; startsOn?: PlainDate } & CaseLink)
  | ({ kind: 'agreementSigned' } & CaseLink)
  | ({ kind: 'partnershipStarted' } & CaseLink)
  | ({ kind: 'signatureDeclined'; by: string; reason: string } & CaseLink)
  | ({ kind: 'finalReportBegun'; by: string; answerBy: PlainDate } & CaseLink)
  | ({
      kind: 'earlyEndRequested'
      by: string
      reason: string
      endsOn: PlainDate
      answerBy: PlainDate | null
    } & CaseLink)
  | ({ kind: 'earlyEndHastened'; by: string; reason: string } & CaseLink)
  | ({ kind: 'endLetter' } & CaseLink)
  | ({ kind: 'partnershipExpired' } & CaseLink)
  | { kind: 'accessibilityReported'; number: string; answerBy: PlainDate; url: string }
  | { kind: 'accessibilityReceived'; number: string; answerBy: PlainDate; url: string }
  | { kind: 'accessibilityAnswered'; number: string; answer: string; url: string }
  | { kind: 'disclosureAsked'; number: string; url: string }
  | { kind: 'disclosureDecisionWanted'; number: string; url: string }
  | { kind: 'disclosureReceived'; number: string; url: string }
  | { kind: 'disclosureNews'; number: string; url: string }
  | { kind: 'disclosureAnswered'; number: string; copies: number }
  | { kind: 'registerCorrectionAnswered'; record: string; answer: string; url: string }
  | { kind: 'dailyDigest'; today: PlainDate; items: readonly DigestItem[]; settingsUrl: string }

export type MailKind = MailContent['kind']

/** The duty to hold a first meeting, as it is told to the party. */
type FirstMeeting = { lastDay: PlainDate; suggestedBy: PlainDate; arithmetic: string }

/**
 * A mail on its way: who gets it, in which language, and what it says. `id` is made once by whoever orders it; a
 * second sending of the same id is the same mail.
 */
export type MailOrder = {
  id: string
  to: Receiver
  language: Language
  content: MailContent
  /** Who signs: "Stabsenheten, Järva stadsdelsförvaltning". */
  signedBy: string
  attachments?: readonly MailAttachment[]
}

/** A stored file by its digest, or a registered document, which goes as PDF. */
export type MailAttachment =
  | { filename: string; contentType: string; sha256: string }
  | { filename: string; documentId: DocumentId }
