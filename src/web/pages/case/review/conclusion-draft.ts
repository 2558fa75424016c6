import { inLanguage, type Language, type Text } from '../../../../domain/text.ts'
import { nextSteps } from '../../../../process/engine.ts'
import { aidKey } from '../../../../process/review/checklist-keys.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { type ReviewOutcome, reviewOutcomes } from '../../../../store/review/review.ts'
import type { SignedIn } from '../../../visit.ts'
import { otherFormIn } from '../assessment/other-forms.ts'
import { otherFormsOf } from '../consideration/checklist.ts'
import type { Versions } from '../consideration/load.ts'
import { whyNotToday } from '../why-not.ts'
import { blocksOf, checklistOf, summaryKey } from './blocks.ts'
import { type ReviewAtWork, textOf } from './load.ts'
import { words } from './words.ts'

/** Where the conclusion is kept while it is written, beside the answers. */
export const conclusionKey = '_conclusion'

export type Conclusion = { outcome: ReviewOutcome | null; otherForm: string | null; reasons: string }

/** The conclusion as it is written so far. An answer is `passed`, or `otherForm.grant`. */
export function draftOf(versions: Versions): Conclusion {
  const [kept] = versions.get(conclusionKey) ?? []
  return { ...readOutcome(kept?.answer ?? ''), reasons: kept?.ground ?? '' }
}

export function readOutcome(value: string): Pick<Conclusion, 'outcome' | 'otherForm'> {
  const [first = '', otherForm = null] = value.split('.')
  return { outcome: reviewOutcomes.find((one) => one === first) ?? null, otherForm }
}

/** The step of the rulebook that each outcome is. Another form is a no with a way on. */
export const stepOfOutcome: Record<ReviewOutcome, string> = {
  passed: 'pass-review',
  passedWithConditions: 'pass-review-with-conditions',
  failed: 'fail-review',
  otherForm: 'fail-review',
}

/** What was found in each block, in plain words; blocks without a summary are left out. */
export function blockReasons({ blocks, versions }: Pick<ReviewAtWork, 'blocks' | 'versions'>) {
  return blocks
    .map(({ id }) => ({ block: id, reasons: textOf(versions, summaryKey(id)) }))
    .filter(({ reasons }) => reasons !== '')
}

/** Everything that stands in the way of concluding: the engine's own words, and what the page asks for. */
export function obstaclesTo(at: SignedIn, work: ReviewAtWork, hasConditions: boolean): readonly Text[] {
  const draft = draftOf(work.versions)
  if (draft.outcome === null) return [bothWords((t) => t.outcomeMissing)]
  const own = [
    ...(draft.reasons === '' ? [bothWords((t) => t.reasonsMissing)] : []),
    ...(draft.outcome === 'passedWithConditions' && !hasConditions
      ? [bothWords((t) => t.conditionsMissing)]
      : []),
  ]
  const step = stepOfOutcome[draft.outcome]
  const unmet = nextSteps(work.file.history, at.today).find((next) => next.step === step)?.unmet ?? []
  const reason = whyNotToday(at, work.file.history, step)
  const isNew = reason !== null && !unmet.some(({ sv }) => sv === reason.sv)
  const aid = isSettledLater(work) ? [] : [bothWords((t) => t.aidLeft)]
  return [...own, ...aid, ...unmet, ...(isNew ? [reason] : [])]
}

/** State aid is concluded, or somebody has written why it waits; a no needs neither. */
function isSettledLater({ unanswered, versions }: ReviewAtWork): boolean {
  const { outcome } = draftOf(versions)
  return outcome === 'failed' || outcome === 'otherForm' || !unanswered.includes(aidKey)
}

function bothWords(say: (t: ReturnType<typeof words>) => string): Text {
  return { sv: say(words('sv')), en: say(words('en')) }
}

type Outcome = { outcome: ReviewOutcome | null; otherForm: string | null }

/** An outcome in a sentence. */
export function outcomeIn(rulebook: Rulebook, draft: Outcome, language: Language): string {
  const { outcome, otherForm } = draft
  if (outcome === null) return ''
  if (outcome === 'otherForm' && otherForm !== null)
    return words(language).otherForm(otherFormIn(language, otherForm).name)
  const choice = checklistOf(rulebook).conclusion.choices.find(({ id }) => id === outcome)
  return choice === undefined ? outcome : inLanguage(choice.label, language)
}

/** Everything that can be concluded. "Another form" is one choice for each form. */
export function outcomeChoices(
  rulebook: Rulebook,
  language: Language,
): readonly { value: string; label: string }[] {
  return checklistOf(rulebook).conclusion.choices.flatMap(({ id, label }) =>
    id === 'otherForm'
      ? otherFormsOf(rulebook).map((form) => ({
          value: `otherForm.${form}`,
          label: words(language).otherForm(otherFormIn(language, form).name),
        }))
      : [{ value: id, label: inLanguage(label, language) }],
  )
}

/** What a block is called: "A. Är organisationen idéburen?" */
export function blockTitle(rulebook: Rulebook, id: string, language: Language): string {
  const block = blocksOf(checklistOf(rulebook)).find((one) => one.id === id)
  return block === undefined
    ? id
    : words(language).blockTitle(block.letter, inLanguage(block.label, language))
}
