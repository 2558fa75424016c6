import type { Actor } from '../../../domain/actor.ts'
import type { Text } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { missingFacts } from '../../../process/engine.ts'
import type { FactId } from '../../../process/rulebook/need-schema.ts'
import type { Todo } from './todo.ts'

type Asked = { actor: Actor; today: PlainDate }
type First = { task: Text; step?: string }

const signing: readonly (string | null)[] = ['sign-agreement', 'sign-bridging']

/** Of what waits in one case: nobody is told to sign while something else is needed first, but to see to that. */
export function seenToFirst(todos: readonly Todo[], { actor, today }: Asked): Todo[] {
  return todos.flatMap((todo) => {
    const { step, track } = todo
    if (step === null || track === undefined || !signing.includes(step)) return [todo]
    const [fact] = missingFacts(todo.file.history, { step, track }, today)
    const first = fact && firstFor(fact, actor)
    if (first === undefined) return [todo]
    return todos.some((other) => other.step === first.step) ? [] : [{ ...todo, ...first }]
  })
}

/** Where no page is named the page for signing says what is missing, and leads on. */
function firstFor(fact: FactId, { acting }: Actor): First | undefined {
  if (fact === 'signatoryProven') return { task: tasks.proof }
  if (fact !== 'aidDeclared') return undefined
  return { task: acting.side === 'party' ? tasks.declare : tasks.seeToDeclaration, step: 'declare-aid' }
}

const tasks = {
  proof: {
    sv: 'Visa vem som får skriva under för organisationen: innan dess kan ingen skriva under',
    en: 'Show who may sign for the organisation: before that nobody can sign',
  },
  declare: {
    sv: 'Lämna intyget om försumbart stöd: innan dess kan ingen skriva under',
    en: 'Declare the de minimis aid: before that nobody can sign',
  },
  seeToDeclaration: {
    sv: 'Se till att intyget om försumbart stöd kommer in: innan dess kan ingen skriva under',
    en: 'See to it that the de minimis aid is declared: before that nobody can sign',
  },
} as const
