import type { EventMaker, EventType, ProcessEvent } from '../../../domain/events.ts'
import { hasLeftBy, staysBy } from '../../../domain/leaving.ts'
import { inLanguage, type Language, type Text } from '../../../domain/text.ts'
import { lowerFirst } from '../../../kernel/lower-first.ts'
import { roleLabel, stepOf } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'

/** What has happened, as the rulebook of the case says it. */
export function eventTitle(
  rulebook: Rulebook,
  { type, content }: Pick<ProcessEvent, 'type' | 'content'>,
): Text {
  const besides = ofParty[type]?.(partyIn(content)) ?? ofMoney(type, content) ?? notOfRulebooks[type]
  if (besides !== undefined) return besides
  if (hasLeftBy({ type, content }) && content.party) return hasLeft(String(content.party))
  if (type === 'partyChanged' && content.change === 'leaving')
    return staysBy({ type, content }) ? stays(String(content.party)) : leaves(content)
  if (type === 'registerRecordPublished' && 'withdrawn' in content) return documentTakenOut
  const step = typeof content.step === 'string' ? stepOf(rulebook, content.step) : undefined
  return (
    (step ?? rulebook.steps.find(({ event }) => event === type))?.done ?? newerThanStep[type] ?? { sv: type }
  )
}

const documentTakenOut: Text = {
  sv: 'En handling togs bort ur det öppna registret',
  en: 'A document was taken out of the open register',
}

/** What older versions of a rulebook have no step for. */
const newerThanStep: Partial<Record<EventType, Text>> = { registerDocumentWithdrawn: documentTakenOut }

/** What happens whatever the rulebook says; none has a step for it. */
const notOfRulebooks: Partial<Record<EventType, Text>> = {
  daysMoved: { sv: 'Dagar i tidsplanen har räknats om', en: 'Days in the timetable were reckoned anew' },
  documentDisposed: {
    sv: 'Innehållet i en handling gallrades efter beslut',
    en: 'The content of a document was disposed of by decision',
  },
  documentReleased: {
    sv: 'En kopia av en handling lämnades ut till någon som hade begärt den',
    en: 'A copy of a document was released to somebody who had asked for it',
  },
  secrecyFlagged: {
    sv: 'En handling sekretessmarkerades i diariet',
    en: 'A document was flagged as secret in the registry',
  },
  secrecyLifted: {
    sv: 'Sekretessmarkeringen av en handling hävdes',
    en: 'The flag of a document as secret was lifted',
  },
  externalNumbersNoted: {
    sv: 'Nummer i huvuddiariet skrevs in eller rättades',
    en: 'Numbers in the master registry were entered or corrected',
  },
  paymentNoted: { sv: 'En utbetalning registrerades', en: 'A payment was registered' },
  repaymentNoted: { sv: 'En återbetalning registrerades', en: 'A repayment was registered' },
  paymentWithdrawn: {
    sv: 'En registrerad utbetalning togs tillbaka',
    en: 'A registered payment was taken back',
  },
  sideAgreementReplaced: {
    sv: 'Ett hängavtal ersattes av ett nytt',
    en: 'A side agreement was replaced by a new one',
  },
  partyReviewed: {
    sv: 'En organisation som kommit med efter granskningen granskades',
    en: 'An organisation that joined after the review was reviewed',
  },
  broughtInPutDown: {
    sv: 'Något av det som står i överenskommelsen skrevs in eller ändrades',
    en: 'Something that the agreement says was put down or changed',
  },
  broughtInCorrectionMade: {
    sv: 'Det som förts in rättades sedan alla parter bekräftat det',
    en: 'What was brought in was corrected, when every party had confirmed it',
  },
  broughtInFactsStated: {
    sv: 'Uppgifter om nämndens beslut och statsstödet fördes in',
    en: "What is known of the board's decision and the state aid was brought in",
  },
  rulebookMoved: {
    sv: 'Ärendet gick över till en nyare version av regelboken',
    en: 'The case moved to a newer version of the rulebook',
  },
}

/** Who told of a payment, and which of the two was taken back; an event that has been disposed of says neither. */
function ofMoney(type: EventType, { reference, kind }: ProcessEvent['content']): Text | undefined {
  if (type === 'paymentNoted' && reference !== undefined) return toldBySystem
  if (type === 'paymentWithdrawn' && kind === 'repaid') return repaymentTakenBack
  return undefined
}

const toldBySystem: Text = {
  sv: 'Ett annat system meddelade att en planerad utbetalning är gjord',
  en: 'Another system told that a planned payment has been made',
}
const repaymentTakenBack: Text = {
  sv: 'En registrerad återbetalning togs tillbaka',
  en: 'A registered repayment was taken back',
}

/** What one of the parties does of what was brought in. */
const ofParty: Partial<Record<EventType, (party: NamedParty) => Text>> = {
  broughtInPartyConfirmed: ({ sv, en }) => ({
    sv: `${sv} bekräftade det som förts in`,
    en: `${en} confirmed what was brought in`,
  }),
  broughtInCorrectionProposed: ({ sv, en }) => ({
    sv: `${sv} föreslog en rättelse av det som förts in`,
    en: `${en} proposed a correction of what was brought in`,
  }),
  broughtInCorrectionAgreed: ({ sv, en }) => ({
    sv: `${sv} sa ja till en rättelse av det som förts in`,
    en: `${en} said yes to a correction of what was brought in`,
  }),
  broughtInCorrectionDeclined: ({ sv, en }) => ({
    sv: `${sv} sa nej till en rättelse av det som förts in`,
    en: `${en} said no to a correction of what was brought in`,
  }),
  broughtInCorrectionWithdrawn: ({ sv, en }) => ({
    sv: `${sv} tog tillbaka sin rättelse av det som förts in`,
    en: `${en} took back its correction of what was brought in`,
  }),
}

type NamedParty = Readonly<{ sv: string; en: string }>

/** What an event that has been disposed of says no more is who it was. */
function partyIn({ party }: ProcessEvent['content']): NamedParty {
  return typeof party === 'string'
    ? { sv: party, en: party }
    : { sv: 'En av parterna', en: 'One of the parties' }
}

/** One of several organisations, before anything was signed. */
function hasLeft(party: string): Text {
  return { sv: `${party} lämnade ärendet`, en: `${party} left the case` }
}

/** Notice with a last day, or a wish that nobody has acted on. */
function leaves({ party, lastDay }: ProcessEvent['content']): Text {
  return lastDay === undefined
    ? { sv: `${party} vill lämna`, en: `${party} wants to leave` }
    : {
        sv: `${party} lämnar, med ${lastDay} som sista dag`,
        en: `${party} leaves, with ${lastDay} as its last day`,
      }
}

function stays(party: string): Text {
  return {
    sv: `${party} stannar: uppsägningen togs tillbaka`,
    en: `${party} stays: the notice was taken back`,
  }
}

type Naming = {
  rulebook: Rulebook
  language: Language
  /** What the role is called where somebody acts, when it is another's rulebook that says so. */
  title?: Text | undefined
}

/** "Stina Lindqvist, stabsenheten" */
export function whoDid({ rulebook, language, title }: Naming, by: EventMaker): string {
  if (by.personId === null) return by.name
  const who = `${by.name}, ${lowerFirst(inLanguage(title ?? roleLabel(rulebook, by.role), language))}`
  if (by.inPlaceOf === undefined) return who
  return `${who} ${language === 'sv' ? 'i stället för' : 'in place of'} ${by.inPlaceOf.name}`
}
