import { dayInStockholm, type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'

/** What we take from an event of a calendar file. The line says where the event begins. */
export type CalendarEvent = { line: number; summary: string; date: PlainDate | null }

/**
 * The events of an iCalendar file (RFC 5545): their names and the days they begin. Folded lines are joined first.
 * Recurring events give their first day only.
 */
export function eventsIn(text: string): CalendarEvent[] {
  const events: CalendarEvent[] = []
  let open: CalendarEvent | null = null
  for (const { line, name, value } of linesIn(text)) {
    if (name === 'BEGIN' && value.toUpperCase() === 'VEVENT') open = { line, summary: '', date: null }
    else if (open === null) continue
    else if (name === 'SUMMARY') open.summary = unescaped(value)
    else if (name === 'DTSTART') open.date = dayIn(value)
    else if (name === 'END' && value.toUpperCase() === 'VEVENT') {
      events.push(open)
      open = null
    }
  }
  return events
}

type Line = { line: number; name: string; value: string }

function linesIn(text: string): Line[] {
  const unfolded: { line: number; text: string }[] = []
  for (const [index, piece] of text.split(/\r\n|\r|\n/).entries()) {
    const before = unfolded.at(-1)
    if (/^[ \t]/.test(piece) && before !== undefined) before.text += piece.slice(1)
    else unfolded.push({ line: index + 1, text: piece })
  }
  return unfolded.flatMap(({ line, text: one }) => {
    // A colon inside quotes belongs to a parameter.
    const found = /^([A-Za-z0-9-]+)(?:;[^=;:]+=(?:"[^"]*"|[^";:]*))*:(.*)$/.exec(one)
    const [, name = '', value = ''] = found ?? []
    return name === '' ? [] : [{ line, name: name.toUpperCase(), value }]
  })
}

/** A whole day, a local time (its own day), or an instant in UTC, which is a day in Sweden. */
function dayIn(value: string): PlainDate | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value.trim())
  if (found === null) return null
  const [, year, month, day, hour = '00', minute = '00', , utc] = found
  const date = parsePlainDate(`${year}-${month}-${day}`)
  if (date === null || utc === undefined) return date
  return dayInStockholm(new Date(`${date}T${hour}:${minute}:00Z`))
}

function unescaped(text: string): string {
  return text
    .replaceAll(/\\[nN]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .trim()
}
