/** "1 kommentar", "3 kommentarer". */
export function oneOrMany(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
