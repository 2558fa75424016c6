import type { MailContent, MailOrder } from '../../domain/mails.ts'
import type { OwnMailWords } from '../../domain/own-words.ts'
import type { Language } from '../../kernel/language.ts'
import { invitationText } from '../calendar.ts'
import { accessibilityAnswered, accessibilityReceived, accessibilityReported } from './accessibility.ts'
import { assessmentAnswered } from './assessment-answered.ts'
import { decisionShared, stanceDeclined } from './board.ts'
import { dailyDigest } from './daily-digest.ts'
import { disclosureAnswered } from './disclosure.ts'
import { documentsMissing } from './documents-missing.ts'
import { earlyEndRequested, endLetter, finalReportBegun, partnershipExpired } from './ending.ts'
import { initiativeReceipt } from './initiative-receipt.ts'
import { htmlOf, textOf } from './layout.ts'
import type { Letter } from './letter.ts'
import { meetingCall, meetingCancelled } from './meeting-call.ts'
import { messageReceived } from './message-received.ts'
import { minutesShared } from './minutes-shared.ts'
import { organisationInvitation } from './organisation-invitation.ts'
import { registerCorrectionAnswered } from './register-correction.ts'
import { followUpAgainst, partLeftOut, partsAsked, repaymentAsked } from './reports.ts'
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
import { endedWithoutConsensus, partyWithdrew, paused, resumed, withdrawn } from './stops.ts'

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

function letterOf(content: MailContent, language: Language): Letter {
  switch (content.kind) {
    case 'signInLink':
      return signInLink(content, language)
    case 'confirmLink':
      return confirmLink(content, language)
    case 'passkeyChanged':
      return passkeyChanged(content, language)
    case 'initiativeReceipt':
      return initiativeReceipt(content, language)
    case 'organisationInvitation':
      return organisationInvitation(content, language)
    case 'meetingCall':
      return meetingCall(content, language)
    case 'meetingCancelled':
      return meetingCancelled(content, language)
    case 'minutesShared':
      return minutesShared(content, language)
    case 'minutesToApprove':
      return minutesToApprove(content, language)
    case 'changeProposed':
      return changeProposed(content, language)
    case 'materialQuestionRaised':
      return materialQuestionRaised(content, language)
    case 'documentsMissing':
      return documentsMissing(content, language)
    case 'assessmentAnswered':
      return assessmentAnswered(content, language)
    case 'finalReportBegun':
      return finalReportBegun(content, language)
    case 'earlyEndRequested':
      return earlyEndRequested(content, language)
    case 'endLetter':
      return endLetter(content, language)
    case 'partnershipExpired':
      return partnershipExpired(content, language)
    case 'stanceDeclined':
      return stanceDeclined(content, language)
    case 'partsAsked':
      return partsAsked(content, language)
    case 'partLeftOut':
      return partLeftOut(content, language)
    case 'repaymentAsked':
      return repaymentAsked(content, language)
    case 'followUpAgainst':
      return followUpAgainst(content, language)
    case 'decisionShared':
      return decisionShared(content, language)
    case 'reviewShared':
      return reviewShared(content, language)
    case 'reviewConcluded':
      return reviewConcluded(content, language)
    case 'legalQuestion':
      return legalQuestion(content, language)
    case 'signingLink':
      return signingLink(content, language)
    case 'signatureWanted':
      return signatureWanted(content, language)
    case 'agreementSigned':
      return agreementSigned(content, language)
    case 'signatureDeclined':
      return signatureDeclined(content, language)
    case 'partnershipStarted':
      return partnershipStarted(content, language)
    case 'withdrawn':
      return withdrawn(content, language)
    case 'partyWithdrew':
      return partyWithdrew(content, language)
    case 'endedWithoutConsensus':
      return endedWithoutConsensus(content, language)
    case 'paused':
      return paused(content, language)
    case 'resumed':
      return resumed(content, language)
    case 'messageReceived':
      return messageReceived(content, language)
    case 'aidDeclarationWanted':
      return aidDeclarationWanted(content, language)
    case 'aidLetter':
      return aidLetter(content, language)
    case 'accessibilityReported':
      return accessibilityReported(content, language)
    case 'accessibilityReceived':
      return accessibilityReceived(content, language)
    case 'accessibilityAnswered':
      return accessibilityAnswered(content, language)
    case 'disclosureAnswered':
      return disclosureAnswered(content, language)
    case 'registerCorrectionAnswered':
      return registerCorrectionAnswered(content, language)
    case 'dailyDigest':
      return dailyDigest(content, language)
  }
}
