import { monthInWords } from '../../../kernel/date-words.ts'
import { addMonthsClamped, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import { blank } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import { withQuery } from '../../paths.ts'
import { type At, directions } from './load.ts'
import { words } from './words.ts'

type FilterProps = { at: At; body: PublicBody; from: PlainDate }

/** What is to be seen: a month, a board, a kind, some words. */
export function Filter({ at, body, from }: FilterProps) {
  const t = words(at.language)
  const { namnd, slag, sok } = at.query
  const boards = body.boards.map(({ casePrefix, name }) => ({ value: casePrefix, label: name }))
  const kinds = directions.map((value) => ({ value, label: t.directions[value] }))
  return (
    <form action={at.to.openRegistry()} class="todo-filter" method="get">
      <input type="hidden" name="hos" value={body.key} />
      {at.language === 'en' && <input type="hidden" name="lang" value="en" />}
      <TextField entry={blank} name="manad" label={t.month} value={from.slice(0, 7)} size={8} />
      {boards.length > 1 && (
        <Select
          entry={blank}
          name="namnd"
          label={t.board}
          value={namnd}
          choices={[{ value: '', label: t.all }, ...boards]}
        />
      )}
      <Select
        entry={blank}
        name="slag"
        label={t.kind}
        value={slag ?? ''}
        choices={[{ value: '', label: t.all }, ...kinds]}
      />
      <TextField entry={blank} name="sok" label={t.search} value={sok} size={24} />
      <Actions>
        <Button look="secondary">{t.show}</Button>
      </Actions>
    </form>
  )
}

/** The month before, and the one after where it has come. */
export function Months({ at, from }: Omit<FilterProps, 'body'>) {
  const t = words(at.language)
  const [before, after] = [addMonthsClamped(from, -1), addMonthsClamped(from, 1)]
  const to = (month: PlainDate) => withQuery(at.address, { manad: month.slice(0, 7), sida: null })
  const named = (month: PlainDate) => monthInWords(plainDate(month), at.language)
  return (
    <p>
      <a href={to(before)}>{t.earlier(named(before))}</a>
      {after <= at.today && (
        <>
          {' · '}
          <a href={to(after)}>{t.later(named(after))}</a>
        </>
      )}
    </p>
  )
}
