import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { members } from './people.ts'
import { addressOf, type Place } from './place.ts'
import { type IdeaKey, ideas, initiativeFields, organisationFields, type Who } from './stories.ts'
import type { Fields } from './visitor.ts'

/** One thing that somebody does on a page, in the case about an idea. `page` and `action` get the case's number. */
export type Move = {
  about: IdeaKey
  who: Who
  on: PlainDate
  /** Time of day in Sweden. */
  time: string
  page: (number: string) => string
  action?: (number: string) => string
  fields: Fields
}

/** All moves in the order they happen, so that the registry's numbers follow the days. */
export function plot(place: Place, today: PlainDate): readonly Move[] {
  const moves = [...arrivals(place, today)]
  return moves.toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`))
}

/** How many days ago each idea came in. */
const ago = { gala: 75, bikes: 68, garden: 60, camp: 45, night: 33, music: 30, cafe: 20, homework: 9, way: 3 }

function arrivals(place: Place, today: PlainDate): Move[] {
  const handedIn = (Object.keys(ideas) as IdeaKey[]).filter((key) => key !== 'music')
  return [...handedIn.map((key) => arrival(place, today, key)), fromTheBoard(place, today)]
}

function arrival({ boardId }: Place, today: PlainDate, key: IdeaKey): Move {
  const page = () => '/initiativ'
  const on = addDays(today, -ago[key])
  const { name } = members[ideas[key].from]
  const known = { contactName: name, email: addressOf(name) }
  return {
    about: key,
    who: ideas[key].from,
    on,
    time: '19:40',
    page,
    fields: { ...known, ...initiativeFields(key, boardId) },
  }
}

/** An idea that the board took, and that nobody has called to a meeting about in time. */
function fromTheBoard({ boardId, units }: Place, today: PlainDate): Move {
  const receivedOn = addDays(today, -ago.music)
  return {
    about: 'music',
    who: 'boardSecretary',
    on: receivedOn,
    time: '10:15',
    page: () => '/initiativ/registrera',
    fields: {
      ...initiativeFields('music', boardId),
      ...organisationFields('ungasVag'),
      contactName: '',
      email: '',
      origin: 'board',
      receivedOn,
      receivedBy: 'Nils Sandell',
      forwardedOn: addDays(receivedOn, 1),
      forwardedBy: 'Nils Sandell',
      units: [units.youth],
    },
  }
}
