/** The text as it stands first in a sentence; nothing but the first letter is changed. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
