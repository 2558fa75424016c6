import type { Text } from '../../domain/text.ts'
import type { FactId, Need } from '../rulebook/need-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { ideaMeetingsHeld } from './idea-meetings.ts'
import type { NeedContext } from './need-context.ts'
import { signingFault, signingSentence } from './signing.ts'

/** What a need that is not met says: the rulebook's own sentence, or the standing one for its kind. */
export function needSentence(need: Need, context: NeedContext): Text {
  return need.otherwise ?? standingSentence(need, context)
}

function standingSentence(need: Need, context: NeedContext): Text {
  switch (need.kind) {
    case 'given':
      return {
        sv: `Fyll i ”${need.label.sv}” först.`,
        en: `Please fill in “${need.label.en}” first.`,
      }
    case 'oneOf':
      return {
        sv: `Välj ett svar under ”${need.label.sv}”.`,
        en: `Choose an answer under “${need.label.en}”.`,
      }
    case 'initiator':
      return initiatorSentence(context.history.rulebook)
    case 'answered':
      return unansweredSentence(context.history.facts.unanswered?.[need.checklist] ?? [])
    case 'documentsOrDay':
      return documentsSentence(context)
    case 'otherPerson':
      return {
        sv: 'Du har själv gjort det föregående arbetet. Någon annan behöver ta det här steget, så att två par ögon har sett ärendet.',
        en: 'You did the preceding work yourself. Someone else needs to take this step, so that two people have looked at the case.',
      }
    case 'ideaMeetings':
      return {
        sv: `Hittills har ni hållit ${ideaMeetingsHeld(context)} idémöten. Minst ${need.least} behövs först.`,
        en: `So far you have held ${ideaMeetingsHeld(context)} idea meetings. At least ${need.least} are needed first.`,
      }
    case 'ideaMeetingLeft':
      return {
        sv: `Ni har hållit ${ideaMeetingsHeld(context)} idémöten. Nu väljer ni: förläng med ett eller två möten, eller avsluta med skäl.`,
        en: `You have held ${ideaMeetingsHeld(context)} idea meetings. Now choose: extend by one or two meetings, or end with reasons.`,
      }
    case 'signingSet':
      return signingSentence(signingFault(need.completes, context))
    case 'fact':
      return factSentences[need.fact]
    default:
      return kindSentences[need.kind]
  }
}

function initiatorSentence(rulebook: Rulebook): Text {
  const sv = rulebook.initiators.map((one) => one.label.sv.toLowerCase()).join(', ')
  const en = rulebook.initiators.map((one) => one.label.en.toLowerCase()).join(', ')
  return { sv: `Ange vem som tar initiativet: ${sv}.`, en: `Say who takes the initiative: ${en}.` }
}

function unansweredSentence(keys: readonly string[]): Text {
  const one = keys.length === 1
  return {
    sv: one
      ? `Ni kan inte lämna över än: en fråga saknar svar (${keys[0]}).`
      : `Ni kan inte lämna över än: ${keys.length} frågor saknar svar (${keys.join(', ')}).`,
    en: one
      ? `You cannot hand over yet: one question has no answer (${keys[0]}).`
      : `You cannot hand over yet: ${keys.length} questions have no answer (${keys.join(', ')}).`,
  }
}

function documentsSentence({ history }: NeedContext): Text {
  const missing = history.facts.missingDocuments ?? []
  const labels = missing.map((id) => history.rulebook.documents.find((one) => one.id === id)?.label)
  const sv = labels.map((label, index) => (label?.sv ?? missing[index] ?? '').toLowerCase()).join(', ')
  const en = labels.map((label, index) => (label?.en ?? missing[index] ?? '').toLowerCase()).join(', ')
  return {
    sv: `Det här underlaget saknas: ${sv}. Skriv vilken dag det senast ska kompletteras.`,
    en: `These documents are missing: ${en}. Give the day by which they will be supplied.`,
  }
}

const factSentences: Record<FactId, Text> = {
  sectionsAgreed: {
    sv: 'Alla obligatoriska avsnitt behöver vara överenskomna av varje part, i den text som gäller nu.',
    en: 'Every mandatory section needs to be agreed by each party, in the text as it stands now.',
  },
  earlyEndTermsWritten: {
    sv: 'Överenskommelsen behöver säga på vilka villkor den kan upphöra i förtid.',
    en: 'The agreement needs to say on what conditions it may end early.',
  },
  aidDeclared: {
    sv: 'Intyget om annat stöd av mindre betydelse saknas. Det behövs innan stöd beviljas.',
    en: 'The declaration of other minor aid is missing. It is needed before any aid is granted.',
  },
  documentsFresh: {
    sv: 'Något av partens underlag är för gammalt. Be om en ny version.',
    en: 'One of the party’s documents is too old. Ask for a new version.',
  },
  reviewFresh: {
    sv: 'Granskningen är för gammal för att skriva under på. Uppdatera den först.',
    en: 'The review is too old to sign on. Update it first.',
  },
  signatoryProven: {
    sv: 'Det behöver framgå vem som får skriva under för organisationen.',
    en: 'It needs to be clear who may sign for the organisation.',
  },
  closingListDone: {
    sv: 'Checklistan inför avslutet är inte klar.',
    en: 'The closing checklist is not complete.',
  },
}

