import { type FormAdvice, findWay } from '../../../process/review/way-finder.ts'
import type { Checklist, Question } from '../../../process/rulebook/checklist-schema.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { WayFinder } from '../../../process/rulebook/way-finder-schema.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import type { Db } from '../../../store/db.ts'

export const answerers = ['party', 'public', 'both'] as const
export type Answerer = (typeof answerers)[number]

/** The questions about the form, and what the answers to them mean, of the body that the installation began with. */
export type Way = {
  rulebook: Rulebook
  wayFinder: WayFinder
  questions: readonly Question[]
  choices: Checklist['answers']
}

/** Null when the rulebook has no way-finder. */
export async function loadWay(db: Db): Promise<Way | null> {
  const [body] = await listPublicBodies(db)
  const rulebook = await currentRulebook(db, body?.rulebook ?? 'nationell')
  const { wayFinder } = rulebook
  const checklist = rulebook.checklists.find(({ id }) => id === wayFinder?.checklist)
  if (wayFinder === undefined || checklist === undefined) return null
  const questions = checklist.questions.filter(({ group }) => group === wayFinder.group)
  return { rulebook, wayFinder, questions, choices: checklist.answers }
}

export type Answers = ReadonlyMap<string, string>

/** The answers in an address. What is no question or no answer is left out. */
export function answersIn(way: Way, query: Readonly<Record<string, string>>): Answers {
  const ids = way.choices.map(({ id }) => id)
  const given = way.questions.map(({ key }) => [key, query[key] ?? ''] as const)
  return new Map(given.filter(([, answer]) => ids.includes(answer)))
}

export function answererIn(query: Readonly<Record<string, string>>): Answerer | null {
  return answerers.find((one) => one === query.vem) ?? null
}

export function adviceFor({ wayFinder }: Way, answers: Answers): readonly FormAdvice[] {
  return findWay(wayFinder, answers)
}

/** The questions that a conversation has to settle: no answer, partly, or don't know. */
export function openQuestions({ questions }: Way, answers: Answers): readonly Question[] {
  return questions.filter(({ key }) => ['partly', 'unknown', undefined].includes(answers.get(key)))
}
