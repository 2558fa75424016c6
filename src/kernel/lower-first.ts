/** The text as it stands within a sentence: its first letter small, but not where the word is an abbreviation, such as IOP-koordinator. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
