import { paragraph, typedText } from '../../../../documents/blocks.ts'
import type { Block } from '../../../../documents/model.ts'
import { aidKey } from '../../../../process/review/checklist-keys.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type ReviewAtWork, textOf } from './load.ts'
import { answeredFor, legalMatters, reasonsIn, sharedIn } from './result.ts'
import { words } from './words.ts'

const language = 'sv'

/** Why state aid is assessed later, as whoever reviews wrote it. */
export function aidLaterBlocks({ versions }: ReviewAtWork): Block[] {
  const reason = textOf(versions, aidKey)
  return reason === '' ? [] : [paragraph(words(language).aidLaterBecause), ...typedText(reason)]
}

/** What lawyers were asked and answered, the first question first. */
export function legalTold(file: CaseFile) {
  return legalMatters(file)
    .toReversed()
    .map(({ asked, question, answer, withdrawn }) => ({
      question:
        withdrawn === null ? question : words(language).withdrawnBecause(question, reasonsIn(withdrawn)),
      askedBy: asked.by.name,
      askedOn: asked.on,
      opinion: answer?.opinion ?? '',
      byName: answer?.event.by.name ?? '',
      on: answer?.event.on ?? null,
    }))
}

/** What the parties were shown, and what each answered. */
export function heardTold(file: CaseFile) {
  const shared = sharedIn(file)
  if (shared === null) return null
  const { event, answerBy, answers } = shared
  return {
    sharedOn: event.on,
    answerBy,
    answers: answers.map((answer) => ({
      by: answeredFor(file, answer),
      on: answer.on,
      text: String(answer.content.answer ?? ''),
    })),
  }
}
