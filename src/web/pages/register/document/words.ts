import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Handlingen visas inte längre',
    lead: 'Den har varit publicerad här och är borttagen ur det öppna registret. Handlingen finns kvar hos myndigheten.',
    toPartnership: 'Till partnerskapet i registret',
    toAsk: 'Begär ut en handling',
  },
  en: {
    title: 'The document is no longer shown',
    lead: 'It was published here and has been taken out of the open register. The authority still holds the document.',
    toPartnership: 'To the partnership in the register',
    toAsk: 'Ask for a document',
  },
})
