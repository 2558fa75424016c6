import pino, { type DestinationStream, type Logger } from 'pino'
import { redacted } from '../kernel/redact.ts'

/**
 * One JSON object a line on stdout, without personal data: a fault of the database is told without the values and rows
 * that it names, an address without the secret that it may hold.
 */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: faultInLog, path: (path: unknown) => redacted(String(path)) } }
  return destination === undefined ? pino(options) : pino(options, destination)
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
