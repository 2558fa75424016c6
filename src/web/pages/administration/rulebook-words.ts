import type { Language } from '../../../domain/text.ts'
import type { OwnFault } from '../../../process/rulebook/own-rules.ts'
import type { Problem } from '../../form/form.ts'
import { phrases } from '../../words.ts'

const sample = `duties:
  - id: first-meeting
    source: vår anvisning 2027, punkt 4
    reading:
      sv: Tre veckor är 21 kalenderdagar från den dag då initiativet kom in.
      en: Three weeks are 21 calendar days from the day that the initiative came in.
    within: { weeks: 3, of: initiativeReceived }`

/** The words about which rulebook a body follows. */
export const rulebookWords = phrases({
  sv: {
    name: 'Regelbok',
    version: 'Version',
    exactly: 'Exakt namn',
    from: 'Gäller från',
    source: 'Källa',
    picture: 'Processen som bild',
    nobody: 'Ingen har i dag den roll som de här stegen kräver',
    parts: {
      initiators: 'Vem som kan ta initiativet',
      documents: 'Handlingar som efterfrågas',
      duties: 'Skyldigheter med dag',
      guides: 'Riktmärken: när något väntas, utan att det är en regel',
    },
    what: 'Vad',
    today: 'Nu',
    chosen: 'Vald',
    yes: 'ja',
    no: 'nej',
    choice: (name: string, version: string) => `${name}, version ${version}`,
    unknown: 'Välj en av regelböckerna.',
    ownHint:
      'Bara det som är annorlunda hos er än i regelboken ovanför. Tom ruta: regelboken som den är. Det som vilar på lag kan inte ändras.',
    howTo: 'Så skriver du egna regler',
    how: 'Skriv i samma form som regelboken (YAML). En post med samma id ersätter de rader du skriver och behåller resten. Ett nytt id läggs till, och remove: true tar bort. Skriv alltid source (var regeln står hos er), och reading (hur den läses) för det som har en dag. Exemplet håller det första mötet inom tre veckor i stället för fyra.',
    sample,
    wholeText: (name: string) => `Hela regelboken som text: ${name}`,
    line: (line: number, sentence: string) => `Rad ${line}: ${sentence}`,
    broken: 'De egna reglerna går inte längre att lägga på regelboken',
    differs: (name: string, version: string) =>
      `Det här ändrar de egna reglerna i ${name}, version ${version}`,
    example:
      'Dagarna är räknade för ett initiativ som kommer in i dag och blir en överenskommelse på tre år från i morgon.',
  },
  en: {
    name: 'Rulebook',
    version: 'Version',
    exactly: 'Exact name',
    from: 'In force from',
    source: 'Source',
    picture: 'The process as a picture',
    nobody: 'Nobody has the role today that these steps demand',
    parts: {
      initiators: 'Who may take the initiative',
      documents: 'Documents that are asked for',
      duties: 'Duties with a day',
      guides: 'Guides: when something is expected, though no rule says so',
    },
    what: 'What',
    today: 'Now',
    chosen: 'Chosen',
    yes: 'yes',
    no: 'no',
    choice: (name: string, version: string) => `${name}, version ${version}`,
    unknown: 'Choose one of the rulebooks.',
    ownHint:
      'Only what is otherwise with you than in the rulebook above. Empty: the rulebook as it is. What rests on law cannot be changed.',
    howTo: 'How to write your own rules',
    how: 'Write as the rulebook is written (YAML). An entry with the same id replaces the lines that you write and keeps the rest. A new id is added, and remove: true takes one away. Always write source (where the rule stands with you), and reading (how it is read) for what has a day. The example holds the first meeting within three weeks instead of four.',
    sample,
    wholeText: (name: string) => `The whole rulebook as text: ${name}`,
    line: (line: number, sentence: string) => `Line ${line} (in Swedish): ${sentence}`,
    broken: 'The own rules no longer fit the rulebook that they are laid over',
    differs: (name: string, version: string) => `What the own rules change in ${name}, version ${version}`,
    example:
      'The days are reckoned for an initiative that comes in today and becomes an agreement of three years from tomorrow.',
  },
})

/** Each fault at the field, with the line that it stands on. */
export function ownRuleProblems(faults: readonly OwnFault[], language: Language): Problem[] {
  const { line } = rulebookWords(language)
  return faults.map((fault) => ({
    field: 'ownRules',
    sentence: fault.line === null ? fault.sentence : line(fault.line, fault.sentence),
  }))
}
