import type { ChildProcess } from 'node:child_process'
import { PaperNotMade } from '../../domain/thrown.ts'
import { startOwnProcess } from '../own-process.ts'
import type { PdfJob } from './compiler.ts'

type Setup = {
  /** The program that makes papers. */
  program: URL
  /** Milliseconds that one paper may take. */
  longestWork: number
  /** Milliseconds after the last paper until the program is ended. */
  longestIdle: number
}

type Order = { job: PdfJob; deliver: (pdf: Buffer) => void; refuse: (fault: Error) => void }
type Answer = { pdf: Uint8Array } | { fault: string }

type Press = {
  setup: Setup
  waiting: Order[]
  underWay?: Order | undefined
  child?: ChildProcess | undefined
  patience?: NodeJS.Timeout
}

/**
 * What makes papers, one at a time, in a process of its own that starts at the first one: the memory that it needs is
 * given back when nobody has asked for a while. A process that dies, or takes too long, loses the one paper that it was
 * at, which throws PaperNotMade; those that wait come out of the next process.
 */
export function openPress(setup: Setup): (job: PdfJob) => Promise<Buffer> {
  const press: Press = { setup, waiting: [] }
  return (job) =>
    new Promise((deliver, refuse) => {
      press.waiting.push({ job, deliver, refuse })
      goOn(press)
    })
}

function goOn(press: Press) {
  if (press.underWay !== undefined) return
  clearTimeout(press.patience)
  press.underWay = press.waiting.shift()
  if (press.underWay !== undefined) work(press, press.underWay.job)
  else if (press.child !== undefined) rest(press, press.child)
}

function work(press: Press, job: PdfJob) {
  press.child ??= start(press)
  const { child } = press
  child.ref()
  child.channel?.ref()
  press.patience = setTimeout(() => lose(press, child), press.setup.longestWork)
  child.send(job, (fault) => fault && lose(press, child))
}

/** Nobody who wants to end waits for a process that rests: it ends with them. */
function rest(press: Press, child: ChildProcess) {
  child.unref()
  child.channel?.unref()
  press.patience = setTimeout(() => lose(press, child), press.setup.longestIdle).unref()
}

function start(press: Press): ChildProcess {
  const child = startOwnProcess(press.setup.program)
  child.on('message', (answer: Answer) => press.child === child && settle(press, answer))
  child.on('error', () => lose(press, child))
  child.on('exit', () => lose(press, child))
  return child
}

function lose(press: Press, child: ChildProcess) {
  if (press.child !== child) return
  press.child = undefined
  child.kill('SIGKILL')
  settle(press, null)
}

function settle(press: Press, answer: Answer | null) {
  const done = press.underWay
  press.underWay = undefined
  if (answer === null) done?.refuse(new PaperNotMade())
  else if ('fault' in answer) done?.refuse(new Error(answer.fault))
  else done?.deliver(asBuffer(answer.pdf))
  goOn(press)
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
