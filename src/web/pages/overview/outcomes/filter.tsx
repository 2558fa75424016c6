import { blank } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/fields.tsx'
import type { LoadedOutcomes, OutcomesAt } from './load.ts'
import { words } from './words.ts'

/** One goal of the board at a time, or all. */
export function Filter({ at, sums }: { at: OutcomesAt; sums: LoadedOutcomes['sums'] }) {
  const t = words(at.language)
  const choices = sums.map(({ code, goal }) =>
    code === null ? { value: 'inget', label: t.noGoal } : { value: code, label: goal },
  )
  return (
    <form method="get" action={`${at.to.outcomes()}#partnerskap`}>
      <Select
        entry={blank}
        name="mal"
        label={t.boardGoal}
        choices={[{ value: '', label: t.all }, ...choices]}
        value={at.query.mal}
      />
      <Actions>
        <Button look="secondary">{t.show}</Button>
      </Actions>
    </form>
  )
}
