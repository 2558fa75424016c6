import { cpus, totalmem } from 'node:os'
import type { Timed } from './agreement.ts'
import type { Measured } from './load.ts'
import type { Nightly } from './nightly.ts'
import type { Open } from './open-register.ts'
import type { Question } from './questions.ts'

export type All = Record<Question, readonly Measured[]>

type Results = {
  ours: All
  bare: All
  /** Of pages without an aim, over 16 connections. */
  others: Readonly<Record<string, Measured>>
  agreement: readonly Timed[]
  open: Open | null
  nightly: Nightly
  partnerships: number
  seconds: number
  generateSeconds: number | null
  startMilliseconds: number
  /** MB. */
  memory: { afterQuestions: number; afterDocuments: number; press: number }
}

/** The aims of a page: requests a second over 16 connections, and milliseconds for 95 of 100. */
const aims: Record<Question, { perSecond: number; p95?: number }> = {
  'Work list': { perSecond: 1000, p95: 40 },
  'Work list, not seen before': { perSecond: 1000, p95: 40 },
  'Case page': { perSecond: 1000, p95: 40 },
  'Case page, not seen before': { perSecond: 1000, p95: 40 },
  Register: { perSecond: 1000, p95: 40 },
  'Register, not seen before': { perSecond: 1000, p95: 40 },
  Search: { perSecond: 1000, p95: 40 },
  'Search, not seen before': { perSecond: 1000, p95: 40 },
  'Create initiative': { perSecond: 800 },
}

export function resultsText(results: Results): string {
  const { partnerships, seconds, generateSeconds, startMilliseconds, memory, nightly } = results
  const [cpu] = cpus()
  return `# Speed

Made by \`npm run bench\`; do not edit. ${partnerships} partnerships, ${seconds} seconds a measurement. Whole signed-in pages
with rights and layout, beside a bare \`node:http\` + \`pg\` server (\`bench/bare-server.ts\`) that asks the same database for
the same things and answers JSON. Each server had one core; load and database shared the other. Pages that were seen before are
asked for again while nothing has changed; what nobody has seen is told and drawn anew (docs/decisions/0035 and 0046).

Machine: ${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}.

| | connections | requests/s | p50 ms | p95 ms | p99 ms | busy ms | bare requests/s | bare busy ms | share of bare | aim |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |
${(Object.keys(aims) as Question[]).flatMap((question) => linesOf(question, results)).join('\n')}

Pages that are not measured beside the bare server, 16 connections:

| | requests/s | p50 ms | p95 ms | busy ms |
| --- | --: | --: | --: | --: |
${Object.entries(results.others).map(otherLine).join('\n')}

A draft of 22 sections and 200 versions, one thing after the other:

| | p50 ms | p95 ms | aim |
| --- | --: | --: | --- |
${results.agreement.map(lineOf).join('\n')}
${openText(results.open)}
- Start of the web process, database running: ${Math.round(startMilliseconds)} ms until it was ready.
${memoryText(memory)}
- The daily digest with all its reminders, looked for in every case: ${nightly.first.toFixed(1)} s the first night, ${nightly.again.toFixed(1)} s once more the same day.
${made(partnerships, generateSeconds)}
Busy is how long one answer kept the server's core at work: unlike the rest it hardly depends on what else the machine
does. An aim is met when the requests a second reach it, or a fifth of the bare server if that is more (design: of two aims the
higher counts). \`bench/plans.md\` has the plans of the queries behind each page.
`
}

function otherLine([page, { perSecond, p50, p95, cpu }]: [string, Measured]): string {
  return `| ${page} | ${whole(perSecond)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${cpu.toFixed(2)} |`
}

const memoryAim = 200

function memoryText({ afterQuestions, afterDocuments, press }: Results['memory']): string {
  const verdict = `${afterDocuments < memoryAim ? 'met' : 'not met'}: < ${memoryAim} MB`
  return `- Most memory of the web process: ${whole(afterQuestions)} MB after the questions, ${whole(afterDocuments)} MB after the documents too (${verdict}). The process that makes its papers: ${whole(press)} MB while it works.`
}

function linesOf(question: Question, { ours, bare }: Results): string[] {
  return ours[question].map((measured, index) => {
    const beside = bare[question][index]
    if (beside === undefined) return ''
    const connections = index === 0 ? 1 : 16
    const cells = [
      question,
      connections,
      whole(measured.perSecond),
      ...[measured.p50, measured.p95, measured.p99].map((time) => time.toFixed(1)),
      measured.cpu.toFixed(2),
      whole(beside.perSecond),
      beside.cpu.toFixed(2),
      `${((measured.perSecond / beside.perSecond) * 100).toFixed(0)} %`,
      connections === 16 ? verdict(question, measured, beside.perSecond) : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
}

function lineOf({ what, p50, p95, aim }: Timed): string {
  const verdict = aim === undefined ? '' : `${p50 <= aim ? 'met' : 'not met'}: ≤ ${aim} ms`
  return `| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${verdict} |`
}

const openAim = 100

function openText(open: Open | null): string {
  if (open === null) return ''
  const lines = open.answers.map(({ what, perSecond, p50, p95, cpu }) => {
    const verdict = `${p95 <= openAim ? 'met' : 'not met'}: p95 ≤ ${openAim} ms`
    return `| ${what} | ${whole(perSecond)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${cpu.toFixed(2)} | ${verdict} |`
  })
  return `
The open register with ${open.records} records, before sign-in, 16 connections. Ready in ${whole(open.startMilliseconds)} ms, at most ${whole(open.memory)} MB:

| | requests/s | p50 ms | p95 ms | busy ms | aim |
| --- | --: | --: | --: | --: | --- |
${lines.join('\n')}
`
}

function made(partnerships: number, seconds: number | null): string {
  if (seconds === null) return ''
  return `- Data made in ${seconds.toFixed(1)} s (\`./handslag generate --partnerships ${partnerships}\`).\n`
}

function verdict(question: Question, { perSecond, p95 }: Measured, bare: number): string {
  const aim = aims[question]
  const least = Math.max(aim.perSecond, bare / 5)
  const isMet = perSecond >= least && p95 <= (aim.p95 ?? Number.POSITIVE_INFINITY)
  const words = `≥ ${whole(least)}/s${aim.p95 ? `, p95 ≤ ${aim.p95} ms` : ''}`
  return `${isMet ? 'met' : 'not met'}: ${words}`
}

function whole(number: number): string {
  return number.toFixed(0)
}
