/** Text without U+0000, which no text of PostgreSQL holds: what a browser cannot write is left out. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}
