/** The nouns below a case; each is an address of its own. What is only a part of the case page is not here. */
export type CaseNoun =
  | 'atkomst'
  | 'avslut'
  | 'bedomning'
  | 'budget'
  | 'ekonomi'
  | 'fornyelse'
  | 'granskning'
  | 'grupper'
  | 'gruppmoten'
  | 'andringar'
  | 'arkiv'
  | 'avvikelser'
  | 'diarium'
  | 'handling'
  | 'idemoten'
  | 'infort'
  | 'insatser'
  | 'jav'
  | 'journal'
  | 'meddelanden'
  | 'mote'
  | 'namnd'
  | 'namndens-mal'
  | 'overvagande'
  | 'parter'
  | 'paus'
  | 'publicering'
  | 'regelverk'
  | 'resultat'
  | 'samsyn'
  | 'slutrapport'
  | 'sparning'
  | 'start'
  | 'statistik'
  | 'statsstod'
  | 'stallningstagande'
  | 'tidsplan'
  | 'underlag'
  | 'underskrift'
  | 'uppfoljning'
  | 'uttrade'
  | 'utkast'
  | 'utvardering'
  | 'anteckningar'
  | 'aterkallelse'
  | 'ateroppning'
  | 'export'

/** What can be taken home from the overview. */
export type OverviewList = 'siffror' | 'nej' | 'betalningar'

export type Query = Readonly<Record<string, string | number | null | undefined>>

/** Every address we can write. `?lang=en` is carried only where no session remembers the language. */
function pathsIn(carried: Query) {
  const to: To = (path, query = {}) => path + queryString({ ...query, ...carried })
  return { ...openPaths(to), ...ownPaths(to) }
}

type To = (path: string, query?: Query) => string

/** What anybody may read. */
function openPaths(to: To) {
  return {
    home: () => to('/'),
    aboutIop: (...more: string[]) => to(below('/om-iop', more)),
    processPicture: (rulebook: string) => to(below('/om-iop/process', [rulebook])),
    rulebook: (rulebook: string) => to(below('/om-iop/regelbok', [rulebook])),
    rulebookText: (rulebook: string) => below('/om-iop/regelbok', [rulebook, 'text']),
    initiative: (...more: string[]) => to(below('/initiativ', more)),
    register: (query?: Query, ...more: string[]) => to(below('/register', more), query),
    registerImport: (...more: string[]) => to(below('/register-import', more)),
    openData: () => to('/oppna-data'),
    registered: (id: string) => to(below('/register', [id])),
    registeredDocument: (id: string, number: number) => below('/register', [id, 'handling', `${number}.pdf`]),
    chooser: (query?: Query, ...more: string[]) => to(below('/vagval', more), query),
    planner: (query?: Query, ...more: string[]) => to(below('/planera', more), query),
    source: () => to('/kallkod'),
    accessibility: (...more: string[]) => to(below('/tillganglighet', more)),
    contact: () => to('/kontakt'),
    openRegistry: (query?: Query, ...more: string[]) => to(below('/oppet-diarium', more), query),
    /** Where anybody asks for public documents; with a secret, what has come of it. */
    askForDocument: (query?: Query, ...more: string[]) => to(below('/begar-ut', more), query),
    help: (...more: string[]) => to(below('/hjalp', more)),
    publishedJournal: (...more: string[]) => to(below('/journal', more)),
    privacy: () => to('/personuppgifter'),
  }
}

