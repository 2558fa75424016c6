import { bullets, heading, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CalledMeeting, callWords, whenAndWhere } from './call-parts.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs } from './case-head.ts'

export type CallPaper = CaseHead &
  CalledMeeting & {
    to: Addressee
    agenda: readonly string[]
    /** The body's conditions for a partnership, by its rulebook. */
    conditions: readonly string[]
    /** What the party has not handed in yet. */
    documentsMissing: readonly string[]
  }

/** The call to the first meeting. */
export function callPaper(input: CallPaper): DocumentModel {
  const words = { ...callWords[input.language], ...phrases[input.language] }
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.welcome(input.caseTitle)),
      ...introduction(input, 'call'),
      whenAndWhere(input),
      heading(words.agenda),
      steps(...input.agenda),
      ...listUnder(words.conditions, words.conditionsLead, input.conditions),
      ...listUnder(words.bring, words.bringLead, input.documentsMissing),
      paragraph(words.cannotCome),
      paragraph(reachUs(input)),
    ],
  })
}

function listUnder(title: string, lead: string, items: readonly string[]) {
  return items.length === 0 ? [] : [heading(title), paragraph(lead), bullets(...items)]
}

const phrases = {
  sv: {
    title: (name: string) => `Kallelse till första möte: ${name}`,
    welcome: (name: string) =>
      `Välkomna till ett första möte om ${name}. Vi träffas för att lära känna varandra och er idé, och för att ni ska få veta vad ett idéburet offentligt partnerskap (IOP) innebär.`,
    conditions: 'Villkoren vi går igenom',
    conditionsLead: 'De här villkoren gäller för alla partnerskap hos oss:',
    bring: 'Handlingar som vi ännu inte har',
    bringLead:
      'Lägg in dem i ärendet före mötet om ni kan. Saknas något går det bra att komplettera efteråt.',
  },
  en: {
    title: (name: string) => `Call to the first meeting: ${name}`,
    welcome: (name: string) =>
      `Welcome to a first meeting about ${name}. We meet to get to know each other and your idea, and for you to learn what a partnership between civil society and the public sector (IOP) means.`,
    conditions: 'The conditions that we go through',
    conditionsLead: 'These conditions apply to every partnership with us:',
    bring: 'Documents that we do not have yet',
    bringLead:
      'Add them to the case before the meeting if you can. If something is missing, add it afterwards.',
  },
}
