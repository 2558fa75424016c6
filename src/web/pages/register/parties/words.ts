import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    titles: { offentlig: 'Välj en offentlig part', ideburen: 'Välj en idéburen part' },
    lead: 'Alla som är med i de partnerskap som du har valt, de med flest först.',
    search: 'En del av namnet',
    show: 'Visa',
    found: (count: number) => `${count} organisationer`,
    none: 'Ingen heter så bland de partnerskap som du har valt.',
    back: 'Tillbaka till träffarna',
  },
  en: {
    titles: { offentlig: 'Choose a public party', ideburen: 'Choose an idea-based party' },
    lead: 'Everybody in the partnerships that you have chosen, those with most first.',
    search: 'A part of the name',
    show: 'Show',
    found: (count) => (count === 1 ? '1 organisation' : `${count} organisations`),
    none: 'Nobody in the partnerships that you have chosen is called so.',
    back: 'Back to the matches',
  },
})
