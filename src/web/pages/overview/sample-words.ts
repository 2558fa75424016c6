import type { Language } from '../../../domain/text.ts'
import type { Sampled } from '../../../store/lists/sample.ts'
import { phrases } from '../../words.ts'
import { words as boardWords } from '../case/board/words.ts'

const sv = {
  title: 'Stickprov',
  lead: 'Dra ärenden att granska. Samma ord drar samma ärenden, så att någon annan kan dra om stickprovet.',
  size: 'Hur många ärenden?',
  seed: 'Ord att dra med',
  seedHint: 'Utan ett ord dras inget. Till exempel ”revision 2027”. Anteckna det i din granskning.',
  inForce: 'Bara partnerskap i kraft',
  draw: 'Dra stickprov',
  drawn: (count: number) => (count === 1 ? 'Ett ärende drogs' : `${count} ärenden drogs`),
  none: 'Det finns inget ärende att dra bland.',
  followed: 'Mål, beslut, pengar och resultat',
  download: 'Ladda ner stickprovet:',
  file: 'stickprov',
  columns: {
    number: 'Ärendenummer',
    registry: 'Diarienummer',
    title: 'Partnerskap',
    parties: 'Parter',
    state: 'Läge',
    received: 'Inkom',
    goals: 'Nämndens mål',
    decidedOn: 'Nämndens beslut att teckna',
    paragraph: 'Paragraf',
    latest: 'Senare beslut av nämnden',
    latestOn: 'Senare beslut, dag',
    latestParagraph: 'Senare beslut, paragraf',
    publicMoney: 'Offentliga insatser, lovade (kr)',
    publicGiven: 'Offentliga insatser, utfall (kr)',
    partyMoney: 'Idéburna insatser, lovade (kr)',
    partyGiven: 'Idéburna insatser, utfall (kr)',
    measured: 'Indikatorer med värde',
    followUps: 'Godkända rapporter',
    documents: 'Handlingar',
  },
  case: 'Ärende',
  goal: 'Mål',
  decision: 'Nämndens beslut att teckna',
  money: 'Pengar',
  result: 'Resultat',
  noGoal: 'inget av nämndens mål är valt',
  noDecision: 'inget beslut att teckna',
  latest: 'Senast',
  sides: { public: 'offentliga', party: 'idéburna' },
  promised: (side: string, promised: string, given: string) => `${side}: lovat ${promised}, utfall ${given}`,
  measured: (count: number) => (count === 1 ? 'en indikator med värde' : `${count} indikatorer med värde`),
  notWritten: 'inte skrivet',
  trace: 'Följ från mål till resultat',
  reports: (count: number) => (count === 1 ? 'en godkänd rapport' : `${count} godkända rapporter`),
  papers: (count: number) => (count === 1 ? 'en handling' : `${count} handlingar`),
}

const en: typeof sv = {
  title: 'Sample',
  lead: 'Draw cases to examine. The same word draws the same cases, so that somebody else can draw the sample again.',
  size: 'How many cases?',
  seed: 'A word to draw with',
  seedHint: 'Nothing is drawn without a word. For instance “audit 2027”. Note it in your examination.',
  inForce: 'Only partnerships in force',
  draw: 'Draw a sample',
  drawn: (count: number) => (count === 1 ? 'One case was drawn' : `${count} cases were drawn`),
  none: 'There is no case to draw from.',
  followed: 'Goal, decision, money and result',
  download: 'Download the sample:',
  file: 'sample',
  columns: {
    number: 'Case number',
    registry: 'Registry number',
    title: 'Partnership',
    parties: 'Parties',
    state: 'State',
    received: 'Received',
    goals: 'Goals of the board',
    decidedOn: 'Decision of the board to sign',
    paragraph: 'Paragraph',
    latest: 'Later decision of the board',
    latestOn: 'Later decision, day',
    latestParagraph: 'Later decision, paragraph',
    publicMoney: 'Public contributions, promised (SEK)',
    publicGiven: 'Public contributions, outcome (SEK)',
    partyMoney: 'Idea-based contributions, promised (SEK)',
    partyGiven: 'Idea-based contributions, outcome (SEK)',
    measured: 'Indicators with a value',
    followUps: 'Approved reports',
    documents: 'Documents',
  },
  case: 'Case',
  goal: 'Goal',
  decision: 'The board’s decision to sign',
  money: 'Money',
  result: 'Result',
  noGoal: 'no goal of the board is chosen',
  noDecision: 'no decision to sign',
  latest: 'Latest',
  sides: { public: 'public', party: 'idea-based' },
  promised: (side: string, promised: string, given: string) =>
    `${side}: promised ${promised}, outcome ${given}`,
  measured: (count: number) =>
    count === 1 ? 'one indicator with a value' : `${count} indicators with a value`,
  notWritten: 'not written',
  trace: 'Follow from goal to result',
  reports: (count: number) => (count === 1 ? 'one approved report' : `${count} approved reports`),
  papers: (count: number) => (count === 1 ? 'one document' : `${count} documents`),
}

export const words = phrases({ sv, en })

/** What the board was asked about and what it said: “Uppföljningen: Nämnden sa nej”. */
export function latestInWords(
  { matter, outcome }: NonNullable<Sampled['latest']>,
  language: Language,
): string {
  const { matters, outcomes } = boardWords(language)
  return [matter && matters[matter], outcomes[outcome]].filter(Boolean).join(': ')
}
