import { broughtInAs } from '../../../../process/agreement/brought-in.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { confirmStep } from './confirm-step.ts'

type Standing = Pick<CaseFile, 'history' | 'status'>

/** What the agreement says may be written: it is being agreed on, or one that was brought in is being put down. */
export function isWritable(file: Standing): boolean {
  return confirmStep(file) !== null || isBeingBroughtIn(file)
}

/** An agreement from before the case was kept here says what both sides put down, until the party has confirmed it. */
export function isBeingBroughtIn({ history, status }: Standing): boolean {
  const broughtIn = broughtInAs(history.events)
  const isFirst = status.rounds.length === 1 && status.rounds.every(({ open }) => open)
  return broughtIn !== null && broughtIn.answer !== 'confirmed' && isFirst && status.paused === null
}
