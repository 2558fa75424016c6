import { inLanguage } from '../../../domain/text.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { expectedBy } from '../../../process/steps/ball-day.ts'
import { ListToTake } from '../../parts/list-to-take.tsx'
import { whoIs } from '../case/turn.ts'
import { urgencyOf } from '../case/urgency.ts'
import type { At } from './at.ts'
import type { TitlesIn } from './titles-in.ts'
import type { Awaited, Todo } from './todo.ts'
import { placeOf, taskOf } from './todos.ts'
import { waitedSince } from './waited.ts'
import { words } from './words.ts'

/** What one is to do, a row for each in every partnership. */
export function TodoFile({ at, todos }: { at: At; todos: readonly Todo[] }) {
  const t = words(at.language)
  if (todos.length === 0) return null
  return (
    <ListToTake
      at={at}
      name="att-gora"
      caption={t.title}
      rows={todos}
      columns={[
        { title: t.task, cell: (todo) => inLanguage(taskOf(todo), at.language) },
        ...partnershipColumns(at),
        { title: t.due, cell: ({ due }) => due ?? '' },
        { title: t.expected, cell: ({ expected }) => expected ?? '' },
        { title: t.boardMeeting, cell: ({ aim, duty }) => aim?.meeting ?? duty?.meeting?.date ?? '' },
        { title: t.waitedSince, cell: (todo) => waitedSince(todo, at.today) ?? '' },
        { title: t.urgency, cell: (todo) => t.groups[urgencyOf(placeOf(todo, at.today), at.today)] },
      ]}
    />
  )
}

type AwaitedFileProps = { at: At; awaited: readonly Awaited[]; titlesIn: TitlesIn }

/** What others are to do. */
export function AwaitedFile({ at, awaited, titlesIn }: AwaitedFileProps) {
  const t = words(at.language)
  const whoOf = ({ file: { partnership, history }, ball }: Awaited) =>
    upperFirst(whoIs(ball, { partnership, ...titlesIn(history.rulebook), language: at.language }))
  return (
    <ListToTake
      at={at}
      name="vantar"
      caption={t.awaitedShort}
      rows={awaited}
      columns={[
        { title: t.whose, cell: whoOf },
        { title: t.task, cell: ({ task }) => inLanguage(task, at.language) },
        ...partnershipColumns(at),
        { title: t.due, cell: ({ ball }) => ball.due ?? '' },
        { title: t.expected, cell: ({ ball }) => expectedBy(ball) ?? '' },
      ]}
    />
  )
}

function partnershipColumns({ language }: At) {
  const t = words(language)
  return [
    { title: t.partnership, cell: ({ file }: Pick<Todo, 'file'>) => file.partnership.title },
    { title: t.number, cell: ({ file }: Pick<Todo, 'file'>) => file.partnership.number },
  ]
}
