import { inLanguage } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { isShortPeriod } from '../../../../process/agreement/agreement.ts'
import { nextSteps } from '../../../../process/engine.ts'
import type { FactId } from '../../../../process/rulebook/need-schema.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { confirmStep } from '../draft/confirm-step.ts'
import { type Draft, isSettled } from '../draft/load.ts'
import { words as draftWords } from '../draft/words.ts'
import { neededIn } from './load.ts'
import { words } from './words.ts'

/** Something that is left before the draft can be confirmed, and where it is done. */
export type Obstacle = { sentence: string; href: string }

/** Everything that is left, the sections first. Empty when the draft can be confirmed. */
export function obstaclesIn(at: SignedIn<CaseAt>, draft: Draft): Obstacle[] {
  return [...sectionObstacles(at, draft), ...shortPeriodObstacle(at, draft), ...stepObstacles(at, draft)]
}

function sectionObstacles(at: SignedIn<CaseAt>, draft: Draft): Obstacle[] {
  const t = words(at.language)
  const { number } = at.params
  const unsettled = neededIn(draft).filter((section) => !isSettled(section))
  return unsettled.map(({ section, number: place, faults, marks }) => {
    const heading = draftWords(at.language).section(place, inLanguage(section.heading, at.language))
    const silent = marks.filter(({ agreed }) => !agreed).map(({ party }) => party.name)
    const names = allOf(silent, at.language)
    return faults.length > 0
      ? { sentence: t.fill(heading), href: at.to.inCase(number, 'utkast', section.key) }
      : { sentence: t.waits(heading, names), href: at.to.inCase(number, 'samsyn', 'avsnitt', section.key) }
  })
}

function shortPeriodObstacle(at: SignedIn<CaseAt>, draft: Draft): Obstacle[] {
  if (!isShort(draft) || approvalOf(draft) !== null) return []
  const href = at.to.inCase(at.params.number, 'samsyn', 'kort-tid')
  return [{ sentence: words(at.language).shortNeeded, href }]
}

/** What else the process asks for, such as an idea meeting; what the sections say is listed by themselves. */
function stepObstacles(at: SignedIn<CaseAt>, { file }: Draft): Obstacle[] {
  const confirm = confirmStep(file) ?? 'agree-draft'
  const { facts, ...history } = file.history
  const established: FactId[] = [...(facts.established ?? []), 'sectionsAgreed', 'earlyEndTermsWritten']
  const steps = nextSteps({ ...history, facts: { ...facts, established } }, at.today)
  const unmet = steps.find(({ step }) => step === confirm)?.unmet ?? []
  const href = at.to.inCase(at.params.number, 'idemoten')
  return unmet.map((text) => ({ sentence: inLanguage(text, at.language), href }))
}

/** The period is so short that it is an exception. */
export function isShort({ content, file }: Pick<Draft, 'content' | 'file'>): boolean {
  const { start, end } = content.parts.periods
  if (start === null || end === null) return false
  return isShortPeriod(start, end, file.history.rulebook.rhythm.shortPeriod.months)
}

/** The approval of exactly this period in this round; null while there is none. */
export function approvalOf({ content, file, agreement }: Draft) {
  const { start, end } = content.parts.periods
  const found = file.history.events.findLast(
    ({ seq, type }) => type === 'shortPeriodApproved' && file.status.tracks.get(seq) === agreement.round,
  )
  const same = found !== undefined && isSame(found.content.start, start) && isSame(found.content.end, end)
  return same ? found : null
}

/** An approval that names no day holds for any. */
function isSame(approved: unknown, day: string | null): boolean {
  return typeof approved !== 'string' || approved === day
}
