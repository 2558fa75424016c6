import type { DocumentModel } from '../../../documents/model.ts'
import type { CaseHead } from '../../../documents/papers/case-head.ts'
import { initiativePaper } from '../../../documents/papers/initiative.ts'
import { receiptPaper } from '../../../documents/papers/receipt.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
import { formatOrganisationNumber } from '../../../kernel/organisation-number.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { roleName } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { FreshCase } from '../../../store/case/initiative.ts'
import { type Initiative, ideaQuestions, type RegisteredInitiative } from './form.ts'
import { words } from './words.ts'

export type HandedIn = Initiative | RegisteredInitiative

type Said = {
  head: CaseHead
  form: HandedIn
  rulebook: Rulebook
  origin: string
  received: { on: PlainDate; by?: string }
  forwarded?: { on: PlainDate; by?: string }
  coreService: string
}

/** The initiative word for word, as it is registered. */
export function initiativeAsPaper({ head, form, rulebook, ...said }: Said): DocumentModel {
  const t = words(head.language)
  const initiator = rulebook.initiators.find(({ id }) => id === said.origin)

  return initiativePaper({
    ...head,
    origin: initiator === undefined ? said.origin : inLanguage(initiator.label, head.language),
    organisation: {
      name: form.organisation,
      legalForm: t.legalForms[form.legalForm],
      ...(form.number !== null && { number: formatOrganisationNumber(form.number) }),
      ...(form.website !== null && { website: form.website }),
    },
    contact: contactOf(form),
    receivedOn: said.received.on,
    ...(said.received.by !== undefined && { receivedBy: said.received.by }),
    ...(said.forwarded !== undefined && { forwardedOn: said.forwarded.on }),
    ...(said.forwarded?.by !== undefined && { forwardedBy: said.forwarded.by }),
    ...(said.coreService !== '' && { coreService: said.coreService }),
    answers: ideaQuestions.map((key) => ({ question: t[key], answer: form[key] })),
  })
}

function contactOf({ contactName, contactTitle, email, phone }: HandedIn) {
  if (contactName === '') return null
  return {
    name: contactName,
    ...(contactTitle !== '' && { title: contactTitle }),
    ...(email !== null && { email }),
    ...(phone !== '' && { phone }),
  }
}

/** What the sender gets: that we have it, and by which day we meet. */
export function receiptAsPaper(
  head: CaseHead,
  {
    form,
    rulebook,
    receivedOn,
    fresh,
  }: { form: HandedIn; rulebook: Rulebook; receivedOn: PlainDate; fresh: FreshCase },
): DocumentModel {
  return receiptPaper({
    ...head,
    to: { organisation: form.organisation, contact: form.contactName },
    receivedOn,
    firstMeeting: firstMeetingIn(fresh, head.language),
    assessor: assessorIn(rulebook, head.language),
    documentsWanted: documentsWanted(rulebook, head.language),
  })
}

/** The duty to hold a first meeting, in words: the last day, the working day to aim for, and how it was counted. */
export function firstMeetingIn({ firstMeeting }: Pick<FreshCase, 'firstMeeting'>, language: Language) {
  const { due, suggestedBy, arithmetic } = firstMeeting
  if (due === undefined || suggestedBy === undefined) throw new Error('The duty first-meeting has a day')
  return { lastDay: due, suggestedBy, arithmetic: inLanguage(arithmetic, language) }
}

/** Who assesses whether an idea goes on, as in a sentence. */
export function assessorIn(rulebook: Rulebook, language: Language): string {
  return inLanguage(roleName(rulebook, 'director'), language)
}

/** What the party brings to the first meeting, by the rulebook. */
export function documentsWanted({ documents }: Rulebook, language: Language): string[] {
  return documents
    .filter(({ stage, required }) => stage === 'firstMeeting' && required)
    .map(({ label }) => inLanguage(label, language))
}
