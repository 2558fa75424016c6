import pino, { type DestinationStream, type Logger } from 'pino'
import { redacted } from '../kernel/redact.ts'
import { currentTrace } from '../kernel/trace.ts'

/**
 * One JSON object a line on stdout, without personal data: a fault of the database is told without the values and rows
 * that it names, an address without the secret that it may hold.
 */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    mixin: traceOfLine,
    serializers: { err: faultInLog, path: (path: unknown) => redacted(String(path)) },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** Which request or job it was written in. */
function traceOfLine(): { trace?: string } {
  const trace = currentTrace()
  return trace === undefined ? {} : { trace: trace.traceId }
}

/** What of a fault of PostgreSQL says where, never what: its `detail` shows whole rows. */
const told = ['code', 'schema', 'table', 'column', 'constraint', 'routine']

function faultInLog(fault: unknown): unknown {
  if (!(fault instanceof Error)) return typeof fault === 'string' ? redacted(fault) : typeof fault
  return {
    type: fault.name,
    message: redacted(fault.message),
    stack: redacted(fault.stack ?? ''),
    ...Object.fromEntries(Object.entries(fault).filter(([key]) => told.includes(key))),
    ...(fault.cause === undefined ? {} : { cause: faultInLog(fault.cause) }),
  }
}
