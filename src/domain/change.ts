import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import type { ProcessEvent } from './events.ts'
import type { Side } from './roles.ts'

/** What the rulebook's classes of change lead to. */
export type ChangeKind = 'adjustment' | 'reformulation' | 'material' | 'question'

export type ChangeOutcome =
  /** The person's last word is not given yet. */
  | 'proposed'
  /** The steering group, the board's way or the director has it. */
  | 'classed'
  | 'adjusted'
  | 'agreementOpened'
  | 'questionRaised'
  | 'questionAnswered'
  | 'declined'

export type Change = {
  /** The seq of the proposal: its number in the case. */
  id: number
  /** As decided, or as proposed by the rules while nobody has decided. */
  kind: ChangeKind
  /** The class in the rulebook. */
  changeClass: string
  text: string
  reason: string
  /** Which of the rulebook's signs the proposer ticked. */
  signs: readonly string[]
  proposedBy: Side
  proposedByName: string
  on: PlainDate
  outcome: ChangeOutcome
  /** Why the class is what it is, in a person's own words; empty before. */
  classedBecause: string
  classedBy: string
  /** Why it was declined, or what the director answered. */
  answer: string
  endedOn: PlainDate | null
}

/** What the steering group has adjusted within the agreement. */
export type Adjusted = { before: string; after: string; reason: string; on: PlainDate }

const text = z.string().catch('')
const Said = z.object({
  ...{ proposal: text, reasons: text, changeClass: text, answer: text, suggested: text },
  signs: z.array(z.string()).catch([]),
  change: z.coerce.number().int().catch(0),
})

const outcomes: Partial<Record<ProcessEvent['type'], ChangeOutcome>> = {
  changeClassed: 'classed',
  activityAdjusted: 'adjusted',
  changeRoundOpened: 'agreementOpened',
  materialQuestionRaised: 'questionRaised',
  materialQuestionAnswered: 'questionAnswered',
  changeDeclined: 'declined',
}

const kinds: Record<string, ChangeKind> = {
  activityAdjustment: 'adjustment',
  reformulation: 'reformulation',
  materialChange: 'material',
  materialQuestion: 'question',
}

/** The proposals of a case with what has come of each, the newest first. */
export function changesIn(events: readonly ProcessEvent[]): Change[] {
  return events
    .filter(({ type }) => type === 'changeProposed')
    .map((proposal) => changeOf(proposal, events))
    .toReversed()
}

const AdjustedContent = z.object({
  ...{ before: text, after: text, reasons: text },
  decidedOn: z.string().transform(parsePlainDate).catch(null),
})

/** The steering group's adjustments, whether somebody had proposed them or not, the first first. */
export function adjustmentsIn(events: readonly ProcessEvent[]): Adjusted[] {
  return events
    .filter(({ type }) => type === 'activityAdjusted')
    .map(({ content, on }) => {
      const { before, after, reasons, decidedOn } = AdjustedContent.parse(content)
      return { before, after, reason: reasons, on: decidedOn ?? on }
    })
}

function changeOf(proposal: ProcessEvent, events: readonly ProcessEvent[]): Change {
  const said = Said.parse(proposal.content)
  const after = events.flatMap((event) => {
    const outcome = outcomes[event.type]
    return outcome !== undefined && Said.parse(event.content).change === proposal.seq
      ? [{ event, outcome, said: Said.parse(event.content) }]
      : []
  })
  const classed = after.findLast(({ outcome }) => outcome === 'classed')
  const last = after.at(-1)
  const changeClass = classed?.said.changeClass || said.changeClass
  const isOver = last !== undefined && last.outcome !== 'classed' && last.outcome !== 'questionRaised'
  return {
    ...{ id: proposal.seq, kind: kinds[changeClass] ?? 'adjustment', changeClass },
    ...{ text: said.proposal, reason: said.reasons, signs: said.signs, on: proposal.on },
    proposedBy: proposal.by.side === 'party' ? 'party' : 'public',
    proposedByName: proposal.by.name,
    outcome: last?.outcome ?? 'proposed',
    classedBecause: classed?.said.reasons ?? '',
    classedBy: classed?.event.by.name ?? '',
    answer: last?.said.answer || (last?.outcome === 'declined' ? last.said.reasons : ''),
    endedOn: isOver ? last.event.on : null,
  }
}

/** Still to be classed, or on its way to whoever decides. */
export function isOpenChange({ endedOn }: Change): boolean {
  return endedOn === null
}
