/** What `like` compares with to find a text anywhere, its own signs taken as they stand. */
export function holding(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
