import { blank } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import type { Reading } from './load.ts'
import { aboutKeys } from './query.ts'
import { words } from './words.ts'

const kept = ['lage', 'tur', 'fas', 'glapp', ...aboutKeys] as const

/** Asks by GET, so that a search is an address. What was chosen elsewhere goes with it. */
export function SearchForm({ at }: { at: Reading }) {
  const t = words(at.language)
  const { sok, ordning } = at.query
  const orders = Object.entries(t.orders).map(([value, label]) => ({ value, label }))
  return (
    <search>
      <form class="register-search" method="get" action={at.to.cases()}>
        {kept.map(
          (name) => at.query[name] !== '' && <input type="hidden" name={name} value={at.query[name]} />,
        )}
        <TextField entry={blank} name="sok" label={t.search} type="search" value={sok} />
        <Select entry={blank} name="ordning" label={t.order} choices={orders} value={ordning} />
        <Actions>
          <Button>{t.show}</Button>
        </Actions>
      </form>
    </search>
  )
}
