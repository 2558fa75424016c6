import type { z } from 'zod'

/** What is wrong with a plan's question, one Swedish sentence each: `boardMeetings[0].memoStop ligger efter mötet.` */
export function planFaults(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${sentence(issue)}.`)
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path)
  if (issue.code !== 'unrecognized_keys') return `${place} ${issue.message}`
  return `${place} har okända fält: ${issue.keys.map((key) => `"${key}"`).join(', ')}`
}

function placeOf(path: readonly PropertyKey[]): string {
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return written === '' ? 'filen' : written.replace(/^\./, '')
}
