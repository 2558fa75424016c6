import { z } from 'zod'
import { readsRegistryOf } from '../../../domain/permissions/permissions-registry.ts'
import { allowed } from '../../../domain/thrown.ts'
import {
  addMonthsClamped,
  lastDayOfMonth,
  type PlainDate,
  parsePlainDate,
} from '../../../kernel/plain-date.ts'
import type { EntriesWanted, ListedEntry } from '../../../store/papers/registry-list.ts'
import type { SignedIn } from '../../visit.ts'

export const RegistryQuery = z.object({
  manad: z
    .string()
    .regex(/^(19|20|21)\d{2}-\d{2}$/)
    .nullable()
    .catch(null),
  /** As others may read it: without what is flagged as secret. */
  oppen: z.literal('ja').nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type At = SignedIn<unknown, z.output<typeof RegistryQuery>>

/** The month that is asked for, in the registry of the reader's body. Throws NotAllowed. */
export function wantedIn(at: SignedIn<unknown, { manad: string | null }>): EntriesWanted {
  const bodyId = allowed(readsRegistryOf(at.actor))
  const from = parsePlainDate(`${at.query.manad}-01`) ?? firstOf(at.today)
  return { bodyId, from, until: lastDayOfMonth(from) }
}

/** YYYY-MM of the month so many months from the one that begins on the day. */
export function monthBeside(from: PlainDate, months: number): string {
  return addMonthsClamped(from, months).slice(0, 7)
}

/** What somebody without access may read of an entry: of a flagged one neither what it is about nor from or to whom. */
export function opened(entry: ListedEntry): ListedEntry {
  return entry.secrecy === null ? entry : { ...entry, subject: '', correspondent: '', caseTitle: '' }
}

function firstOf(day: PlainDate): PlainDate {
  return parsePlainDate(`${day.slice(0, 7)}-01`) ?? day
}
