import { Worker } from 'node:worker_threads'
import type { DocumentModel } from '../model.ts'
import type { PdfJob, PdfStandard } from './compiler.ts'
import { payloadOf } from './payload.ts'

type Waiting = { resolve: (pdf: Buffer) => void; reject: (fault: Error) => void }
type Answer = { id: number; pdf: Uint8Array } | { id: number; fault: string }
type Press = { worker: Worker; waiting: Map<number, Waiting>; idle?: NodeJS.Timeout }

const longestWait = 20_000
const longestIdle = 60_000
let press: Press | undefined
let lastId = 0

/**
 * The paper as a tagged PDF with its fonts inside: PDF/UA-1 to read, PDF/A-2a for the archive. The same model gives the
 * same bytes. Papers are made one at a time in a thread of their own, which starts at the first one and ends a minute
 * after the last, so that what it needed of memory is given back.
 * Throws when the paper breaks the standard (an empty title, headings out of order).
 */
export function toPdf(model: DocumentModel, standard: PdfStandard = 'ua-1'): Promise<Buffer> {
  press ??= startPress()
  const { worker, waiting, idle } = press
  clearTimeout(idle)
  const job: PdfJob = { payload: payloadOf(model), standard }
  const id = ++lastId
  const made = new Promise<Buffer>((resolve, reject) => waiting.set(id, { resolve, reject }))
  worker.ref()
  worker.postMessage({ id, job })
  return withinTime(made, worker)
}

function startPress(): Press {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  const started: Press = { worker, waiting: new Map() }
  worker.on('message', (answer: Answer) => deliver(started, answer))
  worker.on('error', (fault) => giveUp(started, fault instanceof Error ? fault : new Error(String(fault))))
  worker.on('exit', () => giveUp(started, new Error('The PDF thread stopped')))
  return started
}

function deliver(from: Press, answer: Answer) {
  const { resolve, reject } = from.waiting.get(answer.id) ?? {}
  from.waiting.delete(answer.id)
  if (from.waiting.size === 0) rest(from)
  if ('pdf' in answer) resolve?.(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength))
  else reject?.(new Error(answer.fault))
}

function rest(from: Press) {
  from.worker.unref()
  from.idle = setTimeout(() => close(from), longestIdle).unref()
}

/** The next paper starts another thread, also while this one is ending. */
function close(resting: Press) {
  if (press === resting) press = undefined
  void resting.worker.terminate()
}

function giveUp(stopped: Press, fault: Error) {
  if (press === stopped) press = undefined
  for (const { reject } of stopped.waiting.values()) reject(fault)
  stopped.waiting.clear()
}

async function withinTime(made: Promise<Buffer>, worker: Worker): Promise<Buffer> {
  const timer = setTimeout(() => void worker.terminate(), longestWait)
  try {
    return await made
  } finally {
    clearTimeout(timer)
  }
}
