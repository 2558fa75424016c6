import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { Day } from '../parts/date-words.tsx'
import { Tag } from '../parts/tag.tsx'
import { textOfView } from './text-of-view.ts'

const Later = async () => <strong>Agnes</strong>

describe('what a view says as text', () => {
  const says = (view: unknown, text: string) => async () => assert.equal(await textOfView(view), text)

  test('has a day in figures', says(<Day day={plainDate('2026-11-24')} />, '2026-11-24'))
  test('has what is waited for', says([<Later />, ' och Bo'], 'Agnes och Bo'))
  test(
    'has no icon and nothing to press',
    says([<Tag>klart</Tag>, <button type="button">Ta bort</button>], 'klart'),
  )
  test(
    'has nothing that only a screen reader says',
    says(
      <a href="/x">
        Ändra<span class="ds-sr-only"> Bo</span>
      </a>,
      'Ändra',
    ),
  )
  test(
    'parts what stands on lines of its own',
    says([<a href="/x">Körsång</a>, <span class="row-note">Kören, Järva</span>], 'Körsång; Kören, Järva'),
  )
})
