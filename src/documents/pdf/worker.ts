import { parentPort } from 'node:worker_threads'
import { openCompiler, type PdfJob } from './compiler.ts'

const compile = openCompiler()

parentPort?.on('message', ({ id, job }: { id: number; job: PdfJob }) => {
  parentPort?.postMessage(attempt(id, job))
})

function attempt(id: number, job: PdfJob) {
  try {
    return { id, pdf: compile(job) }
  } catch (fault) {
    return { id, fault: fault instanceof Error ? fault.message : String(fault) }
  }
}
