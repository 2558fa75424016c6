import { isId, newId } from '../../kernel/ids.ts'
import type { GoneOnWith } from '../../store/people/kept-form.ts'
import { csrfField } from '../guard/csrf.ts'
import { isOwnAddress } from '../own-address.ts'
import type { FormFields, Keeping } from './form.ts'

/** The window that a form is open in, and what it was filled with. */
export const windowField = '_window'
/** Where the form stands. */
export const pageField = '_page'
/** The window whose words are thrown away, when it is not the one that the form is open in. */
export const otherField = '_other'

export type Mark = { window: string; goneOnWith: GoneOnWith | null; page: string }

/** What the hidden fields of a form say that was sent to the address. */
export function markIn(typed: FormFields, address: string): Mark {
  const [window = '', before = '', version] = String(typed[windowField] ?? '').split(' ')
  const goneOnWith = isId(before) ? { window: before, version: versionIn(version) } : null
  return { window: isId(window) ? window : newId(), goneOnWith, page: pageOf(typed, address) }
}

/** What nobody of us wrote is no version. */
function versionIn(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** Where the form stands that was sent to the address. */
export function pageOf({ [pageField]: page }: FormFields, address: string): string {
  return typeof page === 'string' && isOwnAddress(page) ? page : address
}

export function markOf({ window, goneOnWith }: Keeping): string {
  return goneOnWith === null ? window : `${window} ${goneOnWith.window} ${goneOnWith.version}`
}

/** What somebody typed, without what the page itself puts into its form, and without what is confirmed when it is sent. */
export function typedFields(fields: FormFields): FormFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !name.startsWith('_') && !notKept.includes(name)),
  )
}

const notKept = ['lastSeq', 'secret', 'sure']

/** What somebody has put into words: not numbers, nor the choices of the form. */
export function proseIn(fields: FormFields): string[] {
  return Object.values(fields)
    .flat()
    .filter((value) => /\S\s+\S/.test(value) && !value.startsWith('{'))
}

/** All that stood in a form but its token, to be sent once more. */
export function typedPairs({ [csrfField]: _token, ...written }: FormFields): [name: string, value: string][] {
  return Object.entries(written).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
}
