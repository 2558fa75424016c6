import type { Known, Line } from './told-life.ts'

/** The papers of a board's open case: ready since a day, and sent out for a meeting where that is told. */
export type Papers = { board: number; since: string; sentTo?: string | undefined; year?: number | undefined }

/** Which papers of a kind are ready. What a board has answered or sent back is written anew; what it puts off is not. */
export function papersReady({ lines, boards }: Known, kind: string): Papers[] {
  const found = new Map<number, Papers>()
  for (const line of lines) {
    const [name, number] = (line.track ?? '').split('-')
    if (name !== kind) continue
    const after = papersAfter(line, found.get(Number(number)))
    if (after === undefined) found.delete(Number(number))
    else found.set(Number(number), { ...after, ...about(Number(number), { lines, boards }, kind) })
  }
  return [...found.values()]
}

type Told = Omit<Papers, 'board' | 'year'>

function papersAfter({ step = '', on, content = {} }: Line, before: Told | undefined): Told | undefined {
  if (/^approve-.*memo$/.test(step)) return { since: on }
  if (before === undefined || /^(board-(approves|rejects|refers-back)|answer-|drop)/.test(step))
    return undefined
  if (step === 'board-tables') return { since: before.since }
  if (step !== 'dispatch-case' || typeof content.meetingOn !== 'string') return before
  return { ...before, sentTo: content.meetingOn }
}

/** The boards' cases of a kind take their numbers in turn. */
function about(number: number, { lines, boards }: Pick<Known, 'lines' | 'boards'>, kind: string) {
  const opened = lines.filter(({ step }) => step === 'open-follow-up')[Math.ceil(number / boards) - 1]
  const board = (number - 1) % boards
  return kind === 'followUp' ? { board, year: Number(opened?.content?.year) } : { board }
}

/** A meeting that papers can still come before: its last day for papers has not passed, or they were ready by then. */
export function canReach(
  { date, memoStop }: { date: string; memoStop: string },
  day: string,
  papers: Papers | undefined,
): boolean {
  if (papers === undefined) return memoStop >= day
  if (papers.sentTo !== undefined) return date === papers.sentTo
  return memoStop >= papers.since && date >= day
}
