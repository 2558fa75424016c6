import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Idéburna offentliga partnerskap',
    found: (count: number) => (count === 1 ? '1 partnerskap' : `${count} partnerskap`),
    all: 'Se hela registret',
  },
  en: {
    title: 'Partnerships with civil society',
    found: (count: number) => (count === 1 ? '1 partnership' : `${count} partnerships`),
    all: 'See the whole register',
  },
})
