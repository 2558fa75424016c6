import { inLanguage, type Language } from '../../../../domain/text.ts'
import { type Guide, nextKey } from './guide-load.ts'

/** A question of the guide in one language. */
export type GuideQuestion = {
  key: string
  label: string
  help: string
  choices: readonly { value: string; label: string }[]
}

/** The questions in order, and last what to do next. */
export function questionsOf({ checklist }: Guide, language: Language): GuideQuestion[] {
  const { questions, answers, conclusion } = checklist
  const choicesOf = (choices: typeof answers) =>
    choices.map(({ id, label }) => ({ value: id, label: inLanguage(label, language) }))
  return [
    ...questions.map(({ key, text, help }, index) => ({
      key,
      label: `${index + 1}. ${inLanguage(text, language)}`,
      help: inLanguage(help, language),
      choices: choicesOf(answers),
    })),
    {
      key: nextKey,
      label: inLanguage(conclusion.text, language),
      help: inLanguage(conclusion.help, language),
      choices: choicesOf(conclusion.choices),
    },
  ]
}
