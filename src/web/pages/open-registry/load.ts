import { z } from 'zod'
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { lastDayOfMonth, type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import { listPublicBodies, type PublicBody } from '../../../store/bodies/public-body.ts'
import {
  listOpenEntries,
  type OpenEntry,
  type OpenedOnWeb,
  openedOnWeb,
} from '../../../store/papers/open-registry.ts'
import type { Visit } from '../../visit.ts'

export const directions = ['in', 'out', 'drawn_up'] as const

export const OpenRegistryQuery = z.object({
  /** A body by its key. */
  hos: z.string().max(60).catch(''),
  /** A board by the prefix of its cases. */
  namnd: z.string().max(20).catch(''),
  manad: z
    .string()
    .regex(/^(19|20|21)\d{2}-\d{2}$/)
    .nullable()
    .catch(null),
  slag: z.enum(directions).nullable().catch(null),
  sok: z.string().trim().max(100).catch(''),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type At = Visit<unknown, z.output<typeof OpenRegistryQuery>>

export type OpenRegistry = {
  bodies: readonly PublicBody[]
  /** Whose registry it is; null where there is no body here. */
  body: PublicBody | null
  opened: OpenedOnWeb
  from: PlainDate
  entries: readonly OpenEntry[]
}

/** The month that is asked for in the registry that is asked for, as far as the body has opened it. */
export async function loadOpenRegistry(at: At): Promise<OpenRegistry> {
  const { hos, namnd, manad } = at.query
  const bodies = await listPublicBodies(at.db)
  const body = bodies.find(({ key }) => key === hos) ?? bodies[0] ?? null
  const from = parsePlainDate(`${manad}-01`) ?? parsePlainDate(`${at.today.slice(0, 7)}-01`) ?? at.today
  if (body === null) return { bodies, body, opened: { choice: '', from: null }, from, entries: [] }
  const opened = await openedOnWeb(at.db, body.id, at.today)
  const boardId = body.boards.find(({ casePrefix }) => casePrefix === namnd)?.id ?? null
  const month = { bodyId: body.id, boardId, from, until: lastDayOfMonth(from) }
  const entries = await listOpenEntries(at.db, month, opened)
  return { bodies, body, opened, from, entries: entries.filter((entry) => isWanted(entry, at.query)) }
}

/** Looked for only in what is shown: nobody learns by searching what is held back. */
function isWanted(entry: OpenEntry, { slag, sok }: At['query']): boolean {
  if (slag !== null && entry.direction !== slag) return false
  const shown = [numberOf(entry), entry.subject ?? '', entry.correspondent ?? ''].join('\n')
  return shown.toLocaleLowerCase('sv').includes(sok.toLocaleLowerCase('sv'))
}

export function numberOf({ registryNumber, documentNumber }: OpenEntry): string {
  return `${registryNumber}-${documentNumber}`
}

/** The same visit asks for its version first and then draws the page: it is read once. */
export function readOnce(at: At): Promise<OpenRegistry> {
  const known = read.get(at) ?? loadOpenRegistry(at)
  read.set(at, known)
  return known
}

const read = new WeakMap<At, Promise<OpenRegistry>>()

/** All that the page shows: a line that is flagged or held back is another page at once. */
export async function versionOf(at: At): Promise<string> {
  return digestOf(canonicalJson(JSON.parse(JSON.stringify(await readOnce(at))))).slice(0, 16)
}
