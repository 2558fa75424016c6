import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: (name: string) => `Partnerskap i ${name}`,
    lead: 'Vilka samarbetar här, om vad, och hur länge?',
    coverage: 'Registret är inte fullständigt. Kommunen kan ha partnerskap som ingen har publicerat än.',
  },
  en: {
    title: (name: string) => `Partnerships in ${name}`,
    lead: 'Who works together here, on what, and for how long?',
    coverage:
      'The register is not complete. The municipality may have partnerships that nobody has published yet.',
  },
})
