import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Källkod',
    lead: 'Handslag är öppen programvara. Alla får läsa, använda, ändra och dela den.',
    licence: 'Licensen är EUPL-1.2, Europeiska unionens öppna licens.',
    font: 'Texten är satt i Inter, som är fri enligt SIL Open Font License 1.1. Formerna kommer från Designsystemet.',
    ask: 'Källkoden för den här installationen lämnas ut av den myndighet som driver den.',
  },
  en: {
    title: 'Source code',
    lead: 'Handslag is open software. Everybody may read, use, change and share it.',
    licence: 'The licence is EUPL-1.2, the open licence of the European Union.',
    font: 'The text is set in Inter, free under the SIL Open Font License 1.1. The shapes come from Designsystemet.',
    ask: 'The source code of this installation is handed out by the authority that runs it.',
  },
})
