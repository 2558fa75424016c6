/** Where a command tells what it found, and what was wrong. */
export type Output = { good: (text: string) => void; bad: (text: string) => void }

export const terminal: Output = {
  good: (text) => process.stdout.write(`${text}\n`),
  bad: (text) => process.stderr.write(`${text}\n`),
}
