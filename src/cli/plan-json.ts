export type JsonRead = { ok: true; value: unknown } | { ok: false; line: number; column: number }

/** Reads JSON; where it is not JSON, the place of the first character that cannot stand there, both counted from 1. */
export function readJson(text: string): JsonRead {
  if (wrongFrom(text) === null) return { ok: true, value: JSON.parse(text) }
  const lines = text.slice(0, firstWrong(text)).split('\n')
  return { ok: false, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** The engine does not always say where, so the longest beginning that may still become JSON is searched for. */
function firstWrong(text: string): number {
  let good = 0
  let bad = text.length
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    if (mayBecomeJson(text.slice(0, middle))) good = middle
    else bad = middle - 1
  }
  return good
}

function mayBecomeJson(start: string): boolean {
  const wrong = wrongFrom(start)
  return wrong === null || /end of JSON/.test(wrong) || wrong.includes(`at position ${start.length} `)
}

function wrongFrom(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return String(error)
  }
}
