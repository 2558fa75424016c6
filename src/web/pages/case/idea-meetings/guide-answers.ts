import type { FormFields, Problem } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { nameOf, planFor, readTyped } from '../consideration/answers.ts'
import { type Guide, nextKey } from './guide-load.ts'
import { words } from './words.ts'

type NewGuideAnswer = { question: string; answer: string | null; ground: string; basedOn: number }
type Judged = { problems: readonly Problem[]; changes: readonly NewGuideAnswer[] }

/** What of the guide is to be saved, and what is wrong with it. Nothing is written. */
export function judgeGuide(at: SignedIn & { form: FormFields }, guide: Guide): Judged {
  const asked = [
    ...guide.checklist.questions.map(({ key }) => ({ key, choices: guide.checklist.answers })),
    { key: nextKey, choices: guide.checklist.conclusion.choices },
  ]
  const judged = asked.map(({ key, choices }) =>
    judgeOne(at, guide, { key, choices: choices.map(({ id }) => id) }),
  )
  return {
    problems: judged.flatMap(({ problems }) => problems),
    changes: judged.flatMap(({ changes }) => changes),
  }
}

type Asked = { key: string; choices: readonly string[] }

function judgeOne(at: SignedIn & { form: FormFields }, { versions }: Guide, { key, choices }: Asked): Judged {
  const t = words(at.language)
  const read = readTyped(at.form, key, at.language)
  if (!read.ok) return { problems: read.problems, changes: [] }
  const { answer, ground } = read.value
  if (!['', ...choices].includes(answer)) return wrong(nameOf('answer', key), t.guideUnknown)
  const own = versions.get(key) ?? []
  const plan = planFor(read.value, own, at.actor.personId)
  if (plan === 'unchanged') return { problems: [], changes: [] }
  if (plan === 'conflict') return wrong(nameOf('ground', key), t.guideConflict(own[0]?.by.name ?? ''))
  return { problems: [], changes: [{ question: key, answer: answer || null, ground, ...plan }] }
}

function wrong(field: string, sentence: string): Judged {
  return { problems: [{ field, sentence }], changes: [] }
}
