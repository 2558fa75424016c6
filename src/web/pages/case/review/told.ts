import { paragraph, typedText } from '../../../../documents/blocks.ts'
import type { Block } from '../../../../documents/model.ts'
import { aidKey } from '../../../../process/checklist-keys.ts'
import type { CaseFile } from '../../../../store/case-file.ts'
import { type ReviewAtWork, textOf } from './load.ts'
import { legalMatters, reasonsIn, sharedIn } from './result.ts'
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

/** What the party was shown, and what it answered. */
export function heardTold(file: CaseFile) {
  const shared = sharedIn(file)
  if (shared === null) return null
  const { event, answerBy, answer } = shared
  return {
    sharedOn: event.on,
    answerBy,
    answer: answer === null ? null : String(answer.content.answer ?? ''),
    answeredOn: answer?.on ?? null,
  }
}
