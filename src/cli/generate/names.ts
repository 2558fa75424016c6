import type { Random } from './random.ts'

const firstNames = words(
  'Aisha Alva Amir Anders Anna Bahar Birgit Carl Dalia David Ebba Elif Elsa Emil Erik Eva Fadi Farid Filip Frida Gustav',
  'Hanna Hassan Helena Hodan Hugo Idil Ingrid Ivar Jasmin Johan Julia Karin Karim Lars Layla Leo Lina Liv Maja Malik',
  'Maria Mats Mehmet Mona Nadia Nils Noor Olle Omar Per Petra Rana Sara Selma Sofia Svea Tove Tuva Ulla Viktor Yusuf Zara',
)
const lastNames = words(
  'Abdi Ahlgren Ali Almgren Andersson Bergström Björk Blom Dahlin Demir Edlund Ek Engström Falk Farah Forsberg Gren',
  'Hagman Hansson Hassan Hedlund Holm Ibrahim Isaksson Jansson Kaya Khan Lind Lindgren Lundin Mattsson Moradi Nilsson',
  'Nordin Norling Nyberg Osman Persson Rahimi Rosén Sandberg Said Sjögren Sund Svensson Tahiri Wallin Yilmaz Åkesson Öberg',
)
const ideas = [
  'Läxhjälp',
  'Nattvandring',
  'Språkkafé',
  'Odling',
  'Simskola',
  'Föräldrastöd',
  'Arbetsträning',
  'Mentorskap',
  'Kvinnojour',
  'Härbärge',
  'Cykelverkstad',
  'Sommarläger',
  'Musikstudio',
  'Väntjänst',
  'Matdelning',
  'Idrott utan avgift',
  'Skuldrådgivning',
  'Teaterverkstad',
  'Digital hjälp',
  'Trygg skolväg',
]
const groups = [
  'unga',
  'äldre',
  'nyanlända',
  'föräldrar',
  'flickor',
  'barnfamiljer',
  'personer med funktionsnedsättning',
  'arbetslösa',
  'ensamkommande',
  'anhöriga',
]
const places = words(
  'Almby Berga Björklunda Dalstaden Ekhöjden Fridhem Granängen Hagalund Hamnen Högåsen Kvarnby Källtorp Lillåker Lövsta',
  'Mellanvången Norrby Nyhem Rosengård Sjövik Skogås Solberga Stenhagen Söderport Tallkrogen Torpa Vallby Vikstaden Åsen Ängby Öster',
)
const kinds = ['Föreningen', 'Stiftelsen', 'Idrottsklubben', 'Nätverket', 'Församlingen', 'Kooperativet']

export function personName(random: Random): string {
  return `${random.pick(firstNames)} ${random.pick(lastNames)}`
}

/** The name says that the organisation is invented; the number makes it the only one of its name. */
export function organisationName(random: Random, number: number): string {
  return `${random.pick(kinds)} ${random.pick(ideas)} ${random.pick(places)} ${number} (exempel)`
}

export type Idea = { title: string; place: string; group: string; summary: string }

export function idea(random: Random): Idea {
  const [what, group, place] = [random.pick(ideas), random.pick(groups), random.pick(places)]
  const other = random.pick(ideas).toLowerCase()
  const summary = [
    `Vi vill erbjuda ${what.toLowerCase()} för ${group} i ${place}.`,
    `Många ${group} i området saknar en plats där någon lyssnar, och ingen av oss kan lösa det ensam.`,
    `Vi har ${random.between(2, 40)} ideella och erfarenhet av ${other} sedan ${random.between(1995, 2022)}.`,
    `Från kommunen behöver vi lokal ${random.between(1, 5)} kvällar i veckan och kontakt med skolan.`,
  ]
  return { title: `${what} för ${group} i ${place}`, group, place, summary: summary.join(' ') }
}

/** A number that nobody has: they begin with 895 here, and the last digit checks the others. */
export function organisationNumber(serial: number): string {
  const nine = `895${String(serial).padStart(6, '0')}`
  const sum = [...nine].reduce((total, digit, index) => total + doubled(Number(digit), index), 0)
  return `${nine}${(10 - (sum % 10)) % 10}`
}

function doubled(digit: number, index: number): number {
  const product = index % 2 === 0 ? digit * 2 : digit
  return product > 9 ? product - 9 : product
}

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
