import type { NewEvent } from '../../../../domain/events.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { CasePermission } from '../../../../domain/permissions/permissions.ts'
import { inLanguage, type Text } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { type BoardCase, type BoardCases, loadBoardCase, type TrackAt } from './load.ts'

export type OneBoard = BoardCases & { board: BoardCase }

/** The board case for somebody who may do this in it. */
export async function loadFor(
  at: SignedIn<TrackAt>,
  permission: (bodyId: BoardCase['bodyId']) => CasePermission,
): Promise<OneBoard> {
  const loaded = await loadBoardCase(at)
  const { scope } = loaded.file.partnership
  if (!permission(loaded.board.bodyId)(at.actor, scope)) throw new NotAllowed()
  return loaded
}

/** Why the step cannot be taken now, whoever asks; null when it can. */
export function reasonAgainst(at: SignedIn, { file }: BoardCases, step: string): string | null {
  const reason: Text | null = whyNotToday(at, file.history, step)
  return reason && inLanguage(reason, at.language)
}

type Taking = { step: string; content: NewEvent['content']; lastSeq: number; track?: string }

/** Takes a step in a board case; what it writes comes with it in one transaction. */
export async function takeBoardStep(
  at: SignedIn,
  { file }: BoardCases,
  { step, content, lastSeq, track }: Taking,
  also: (inCase: InCase) => Promise<void>,
): Promise<StepOutcome> {
  if (lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const asked = { step, by: at.actor, on: at.today, at: at.now, content, ...(track && { track }) }
  return recordStep(at.db, file, asked, also)
}

/** On to the board's page with what happened, or back with the reason why not. */
export function answerTo(at: SignedIn<CaseAt>, outcome: StepOutcome, sentence: string) {
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'namnd'), sentence)
}

/** All who follow the case on either side are told in the product. */
export async function tellAll(
  at: SignedIn,
  inCase: InCase,
  {
    partnership,
    kind,
    params = {},
  }: { partnership: Partnership; kind: string; params?: Record<string, unknown> },
): Promise<void> {
  await tell(at, { inCase, partnership, to: await bothSides(at, inCase, partnership), kind, params })
}
