import { openCompiler, type PdfJob } from './compiler.ts'

// Works until whoever started it lets go of it or ends. A signal to all of us is theirs to act on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})

const compile = openCompiler()

process.on('message', (job: PdfJob) => process.send?.(attempt(job), undefined, undefined, () => {}))

function attempt(job: PdfJob) {
  try {
    return { pdf: compile(job) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}
