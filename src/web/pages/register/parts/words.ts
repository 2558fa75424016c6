import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    partnerships: 'Partnerskapen',
    none: 'Registret känner inte till något partnerskap här.',
    searchAmong: 'Sök bland dem',
    more: (count: number) => `och ${count} till`,
  },
  en: {
    partnerships: 'The partnerships',
    none: 'The register knows of no partnership here.',
    searchAmong: 'Search among them',
    more: (count: number) => `and ${count} more`,
  },
})
