import type { Language } from '../domain/text.ts'

/** What the samples let people and the program say in Swedish, in English. Names stay as they are. */
export const english: Readonly<Record<string, string>> = {
  'Punkt 14: tre månaders uppsägning.': 'Clause 14: three months’ notice.',
  'första mötet': 'the first meeting',
  förvaltningschefen: 'the head of administration',
  'styrgruppens möte': 'the steering group’s meeting',
  'Första möte': 'First meeting',
  'Vi lär känna varandra och er idé.': 'We get to know each other and your idea.',
  'Medborgarhuset, rum 2': 'The community centre, room 2',
  Teckenspråkstolk: 'Sign language interpreter',
  'Sara är sjuk.': 'Sara is ill.',
  'Lokalen försvinner.': 'We lose our premises.',
  'Läxhjälp även på lördagar.': 'Help with homework on Saturdays too.',
  'Får vi slå ihop oss?': 'May we merge with another association?',
  Revisionsberättelse: 'Auditor’s report',
  föreningsbidrag: 'a grant to the association',
  'Styrelsen sa nej.': 'Our board said no.',
  'Vi når inte ungdomarna.': 'We do not reach the young people.',
  'Vi blev inte överens om lokalen.': 'We did not agree about the premises.',
  'Vi saknar pengar.': 'We lack the money.',
  'Vi saknar lokal.': 'We lack premises.',
  'Föreningen väntar på sitt årsmöte.': 'The association is waiting for its annual meeting.',
  '2026-11-21 + 4 veckor = 2026-12-19; avsnitt 2.1.1': '2026-11-21 + 4 weeks = 2026-12-19; section 2.1.1',
  'Välkomna och presentation': 'Welcome and introductions',
  'Er idé': 'Your idea',
  'Vad ett partnerskap är': 'What a partnership is',
  Villkoren: 'The conditions',
  'Nästa steg': 'Next steps',
  'Ryms inom nämndens ansvar': 'Is within what the board is responsible for',
  'Öppet för alla i målgruppen': 'Is open to everybody in the target group',
  'Ömsesidigt behov av att samverka': 'Both need to work together',
  revisionsberättelse: 'auditor’s report',
  verksamhetsplan: 'plan of activities',
  'Sara Berg, stabsenheten': 'Sara Berg, the staff unit',
  'Huset rivs på måndag.': 'The house is torn down on Monday.',
  'Omar Ek, kultur och fritid': 'Omar Ek, culture and leisure',
  Stadsdelsdirektör: 'District director',
  'Trångboddheten i området är väl belagd, och läxhjälp är något som varken vi eller ni kan ge i den omfattning som behövs på egen hand.\n\nNi når unga som inte kommer till våra mötesplatser. Vi har lokaler och personal. Därför tror jag på ett partnerskap.':
    'That homes in the area are crowded is well known, and neither we nor you can help with homework as much as is needed alone.\n\nYou reach young people who do not come to our meeting places. We have premises and staff. That is why I believe in a partnership.',
}

/** A sample as somebody who reads the language would see it. */
export function sampleIn<Sample>(language: Language, sample: Sample): Sample {
  if (language === 'sv') return sample
  const translated: Sample = JSON.parse(
    JSON.stringify(sample, (_, value) => (typeof value === 'string' ? (english[value] ?? value) : value)),
  )
  return translated
}
