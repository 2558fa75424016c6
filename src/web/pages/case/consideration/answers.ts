import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import type { Language } from '../../../../domain/text.ts'
import { dayInStockholm, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import { type FormFields, form, type Parsed, parseForm } from '../../../form/form.ts'
import { words } from './words.ts'

/** One question as it was typed, and the version that stood on the page. */
export type Typed = {
  answer: string
  ground: string
  document: string
  link: string | null
  /** Whether a lawyer has helped, where the checklist asks: yes or no. */
  legal?: string
  /** The day that a register was looked in. */
  checkedOn?: PlainDate | null
  /** The question whose answer serves here too. */
  same?: string
  version: number
}

const AnswerForm = form(words, (_, field) =>
  z.object({
    answer: field.optionalText(60),
    ground: field.optionalText(),
    document: field.optionalText(60),
    link: field.optionalLink(),
    legal: field.optionalText(60),
    checkedOn: field.optionalDate(),
    same: field.optionalText(120),
    version: field.lastSeq(),
  }),
)

/** The name of a field of a question, such as `ground-remit`. */
export function nameOf(field: keyof Typed, question: string): string {
  return `${field}-${question}`
}

const fieldsOfAnswer = [
  'answer',
  'ground',
  'document',
  'link',
  'legal',
  'checkedOn',
  'same',
  'version',
] as const

export function readTyped(fields: FormFields, question: string, language: Language): Parsed<Typed> {
  const own = fieldsOfAnswer.flatMap((field) => {
    const value = fields[nameOf(field, question)]
    return value === undefined ? [] : [[field, value] as const]
  })
  const read = parseForm(AnswerForm, language, Object.fromEntries(own))
  if (read.ok) return read
  const problems = read.problems.map(({ field, sentence }) => ({ field: `${field}-${question}`, sentence }))
  return { ok: false, problems }
}

/** Nothing to save, somebody else's answer in between, or a new version after the one given. */
export type Plan = 'unchanged' | 'conflict' | { basedOn: number }

/** What to do with what was typed. One's own earlier saves from the same page are no conflict. */
export function planFor(typed: Typed, versions: readonly ChecklistAnswer[], me: PersonId): Plan {
  const newest = versions[0]
  if (saysTheSame(typed, newest)) return 'unchanged'
  const others = versions.some(({ version, by }) => version > typed.version && by.id !== me)
  if (!others) return { basedOn: newest?.version ?? 0 }
  const before = versions.find(({ version }) => version === typed.version)
  return saysTheSame(typed, before) ? 'unchanged' : 'conflict'
}

function saysTheSame(typed: Typed, answer: ChecklistAnswer | undefined): boolean {
  return (
    typed.answer === (answer?.answer ?? '') &&
    typed.ground === (answer?.ground ?? '') &&
    typed.document === (answer?.evidenceDocumentId ?? '') &&
    (typed.link ?? '') === (answer?.evidenceLink ?? '') &&
    (typed.legal ?? '') === legalOf(answer) &&
    (typed.checkedOn ?? null) === (answer?.checkedOn ?? null) &&
    (typed.same ?? '') === (answer?.sameAs ?? '')
  )
}

/** Legal support as the form has it: yes, no or nothing said. */
export function legalOf(answer: ChecklistAnswer | undefined): '' | 'yes' | 'no' {
  if (answer === undefined || answer.legalSupport === null) return ''
  return answer.legalSupport ? 'yes' : 'no'
}

/** What was said before, without the many saves of one person in one day. */
export function earlierAnswers(versions: readonly ChecklistAnswer[]): readonly ChecklistAnswer[] {
  const key = ({ by, at }: ChecklistAnswer) => `${by.id} ${dayInStockholm(new Date(at))}`
  return versions.filter((answer, index) => {
    const newer = versions[index - 1]
    return newer !== undefined && key(newer) !== key(answer)
  })
}
