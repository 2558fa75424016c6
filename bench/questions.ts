import type { Request } from 'autocannon'
import { newSecret } from '../src/kernel/ids.ts'
import type { Asking } from './load.ts'

/** What run.ts found in the database to ask about. */
export type Known = {
  bodyId: string
  cookie: string
  /** Cases that many look at again and again. */
  numbers: readonly string[]
  /** Cases that nobody has looked at, each asked for once. */
  unseen: readonly string[]
  boards: readonly string[]
  today: string
}

export type Question =
  | 'Work list'
  | 'Work list, not seen before'
  | 'Case page'
  | 'Case page, not seen before'
  | 'Register'
  | 'Register, not seen before'
  | 'Search'
  | 'Search, not seen before'
  | 'Create initiative'
export type Questions = Record<Question, Asking>

/** More searches than are kept: what somebody wants to do, for whom or where. */
const otherSearches = [
  'läxhjälp nattvandring språkkafé odling simskola föräldrastöd arbetsträning mentorskap kvinnojour härbärge',
  'cykelverkstad sommarläger musikstudio väntjänst matdelning skuldrådgivning teaterverkstad',
]
  .flatMap((words) => words.split(' '))
  .flatMap((idea) => [idea, ...forWhomAndWhere().map((more) => `${idea} ${more}`)])

const searches = ['odling', 'simskola', 'läxhjälp unga', 'äldre rosengård', 'nattvandring', 'språkkafé torpa']

/** The product's pages, as a signed-in official sees them; the form as anybody sends it. */
export function ourQuestions(
  { cookie, token, numbers, unseen, boards }: Known & { token: string },
  origin: string,
): Questions {
  const page = (path: string): Request => ({ method: 'GET', path })
  const read = { headers: { cookie }, expect: 200 }
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  return {
    'Work list': { ...read, requests: [page('/arenden')] },
    'Work list, not seen before': { ...read, requests: [eachOnce(neverBefore('/arenden'))] },
    'Case page': { ...read, requests: numbers.map((number) => page(`/arende/${number}`)) },
    'Case page, not seen before': {
      ...read,
      requests: [eachOnce(unseen.map((number) => `/arende/${number}`))],
    },
    Register: { ...read, requests: [page('/register')] },
    'Register, not seen before': { ...read, requests: [eachOnce(neverBefore('/register'))] },
    Search: {
      ...read,
      requests: searches.map((words) => page(`/arenden?sok=${encodeURIComponent(words)}&lage=alla`)),
    },
    'Search, not seen before': {
      ...read,
      requests: [
        eachOnce(otherSearches.map((words) => `/arenden?sok=${encodeURIComponent(words)}&lage=alla`)),
      ],
    },
    'Create initiative': {
      headers,
      expect: 303,
      requests: boards.map((board) => fresh('/initiativ', () => initiative(board, token))),
    },
  }
}

/** The same of the bare server. */
export function bareQuestions({ numbers, unseen, boards, today }: Known): Questions {
  const page = (path: string): Request => ({ method: 'GET', path })
  const read = { expect: 200 }
  return {
    'Work list': { ...read, requests: [page('/list')] },
    'Work list, not seen before': { ...read, requests: [page('/list')] },
    'Case page': { ...read, requests: numbers.map((number) => page(`/case/${number}`)) },
    'Case page, not seen before': {
      ...read,
      requests: [eachOnce(unseen.map((number) => `/case/${number}`))],
    },
    Register: { ...read, requests: [page('/register')] },
    'Register, not seen before': { ...read, requests: [page('/register')] },
    Search: { ...read, requests: searches.map((words) => page(`/search?q=${encodeURIComponent(words)}`)) },
    'Search, not seen before': {
      ...read,
      requests: [eachOnce(otherSearches.map((words) => `/search?q=${encodeURIComponent(words)}`))],
    },
    'Create initiative': {
      ...read,
      requests: boards.map((board) =>
        fresh('/create', () => JSON.stringify({ board, today, title: 'Öppna kvällar för unga' })),
      ),
    },
  }
}

/** Pages without an aim of their own, as the same official sees them. */
export function otherQuestions({ cookie }: Known): Record<string, Asking> {
  const page = (path: string): Request => ({ method: 'GET', path })
  const read = { headers: { cookie }, expect: 200 }
  return {
    Overview: { ...read, requests: [page('/oversikt')] },
    'Search of everything': {
      ...read,
      requests: searches.map((words) => page(`/sok?sok=${encodeURIComponent(words)}`)),
    },
  }
}

function forWhomAndWhere(): string[] {
  const words = [
    'unga äldre nyanlända föräldrar flickor barnfamiljer arbetslösa anhöriga',
    'almby berga björklunda dalstaden ekhöjden fridhem granängen hagalund hamnen högåsen kvarnby källtorp lillåker lövsta',
    'mellanvången norrby nyhem rosengård sjövik skogås solberga stenhagen söderport tallkrogen torpa vallby vikstaden',
  ]
  return words.flatMap((line) => line.split(' '))
}

/** The same page by addresses that it has not been drawn for, more of them than are kept. */
function neverBefore(path: string): string[] {
  return Array.from({ length: 20_000 }, (_, index) => `${path}?gang=${index}`)
}

/** A new address each time, whichever connection asks. */
function eachOnce(paths: readonly string[]): Request {
  let next = 0
  const setupRequest = (request: Request): Request => {
    next += 1
    return { ...request, path: paths[next % paths.length] ?? '/' }
  }
  return { method: 'GET', path: paths[0] ?? '/', setupRequest }
}

function fresh(path: string, body: () => string): Request {
  return { method: 'POST', path, setupRequest: (request) => ({ ...request, body: body() }) }
}

/** What an association writes, every time from a new address and with a secret of its own. */
function initiative(board: string, token: string): string {
  const secret = newSecret()
  return new URLSearchParams({
    _token: token,
    secret,
    board,
    name: 'Öppna kvällar för unga',
    challenge:
      'Var åttonde ung i området varken arbetar eller studerar, och många litar inte på myndigheter.',
    target: 'Unga mellan 16 och 24 år',
    idea: 'Vi möter unga på kvällar och helger och följer dem till utbildning och arbete.',
    ownResources: 'Två ledare, lokal tre kvällar i veckan och ett nätverk med trettio mentorer.',
    need: 'Del av en tjänst och kontakt med studievägledare.',
    period: 'Tre år',
    organisation: `Förening ${secret.slice(0, 12)} (exempel)`,
    legalForm: 'association',
    contactName: 'Test Person',
    email: `${secret.toLowerCase()}@forening.example`,
  }).toString()
}
