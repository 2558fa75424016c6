import { phrases } from '../../words.ts'

/** The words about which rulebook a body follows. */
export const rulebookWords = phrases({
  sv: {
    name: 'Regelbok',
    version: 'Version',
    from: 'Gäller från',
    source: 'Källa',
    picture: 'Processen som bild',
    nobody: 'Ingen har i dag den roll som de här stegen kräver',
    parts: {
      initiators: 'Vem som kan ta initiativet',
      documents: 'Handlingar som efterfrågas',
      duties: 'Skyldigheter med dag',
    },
    what: 'Vad',
    today: 'Nu',
    chosen: 'Vald',
    yes: 'ja',
    no: 'nej',
    choice: (name: string, version: string) => `${name}, version ${version}`,
    unknown: 'Välj en av regelböckerna.',
  },
  en: {
    name: 'Rulebook',
    version: 'Version',
    from: 'In force from',
    source: 'Source',
    picture: 'The process as a picture',
    nobody: 'Nobody has the role today that these steps demand',
    parts: {
      initiators: 'Who may take the initiative',
      documents: 'Documents that are asked for',
      duties: 'Duties with a day',
    },
    what: 'What',
    today: 'Now',
    chosen: 'Chosen',
    yes: 'yes',
    no: 'no',
    choice: (name: string, version: string) => `${name}, version ${version}`,
    unknown: 'Choose one of the rulebooks.',
  },
})
