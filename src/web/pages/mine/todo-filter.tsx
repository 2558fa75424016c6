import { blank } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select } from '../../parts/fields.tsx'
import type { At } from './at.ts'
import type { Work } from './todos.ts'
import { words } from './words.ts'

/** One partnership at a time, for whoever has several. */
export function TodoFilter({ at, work }: { at: At; work: Work }) {
  const t = words(at.language)
  const titles = new Map(
    [...work.todos, ...work.awaited].map(({ file: { partnership } }) => [
      partnership.number,
      `${partnership.title} (${partnership.number})`,
    ]),
  )
  if (titles.size < 2) return null
  const choices = [...titles].map(([value, label]) => ({ value, label }))
  return (
    <form class="todo-filter" method="get" action={at.to.mine()}>
      <Select
        entry={blank}
        name="arende"
        label={t.partnership}
        choices={[
          { value: '', label: t.allPartnerships },
          ...choices.toSorted((a, b) => a.label.localeCompare(b.label, 'sv')),
        ]}
        value={at.query.arende}
      />
      <Actions>
        <Button look="secondary">{t.show}</Button>
      </Actions>
    </form>
  )
}
