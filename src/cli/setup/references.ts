import { parsePlainDate } from '../../kernel/plain-date.ts'
import { followedIn } from '../../store/bodies/rulebook-version.ts'
import { type Loose, type LooseUnit, looseSchema } from './loose.ts'
import type { Shipped } from './shipped.ts'

export type Path = readonly (string | number)[]
export type Found = { path: Path; sentence: string }

/** What does not fit together in a description: things that stand twice, names that nothing has, days in wrong order. */
export function brokenReferences(value: unknown, shipped: Shipped): readonly Found[] {
  const loose = looseSchema.parse(value)
  const units = unitNames(loose.units, ['units'])
  return [
    ...notShipped(loose, shipped),
    ...twice(units, (name) => `Enheten "${name}" finns redan i filen. Ge varje enhet ett eget namn.`),
    ...twice(prefixes(loose), (prefix) => `Två nämnder kan inte båda ha ärenden som börjar på "${prefix}".`),
    ...twice(
      addresses(loose),
      (email) => `Adressen ${email} står två gånger. Skriv alla roller på ett ställe.`,
    ),
    ...loose.boards.flatMap((board, index) => boardFaults(board, ['boards', index])),
    ...loose.people.flatMap((person, index) => personFaults(person, ['people', index], units)),
    ...rolesMissing(loose, shipped),
  ]
}

function notShipped({ rulebook, theme }: Loose, { rulebooks, themes }: Shipped): Found[] {
  const problems = { rulebook: rulebookProblem(rulebook, rulebooks), theme: themeProblem(theme, themes) }
  return Object.entries(problems).flatMap(([name, sentence]) =>
    sentence === null ? [] : [{ path: [name], sentence }],
  )
}

/** Whether a version that a body has made is there is seen when the file meets the database. */
function rulebookProblem(name: string, rulebooks: Shipped['rulebooks']): string | null {
  const faults = rulebooks.get(followedIn(name).folder)?.faults
  if (name === '' || faults === 0) return null
  return faults === undefined
    ? `Regelboken "${name}" finns inte. Det finns ${[...rulebooks.keys()].join(', ')}.`
    : `Regelboken "${name}" har fel. Kör ./handslag rulebook check rulebooks/${name}.`
}

function themeProblem(name: string, themes: readonly string[]): string | null {
  if (name === '' || themes.includes(name)) return null
  return `Temat "${name}" finns inte. Det finns ${themes.join(', ')}. Välj ett av dem: egen färg och logotyp väljer ni sedan på sidan Förvaltningens inställningar (/forvaltning).`
}

type Board = Loose['boards'][number]
type Person = Loose['people'][number]
type Named = { name: string; path: Path }

function twice(all: readonly Named[], sentence: (name: string) => string): Found[] {
  const later = all.filter(
    ({ name }, index) => name !== '' && all.findIndex((one) => one.name === name) < index,
  )
  return later.map(({ name, path }) => ({ path, sentence: sentence(name) }))
}

function unitNames(units: readonly LooseUnit[], path: Path): Named[] {
  return units.flatMap((unit, index) => [
    { name: unit.name, path: [...path, index, 'name'] },
    ...unitNames(unit.units, [...path, index, 'units']),
  ])
}

function prefixes({ boards }: Loose): Named[] {
  return boards.map(({ casePrefix: name }, index) => ({ name, path: ['boards', index, 'casePrefix'] }))
}

function addresses({ people }: Loose): Named[] {
  return people.map(({ email }, index) => ({ name: email.toLowerCase(), path: ['people', index, 'email'] }))
}

function boardFaults({ meetings, meetingYears, goals }: Board, path: Path): Found[] {
  const single = meetings.map(({ date: name }, index) => ({
    name,
    path: [...path, 'meetings', index, 'date'],
  }))
  const yearly = meetingYears.flatMap((year, index) => daysOf(year, [...path, 'meetingYears', index]))
  const goalNames = goals.map(({ code, fromYear }, index) => ({
    name: Number.isNaN(fromYear) ? '' : `${code} från ${fromYear}`,
    path: [...path, 'goals', index],
  }))
  return [
    ...twice([...single, ...yearly], (day) => `Mötet ${day} står två gånger.`),
    ...yearly
      .filter(({ name }) => /-02-29$/.test(name) && parsePlainDate(name) === null)
      .map(({ name, path }) => ({ path, sentence: `Dagen ${name} finns inte.` })),
    ...meetings.flatMap((meeting, index) => meetingOrder(meeting, [...path, 'meetings', index])),
    ...meetingYears.flatMap((year, index) => yearOrder(year, [...path, 'meetingYears', index])),
    ...twice(goalNames, (goal) => `Målet ${goal} står två gånger.`),
    ...goals.flatMap(({ fromYear, toYear }, index) =>
      toYear < fromYear
        ? [{ path: [...path, 'goals', index, 'toYear'], sentence: 'Målet slutar före det år då det börjar.' }]
        : [],
    ),
  ]
}

function daysOf({ year, days }: Board['meetingYears'][number], path: Path): Named[] {
  return days.map((day, index) => ({ name: day && `${year}-${day}`, path: [...path, 'days', index] }))
}

const order = 'Dagarna ska komma i ordningen manusstopp, utskick, möte.'

function meetingOrder({ date, memoStop, dispatch }: Board['meetings'][number], path: Path): Found[] {
  if ([date, memoStop, dispatch].some((day) => parsePlainDate(day) === null)) return []
  return memoStop <= dispatch && dispatch <= date ? [] : [{ path, sentence: order }]
}

function yearOrder(
  { memoStopDaysBefore, dispatchDaysBefore }: Board['meetingYears'][number],
  path: Path,
): Found[] {
  return memoStopDaysBefore < dispatchDaysBefore ? [{ path, sentence: order }] : []
}

/** They see the cases of their unit and no others. */
const rolesOfUnits = ['departmentHead', 'unitHead', 'deputyUnitHead']

function personFaults({ roles, unit }: Person, path: Path, units: readonly Named[]): Found[] {
  const withoutUnit = unit === '' ? roles.filter((role) => rolesOfUnits.includes(role)) : []
  const isUnknown = unit !== '' && !units.some(({ name }) => name === unit)
  return [
    ...(isUnknown
      ? [{ path: [...path, 'unit'], sentence: `Enheten "${unit}" står inte under units i filen.` }]
      : []),
    ...withoutUnit.map((role) => ({ path, sentence: `Rollen ${role} behöver en enhet: skriv unit.` })),
    ...twice(
      roles.map((name, index) => ({ name, path: [...path, 'roles', index] })),
      (role) => `Rollen ${role} står två gånger.`,
    ),
  ]
}

/** What nobody else can do, in the order in which a case comes to it. */
const tasks = {
  staffUnit: 'tar emot initiativ',
  director: 'bedömer dem',
  adminHead: 'tar ställning till utkastet vid sidan av direktören',
  boardSecretary: 'skriver in nämndens beslut',
}

/** The roles without which the cases stop under the rulebook, and nobody has. */
function rolesMissing({ people, rulebook }: Loose, { rulebooks }: Shipped): Found[] {
  const needs = rulebooks.get(followedIn(rulebook).folder)?.needs ?? new Set(['staffUnit', 'director'])
  const held = people.flatMap(({ roles }) => roles)
  return Object.entries(tasks)
    .filter(([role]) => people.length > 0 && needs.has(role) && !held.includes(role))
    .map(([role, task]) => ({
      path: ['people'],
      sentence: `Ingen har rollen ${role}: någon behövs som ${task}.`,
    }))
}