/** The ways in, and what is there. */
function ownPaths(to: To) {
  return {
    signIn: (query?: Query) => to('/logga-in', query),
    signInByPasskey: (...more: string[]) => to(below('/logga-in/nyckel', more)),
    signInAtProvider: (query?: Query) => to('/logga-in/tjanst', query),
    signInAnswer: () => '/logga-in/tjanst/svar',
    signingAnswer: () => '/underskrift/svar',
    signInSent: () => to('/logga-in/skickad'),
    signOut: () => to('/logga-ut'),
    signOutEverywhere: () => to('/logga-ut/overallt'),
    language: () => to('/sprak'),
    link: (secret: string) => to(below('/lank', [secret])),
    newLink: (secret: string) => to(below('/lank', [secret, 'ny'])),
    demoSignIn: () => to('/logga-in/demo'),
    demoOutbox: (...below: string[]) => to(['/demo/utkorg', ...below].join('/')),
    mine: (query?: Query) => to('/mitt', query),
    actAs: () => to('/mitt/byt'),
    readNews: () => to('/mitt/lasta'),
    myAbsence: (...more: string[]) => to(below('/mitt/franvaro', more)),
    myPasskeys: (...more: string[]) => to(below('/mitt/nycklar', more)),
    confirm: (...more: string[]) => to(below('/mitt/bekrafta', more)),
    keptForm: (address: string) => to(`/mitt/paborjat${pathIn(address)}`),
    discardedForm: (address: string) => to(`/mitt/kastat${pathIn(address)}`),
    myCalendar: (...more: string[]) => to(below('/mitt/kalender', more)),
    calendarFeed: (feed: string) => below('/kalender', [feed]),
    handover: () => to('/overlamning'),
    bringIn: () => to('/arenden/for-in'),
    registryList: (query?: Query, ...more: string[]) => to(below('/diarium', more), query),
    disposalPlan: (...more: string[]) => to(below('/gallring', more)),
    disclosure: (...more: string[]) => to(below('/begaran', more)),
    mySettings: () => to('/mitt/installningar'),
    organisation: (...more: string[]) => to(below('/mitt/organisation', more)),
    lessons: (query?: Query) => to('/lardomar', query),
    administration: (...more: string[]) => to(below('/forvaltning', more)),
    boardCalendar: (query?: Query, ...more: string[]) => to(below('/namndkalender', more), query),
    overview: () => to('/oversikt'),
    lessonsFile: (kind: 'csv' | 'xlsx', query?: Query) => to(`/lardomar/fil/${kind}`, query),
    overviewFile: (list: OverviewList, kind: 'csv' | 'xlsx') => to(`/oversikt/fil/${list}/${kind}`),
    outcomes: (query?: Query) => to('/oversikt/resultat', query),
    outcomesFile: (kind: 'csv' | 'xlsx', query?: Query) => to(`/oversikt/resultat/fil/${kind}`, query),
    sample: () => to('/oversikt/stickprov'),
    sampleFile: (kind: 'csv' | 'xlsx', query?: Query) => to(`/oversikt/stickprov/fil/${kind}`, query),
    search: (query?: Query) => to('/sok', query),
    searchFile: (kind: 'csv' | 'xlsx', query?: Query) => to(`/sok/fil/${kind}`, query),
    savedFilters: (...more: string[]) => to(below('/sok/sparade', more)),
    cases: (query?: Query) => to('/arenden', query),
    casesFile: (kind: 'csv' | 'xlsx', query?: Query) => to(`/arenden/fil/${kind}`, query),
    case: (number: string) => to(below('/arende', [number])),
    inCase: (number: string, noun: CaseNoun, ...more: string[]) =>
      to(below('/arende', [number, noun, ...more])),
  }
}

export type Paths = ReturnType<typeof pathsIn>

export const paths: Paths = pathsIn({})
export const englishPaths: Paths = pathsIn({ lang: 'en' })

/** The same address with some of its query changed, and the same part of the page; null takes a key away. */
export function withQuery(address: string, changes: Query): string {
  const [whole = '', part] = address.split('#')
  const [path = '', query = ''] = whole.split('?')
  const changed = path + queryString({ ...Object.fromEntries(new URLSearchParams(query)), ...changes })
  return part === undefined ? changed : `${changed}#${part}`
}

/** An address without its query. */
export function pathIn(address: string): string {
  return address.split(/[?#]/)[0] ?? ''
}

function below(start: string, parts: readonly string[]): string {
  return [start, ...parts.map(encodeURIComponent)].join('/')
}

function queryString(query: Query): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
