import { z } from 'zod'

/** An address of ours to go on to; anything that could lead elsewhere is not one. */
export function isOwnAddress(text: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\')
}

/** A query or hidden field that says where to go afterwards. Missing or foreign gives the empty text. */
export const ownAddress = z
  .string()
  .catch('')
  .default('')
  .transform((text) => (isOwnAddress(text) ? text : ''))
