import type { PublicBodyId, UnitId } from '../domain/actor.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Checklist } from '../process/rulebook/checklist-schema.ts'
import type { IdeaKey, Who } from './stories.ts'
import type { Fields } from './visitor.ts'

/** One thing that somebody does on a page, in the case about an idea. */
export type Move = {
  about: IdeaKey
  who: Who
  on: PlainDate
  /** Time of day in Sweden. */
  time: string
  /**
   * Below the case, such as `/mote`; an address from the root when the case does not exist yet, and below `/mitt` and `/begaran`.
   * `{meeting}`, `{board}`, `{guest}`, `{association}`, `{organisation}` and `{signingLink}` stand for what the case has of them,
   * `{case}` for its number, `{request}` and `{asked}` for the newest request for documents and the newest document in one.
   */
  page: string
  /** A link on the page to follow to the form: the first whose address ends so, with another ending if told. */
  link?: string
  instead?: string
  /** Where the form goes, when not to the page itself. */
  action?: string
  fields: Fields
  /** Groups of boxes that are all ticked; `goals/2` is the second of its group alone. */
  ticked?: readonly string[]
  /** What is typed, one after the other, into the fields whose names begin so. */
  inOrder?: Readonly<Record<string, readonly string[]>>
}

/** In the case about which idea, and on which day. */
export type When<Key extends IdeaKey = IdeaKey> = { about: Key; on: PlainDate }

/** The day that is so many days after an idea came in, by how many days ago each did. */
export function daysAfter<Key extends IdeaKey>(today: PlainDate, ago: Readonly<Record<Key, number>>) {
  return (about: Key, after: number): When<Key> => ({ about, on: addDays(today, after - ago[about]) })
}

export function call(when: When, meetsOn: PlainDate, unit: UnitId): Move {
  const place = 'Medborgarhuset, sal 3, Exempelgatan 1'
  const fields = { on: meetsOn, startsAt: '17:00', endsAt: '18:30', place, units: [unit] }
  return { ...when, who: 'staff', time: '09:20', page: '/mote', fields }
}

export function minutes(when: When): Move {
  return {
    ...when,
    who: 'staff',
    time: '20:10',
    page: '/mote/minnesanteckningar',
    ticked: ['came', 'informed'],
    fields: {
      heldOn: when.on,
      startsAt: '17:00',
      endsAt: '18:30',
      notes:
        'Organisationen berättade om idén och vad den bygger på. Vi gick igenom vad ett partnerskap är och villkoren.',
      nextStep:
        'Stabsenheten skriver övervägandet tillsammans med verksamheten. Organisationen kompletterar underlaget.',
      'decision-0': 'Organisationen skickar det underlag som saknas',
    },
  }
}

/** Answers to the parts of the checklist, one page each; the first so many of them. */
export function answers(when: When, { checklist, parts }: { checklist: Checklist; parts: number }): Move[] {
  return checklist.groups.slice(0, parts).map(({ id }, index) => ({
    ...when,
    who: 'staff' as const,
    time: `13:${10 + index}`,
    page: `/overvagande/svar/${id}`,
    fields: Object.fromEntries(
      checklist.questions
        .filter(({ group }) => group === id)
        .flatMap(({ key, speaksFor }) => [
          [`answer-${key}`, speaksFor],
          [`ground-${key}`, grounds[key] ?? 'Framgår av initiativet och av det första mötet.'],
        ]),
    ),
  }))
}

const grounds: Record<string, string> = {
  remit: 'Hör till nämndens ansvar för barn, unga och fritid och till mål 1.',
  openness: 'Verksamheten är öppen för alla i målgruppen utan avgift.',
  localEvidence: 'Enligt exempelstatistiken och det som skolan och föreningen själva ser.',
  existingSuppliers: 'Vi har frågat tre grannkommuner och inköp: ingen säljer detta.',
  conflictsOfInterest: 'Inga kopplingar har kommit fram.',
}

export function conclude(when: When, conclusion: string, reasons: string): Move[] {
  const common = { ...when, who: 'staff' as const }
  const write = {
    ...common,
    time: '14:00',
    page: '/overvagande/slutsats',
    fields: { conclusion, reasons, completionOn: addDays(when.on, 14) },
  }
  return [write, { ...common, time: '14:30', page: '/overvagande', action: '/overvagande', fields: {} }]
}

export function joins(when: When, body: PublicBodyId): Move {
  const reasons = 'Kulturnämnden bidrar med musiker och delar målet.'
  return { ...when, who: 'staff', time: '11:00', page: '/parter', fields: { kind: 'body', body, reasons } }
}

/** The director writes the assessment, reads the letter that it becomes, and sends it. */
export function assess(when: When, fields: { outcome: string; otherForm?: string; reasons: string }): Move[] {
  const director = { ...when, who: 'director' as const }
  return [
    { ...director, time: '15:00', page: '/bedomning', fields: { ...fields, sendNow: 'ja' } },
    { ...director, time: '15:05', page: '/bedomning/brev', fields: {} },
  ]
}
