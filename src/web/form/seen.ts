import { z } from 'zod'
import { type Entry, type FormFields, writtenIn } from './form.ts'

/** What a form was filled with when its page was drawn, field by field. */
export const seenField = 'seen'

/** What is kept of something that several may change, as it stands in the fields of a form. */
export type Kept = Readonly<Record<string, string>>

/** What somebody else has changed in one field since the page was drawn. */
export type TheirChange = { readonly field: string; readonly before: string; readonly now: string }

const Seen = z.record(z.string(), z.string())

/** For the hidden field. What is newer than what the reader wrote is told on the page whenever it is drawn. */
export function seenIn(now: Kept): string {
  return JSON.stringify(now)
}

/** What is otherwise now than when the page was drawn that the form came from; nothing for a form that does not say. */
export function changedSince(typed: FormFields | null, now: Kept): TheirChange[] {
  const seen = readSeen(typed)
  return Object.entries(now).flatMap(([field, value]) => {
    const before = seen[field]
    return before === undefined || before === value ? [] : [{ field, before, now: value }]
  })
}

/** Whether saving the form would undo what somebody else has changed since its page was drawn. */
export function undoesTheirs(typed: FormFields, now: Kept): boolean {
  return changedSince(typed, now).some((theirs) => textOf(typed[theirs.field]) !== theirs.now)
}

/**
 * The form as it comes back when somebody else was faster: where the writer had changed nothing stands what is new; all that
 * they wrote themselves stands as they wrote it.
 */
export function withTheirs(entry: Entry, now: Kept): Entry {
  const written = writtenIn(entry)
  const changes = changedSince(written, now)
  if (written === null || changes.length === 0) return entry
  const untouched = changes.filter(({ field, before }) => textOf(written[field]) === before)
  const fresh = Object.fromEntries(untouched.map((change) => [change.field, change.now]))
  const merged = { ...written, ...fresh }
  if (entry.typed !== null) return { ...entry, typed: merged }
  const { keeping } = entry
  if (keeping?.goneOnWith == null) return entry
  return { ...entry, keeping: { ...keeping, goneOnWith: { ...keeping.goneOnWith, fields: merged } } }
}

/** As it was drawn: a browser sends other ends of lines than the page had. */
function textOf(value: FormFields[string] | undefined): string {
  return String(value ?? '').replaceAll('\r\n', '\n')
}

function readSeen(typed: FormFields | null): Kept {
  const text = typed?.[seenField]
  try {
    return Seen.parse(typeof text === 'string' ? JSON.parse(text) : {})
  } catch {
    return {}
  }
}
