import { z } from 'zod'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ProcessEvent } from './events.ts'

/** What follows on the answer: nothing, a changed agreement by the board, or an early end. */
export const answerConsequences = ['goesOn', 'newAgreement', 'earlyEnd'] as const
export type AnswerConsequence = (typeof answerConsequences)[number]

/** A question to the director that no proposed change stands behind, such as what a merger or a bankruptcy means. */
export type MaterialQuestion = {
  /** The seq of the event that raised it: its number in the case. */
  id: number
  text: string
  by: string
  on: PlainDate
  answer: { text: string; consequence: AnswerConsequence | null; by: string; on: PlainDate } | null
}

const Raised = z.object({ question: z.string().catch(''), change: z.coerce.number().nullish().catch(null) })
const Answered = z.object({
  answer: z.string().catch(''),
  question: z.coerce.number().nullish().catch(null),
  consequence: z.enum(answerConsequences).nullish().catch(null),
})

/** Those of a case, the newest first. */
export function materialQuestionsIn(events: readonly ProcessEvent[]): MaterialQuestion[] {
  const answers = events
    .filter(({ type }) => type === 'materialQuestionAnswered')
    .map((event) => ({ event, said: Answered.parse(event.content) }))
  return events
    .filter(({ type }) => type === 'materialQuestionRaised')
    .map((event) => ({ event, said: Raised.parse(event.content) }))
    .filter(({ said }) => said.change == null)
    .map(({ event, said }) => {
      const found = answers.find((one) => one.said.question === event.seq)
      return {
        ...{ id: event.seq, text: said.question, by: event.by.name, on: event.on },
        answer:
          found === undefined
            ? null
            : {
                ...{ text: found.said.answer, consequence: found.said.consequence ?? null },
                ...{ by: found.event.by.name, on: found.event.on },
              },
      }
    })
    .toReversed()
}
