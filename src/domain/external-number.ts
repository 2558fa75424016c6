/** Longer than any registry writes them. */
export const longestNumber = 100

export type NumberFault = 'tooLong' | 'signs'

/** What is wrong with a number of another system. It is opaque text on one line; null when nothing is. */
export function numberFault(text: string): NumberFault | null {
  if (text.length > longestNumber) return 'tooLong'
  return /\p{Cc}/u.test(text) ? 'signs' : null
}
