import type { CaseParty } from '../../src/process/case/history.ts'
import { after, told } from './life.ts'
import type { ReplayLine } from './replay.ts'

const voices = ['take-stance', 'sign-agreement', 'take-renewal-stance']
/** The report is one, for both boards. */
const ofReport = ['hand-in-report-part', 'approve-report']
const decisions = ['board-approves', 'publish-minutes', 'share-decision']

/** The same life with two public boards: what one says the other says too, its decisions a week later. */
export function withTwoBoards(lines: readonly ReplayLine[]): readonly ReplayLine[] {
  const parties: CaseParty[] = [
    { id: 'norra', name: 'Norra nämnden', side: 'public' },
    { id: 'sodra', name: 'Södra nämnden', side: 'public' },
    { id: 'lax', name: 'Laxen', side: 'party' },
  ]
  return told(lines.flatMap((line) => (line.facts ? { facts: { ...line.facts, parties } } : ofBoth(line))))
}

function ofBoth(line: ReplayLine): ReplayLine[] {
  const spokenFor = (id: string) => ({ ...onBoard(line, 0), content: { ...line.content, for: id } })
  if (voices.includes(line.step ?? ''))
    return line.by === 'partySignatory' ? [spokenFor('lax')] : [spokenFor('norra'), spokenFor('sodra')]
  if (ofReport.includes(line.step ?? '')) return [onBoard(line, 0)]
  return line.track === undefined ? [line] : [onBoard(line, 0), onBoard(line, 1)]
}

/** A line of one board's case: the boards' cases of the same kind take every second number. */
function onBoard(line: ReplayLine, board: 0 | 1): ReplayLine {
  const [kind, number] = line.track?.split('-') ?? []
  if (kind === undefined) return line
  const on = after(line.on ?? '', board === 1 && decisions.includes(line.step ?? '') ? 7 : 0)
  const decided = line.content?.decidedOn === undefined ? {} : { decidedOn: on }
  return {
    ...line,
    on,
    track: `${kind}-${Number(number) * 2 - 1 + board}`,
    content: { ...line.content, ...decided },
  }
}