type StandingKind = Exclude<
  Need['kind'],
  | 'given'
  | 'oneOf'
  | 'initiator'
  | 'answered'
  | 'documentsOrDay'
  | 'otherPerson'
  | 'ideaMeetings'
  | 'ideaMeetingLeft'
  | 'signingSet'
  | 'fact'
>

const kindSentences: Record<StandingKind, Text> = {
  happened: { sv: 'Ett tidigare steg behöver tas först.', en: 'An earlier step has to be taken first.' },
  happenedAgain: {
    sv: 'Det här behöver göras på nytt för den nya överenskommelsen.',
    en: 'This has to be done again for the new agreement.',
  },
  notYet: { sv: 'Det här är redan gjort.', en: 'This has already been done.' },
  pending: {
    sv: 'Det finns inget inbokat möte att hålla. Kalla till ett möte först.',
    en: 'There is no meeting booked to be held. Call a meeting first.',
  },
  legalAnswered: {
    sv: 'Kännetecknen talar för att det kan vara ett köp. En jurist behöver svara innan granskningen kan avslutas så här.',
    en: 'The signs say that this may be a purchase. A lawyer has to answer before the review can be concluded like this.',
  },
  timeUp: {
    sv: 'Parterna har fått en dag på sig som inte har gått än. Påminn, eller vänta tills dagen har gått.',
    en: 'The parties have been given a day that has not passed yet. Remind them, or wait until it has.',
  },
  conditionTask: {
    sv: 'Den uppgiften är redan klar, eller hör till någon annan.',
    en: 'That task is already done, or belongs to somebody else.',
  },
  conditionTold: {
    sv: 'Organisationen har inte sagt att uppgiften är klar, eller så är det redan bekräftat.',
    en: 'The organisation has not said that the task is done, or it has been confirmed already.',
  },
  heard: {
    sv: 'Parten ska få se att resultatet lutar åt ett nej och svara på det, eller svarstiden ska ha gått ut, innan ett nej blir slutligt. Är parterna flera gäller det var och en.',
    en: 'The party must see that the result leans towards a no and answer it, or the time to answer must have passed, before a no is final. Where there are several parties it goes for each of them.',
  },
  toAnswer: {
    sv: 'Det finns inget preliminärt resultat att svara på.',
    en: 'There is no preliminary result to answer.',
  },
  aidOfAmounts: {
    sv: 'Beloppen i överenskommelsen är andra än när statsstödet bedömdes. Bedöm det på nytt först.',
    en: 'The amounts of the agreement are others than when the state aid was assessed. Assess it anew first.',
  },
  aidToRegister: {
    sv: 'Stödet är redan registrerat. Ger flera stöd registrerar var och en sitt: välj vems det är.',
    en: 'The aid has already been registered. Where several give aid each registers its own: choose whose it is.',
  },
  bothAssessed: {
    sv: 'Något i organisationens värdegrund talar emot. Två personer behöver ha bedömt hela den delen, var för sig, innan ett nej blir slutligt.',
    en: 'Something in the organisation’s values speaks against it. Two people need to have assessed the whole of that part, each by themselves, before a no is final.',
  },
  ownRequest: {
    sv: 'Begäran kom från den andra sidan. Bara de kan ta tillbaka den.',
    en: 'The other side made the request. Only they can take it back.',
  },
  bothSides: {
    sv: 'Båda sidor behöver ha lämnat sin del först.',
    en: 'Both sides need to have handed in their part first.',
  },
  extension: {
    sv: 'Ni kan lägga till ett eller två möten. Fler än så kräver ett beslut om undantag.',
    en: 'You may add one or two meetings. More than that requires a decision on an exception.',
  },
  ideaMeetingsUsedUp: {
    sv: 'Håll först de idémöten som brukar behövas. Räcker de inte kan ni förlänga.',
    en: 'First hold the idea meetings that are usually needed. If they are not enough you may extend.',
  },
  shortPeriodApproved: {
    sv: 'Så korta överenskommelser ingås bara undantagsvis. Det behöver vara godkänt först, med skäl.',
    en: 'Agreements this short are made only as an exception. It needs to be approved first, with reasons.',
  },
  reached: { sv: 'Dagen har inte kommit än.', en: 'The day has not come yet.' },
  decidedText: {
    sv: 'Texten skiljer sig från den som nämnden beslutade om. Skriv under den beslutade texten, eller gå tillbaka till nämnden.',
    en: 'The text differs from the one the board decided on. Sign the decided text, or go back to the board.',
  },
  boardCase: { sv: 'Nämnden behöver ha beslutat först.', en: 'The board needs to have decided first.' },
  minutesOfEveryBoard: {
    sv: 'Vänta tills varje nämnd har justerat och anslagit sitt protokoll.',
    en: 'Wait until each board has approved and announced its minutes.',
  },
  noOpenCase: { sv: 'Ett sådant ärende pågår redan.', en: 'Such a case is already open.' },
  stances: {
    sv: 'Alla behöver ha tagit ställning, och alla vilja omförhandla.',
    en: 'Everyone needs to have taken a stance, and to want to renegotiate.',
  },
  roundAfter: {
    sv: 'Den nya överenskommelsen passar inte till det här steget än.',
    en: 'The new agreement does not fit this step yet.',
  },
  paused: { sv: 'Ärendet är inte pausat.', en: 'The case is not paused.' },
  atRisk: {
    sv: 'Överbryggning erbjuds när slutrapporten inte nådde nämnden i tid.',
    en: 'Bridging is offered when the final report did not reach the board in time.',
  },
}
