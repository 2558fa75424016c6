import type { Language } from '../../../../domain/text.ts'
import { phrases } from '../../../words.ts'

type OtherForm = { name: string; means: string; goOn: string }

/** Forms of cooperation and support other than a partnership: what each is called, what it means, how one goes on. */
const otherForms = phrases<Record<string, OtherForm>>({
  sv: {
    grant: {
      name: 'föreningsbidrag',
      means:
        'Ni driver er verksamhet själva och ansöker om bidrag till den. Kommunen styr inte innehållet, men följer upp hur pengarna har använts.',
      goOn: 'Läs kommunens regler för föreningsbidrag och se vilken dag ansökan ska vara inne.',
    },
    procurement: {
      name: 'upphandling',
      means:
        'Kommunen beskriver vad som behövs och alla som kan utföra det får lämna anbud. Den som vinner får ett avtal och betalt för uppdraget.',
      goOn: 'Håll utkik efter kommunens upphandlingar. Ni kan lämna anbud själva eller tillsammans med andra.',
    },
    reservedProcurement: {
      name: 'upphandling för idéburna',
      means:
        'En upphandling där bara idéburna organisationer får lämna anbud, så att ni inte tävlar med bolag som delar ut vinst.',
      goOn: 'Håll utkik efter kommunens upphandlingar och se om ni uppfyller villkoren för att delta.',
    },
    choiceSystem: {
      name: 'valfrihetssystem',
      means:
        'Alla som uppfyller kommunens krav blir godkända utförare, och den som behöver stödet väljer själv vem som ska ge det.',
      goOn: 'Läs kommunens krav för valfrihetssystemet. Ni kan ansöka om att bli godkända när ni vill.',
    },
    otherSupport: {
      name: 'annat stöd',
      means:
        'Kommunen kan bidra på annat sätt än med ett partnerskap, till exempel med en lokal, kontakter eller råd.',
      goOn: 'Vi berättar vilket stöd som finns och vem som kan ge det.',
    },
  },
  en: {
    grant: {
      name: 'a grant to associations',
      means:
        'You run your activity yourselves and apply for a grant towards it. The municipality does not steer the content, but follows up how the money has been used.',
      goOn: 'Read the municipality’s rules for grants to associations and see by which day to apply.',
    },
    procurement: {
      name: 'procurement',
      means:
        'The municipality describes what is needed, and everyone who can do it may hand in a tender. Whoever wins gets a contract and is paid for the work.',
      goOn: 'Look out for the municipality’s procurements. You may tender alone or together with others.',
    },
    reservedProcurement: {
      name: 'procurement reserved for idea-based organisations',
      means:
        'A procurement where only idea-based organisations may tender, so that you do not compete with companies that pay out profit.',
      goOn: 'Look out for the municipality’s procurements and see whether you meet the conditions to take part.',
    },
    choiceSystem: {
      name: 'a system of choice',
      means:
        'Everyone who meets the municipality’s requirements is approved, and those who need the support choose who is to give it.',
      goOn: 'Read the requirements of the system of choice. You may apply to be approved at any time.',
    },
    otherSupport: {
      name: 'other support',
      means:
        'The municipality can contribute in other ways than by a partnership, for example with premises, contacts or advice.',
      goOn: 'We tell you what support there is and who can give it.',
    },
  },
})

/** A form by its id in the rulebook; one that we have no words for is called by its id. */
export function otherFormIn(language: Language, form: string): OtherForm {
  return otherForms(language)[form] ?? { name: form, means: '', goOn: '' }
}
