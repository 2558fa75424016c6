import { blank } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import type { Query } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { type Asked, askedFor, orderCode, orderIn, ordersFor } from './query.ts'
import { words } from './words.ts'

/** Asks by GET, so that a search is an address. What was chosen elsewhere goes with it. */
export function SearchForm({ at }: { at: Visit<unknown, Asked> }) {
  const t = words(at.language)
  const { sok } = at.query
  const orders = ordersFor(sok).map((order) => ({ value: orderCode(order, sok), label: t.orders[order] }))
  const [action = ''] = at.to.register().split('?')
  return (
    <search>
      <form class="register-search" method="get" action={action}>
        <Carried at={at} query={{ ...askedFor(at.query), sok: null }} />
        <TextField entry={blank} name="sok" label={t.search} type="search" value={sok} />
        <Select
          entry={blank}
          name="ordning"
          label={t.order}
          choices={orders}
          value={orderCode(orderIn(at.query), sok)}
        />
        <Actions>
          <Button>{t.show}</Button>
        </Actions>
      </form>
    </search>
  )
}

/** What was chosen elsewhere, and before sign-in the language: both stand in the address. */
export function Carried({ at, query }: { at: Visit; query: Query }) {
  const carried = { ...query, lang: at.session === null && at.language === 'en' ? 'en' : null }
  return (
    <>
      {Object.entries(carried).map(
        ([name, value]) => value && <input type="hidden" name={name} value={String(value)} />,
      )}
    </>
  )
}
