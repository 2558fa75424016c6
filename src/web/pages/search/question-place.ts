import type { Text } from '../../../domain/text.ts'
import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import { aidKey } from '../../../process/review/checklist-keys.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { blocksOf, criteriaKey, questionsFor, summaryKey } from '../case/review/blocks.ts'

/** Under which id the rulebook has each checklist that a text may be an answer of. */
export const checklists = { consideration: 'consideration', review: 'review', guide: 'guide' } as const

/** What an answer in a checklist is to, and where on the page of its part it stands. */
export type QuestionPlace = {
  /** The question, or the part that a text is about; null where the rulebook has it no more. */
  label: Text | null
  /** The part of the review. */
  block: string | null
  part: 'question' | 'block' | 'criteria' | 'conclusion'
}

/** Where an answer stands by its key: a question's own, the second assessor's, or one of those that stand beside the questions. */
export function questionPlace(rulebook: Rulebook, id: string, key: string): QuestionPlace {
  const checklist = rulebook.checklists.find((one) => one.id === id)
  if (key === '_conclusion' || checklist === undefined)
    return { label: null, block: null, part: 'conclusion' }
  for (const block of blocksOf(checklist)) {
    const asked = [...questionsFor(block, 'first'), ...questionsFor(block, 'second')]
    const question = asked.find((one) => one.key === key)
    if (question !== undefined) return { label: question.text, block: block.id, part: 'question' }
    if (key === criteriaKey(block.id)) return { label: block.label, block: block.id, part: 'criteria' }
    const isBeside = key === summaryKey(block.id) || (key === aidKey && block.kind === 'stateAid')
    if (isBeside) return { label: block.label, block: block.id, part: 'block' }
  }
  const question = checklist.questions.find((one) => one.key === key)
  return { label: question?.text ?? null, block: null, part: 'question' }
}

/** The section of the draft that shows data which is entered beside it, by its key. */
export function showing(rulebook: Rulebook, part: string): string {
  const { sections } = agreementTemplate(rulebook)
  return sections.find(({ shows }) => shows.some((one) => one === part))?.key ?? ''
}
