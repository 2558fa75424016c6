import type { Readable } from 'node:stream'

/** What the scanner found. `unscanned`: no scanner is set up, so files are given out unscanned. */
export type ScanOutcome = { state: 'clean' } | { state: 'infected'; threat: string } | { state: 'unscanned' }

/**
 * A virus scanner. Uploads are always taken; a file waits for its scan and is not given out before it is clean,
 * except where no scanner is set up.
 */
export type Scanner = {
  configured: boolean
  /** Throws when the scanner cannot be reached or does not answer: the file goes on waiting. */
  scan(content: Readable): Promise<ScanOutcome>
}

/** Where no scanner is set up: docs/operations.md says what that means. */
export const noScanner: Scanner = {
  configured: false,
  async scan(content) {
    content.destroy()
    return { state: 'unscanned' }
  },
}
