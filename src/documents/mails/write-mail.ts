import type { MailContent, MailKind, MailOrder } from '../../domain/mails.ts'
import type { OwnMailWords } from '../../domain/own-words.ts'
import type { Language } from '../../domain/text.ts'
import { invitationText } from '../meeting-invitation.ts'
import { accessibilityAnswered, accessibilityReceived, accessibilityReported } from './accessibility.ts'
import { assessmentAnswered } from './assessment-answered.ts'
import { assignmentGiven } from './assignment-given.ts'
import { decisionShared, stanceDeclined } from './board.ts'
import { broughtIn } from './brought-in.ts'
import { dailyDigest } from './daily-digest.ts'
import {
  disclosureAnswered,
  disclosureAsked,
  disclosureDecisionWanted,
  disclosureNews,
  disclosureReceived,
} from './disclosure.ts'
import { documentsMissing } from './documents-missing.ts'
import {
  earlyEndHastened,
  earlyEndRequested,
  endLetter,
  finalReportBegun,
  partnershipExpired,
} from './ending.ts'
import { initiativeReceipt } from './initiative-receipt.ts'
import { htmlOf, textOf } from './layout.ts'
import type { ContentOf, Letter, Writer } from './letter.ts'
import { meetingCall, meetingCancelled } from './meeting-call.ts'
import { messageReceived } from './message-received.ts'
import { minutesShared } from './minutes-shared.ts'
import { organisationInvitation } from './organisation-invitation.ts'
import { registerCorrectionAnswered } from './register-correction.ts'
import { followUpAgainst, partLeftOut, partsAsked, repaymentAsked } from './reports.ts'
import { representationEnded } from './representation-ended.ts'
import { legalQuestion, reviewConcluded, reviewShared } from './review.ts'
import { confirmLink, passkeyChanged, signInLink } from './sign-in-link.ts'
import {
  agreementSigned,
  partnershipStarted,
  signatureDeclined,
  signatureWanted,
  signingLink,
} from './signing.ts'
import { aidDeclarationWanted, aidLetter } from './state-aid.ts'
import { changeProposed, materialQuestionRaised, minutesToApprove } from './steering.ts'
import { endedWithoutConsensus, partyLeaves, partyWithdrew, paused, resumed, withdrawn } from './stops.ts'

export type WrittenMail = {
  subject: string
  text: string
  html: string
  /** An invitation for the calendar, where the mail is about a meeting. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** A mail in words: plain text and simple HTML that say the same, in the receiver's language, with the body's own words. */
export function writeMail(
  { content, language, to, signedBy }: Omit<MailOrder, 'id'>,
  own?: OwnMailWords,
): WrittenMail {
  const letter = letterOf(content, language)
  const frame = { name: to.name, signedBy, language, own }
  return {
    subject: letter.subject.replace(/[\p{Cc}\s]+/gu, ' ').trim(),
    text: textOf(letter, frame),
    html: htmlOf(letter, frame),
    ...calendarOf(content),
  }
}

function calendarOf(content: MailContent) {
  if (!('meeting' in content)) return {}
  return { calendar: { method: content.meeting.method, text: invitationText(content.meeting) } }
}

function letterOf<Kind extends MailKind>(content: OneOf<Kind>, language: Language): Letter {
  return writers[content.kind](content, language)
}

/** Written so that a writer and its content are known to be of the same kind. */
type OneOf<Kind extends MailKind> = { [One in Kind]: ContentOf<One> }[Kind]

const writers: { [Kind in MailKind]: Writer<Kind> } = {
  signInLink,
  confirmLink,
  passkeyChanged,
  initiativeReceipt,
  broughtIn,
  organisationInvitation,
  representationEnded,
  assignmentGiven,
  meetingCall,
  meetingCancelled,
  minutesShared,
  minutesToApprove,
  changeProposed,
  materialQuestionRaised,
  documentsMissing,
  assessmentAnswered,
  finalReportBegun,
  earlyEndRequested,
  earlyEndHastened,
  endLetter,
  partnershipExpired,
  stanceDeclined,
  partsAsked,
  partLeftOut,
  repaymentAsked,
  followUpAgainst,
  decisionShared,
  reviewShared,
  reviewConcluded,
  legalQuestion,
  signingLink,
  signatureWanted,
  agreementSigned,
  signatureDeclined,
  partnershipStarted,
  withdrawn,
  partyWithdrew,
  partyLeaves,
  endedWithoutConsensus,
  paused,
  resumed,
  messageReceived,
  aidDeclarationWanted,
  aidLetter,
  accessibilityReported,
  accessibilityReceived,
  accessibilityAnswered,
  disclosureAsked,
  disclosureDecisionWanted,
  disclosureReceived,
  disclosureNews,
  disclosureAnswered,
  registerCorrectionAnswered,
  dailyDigest,
}
