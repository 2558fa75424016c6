import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { blank, type FormFields } from './form.ts'
import { changedSince, seenIn, undoesTheirs, withTheirs } from './seen.ts'

const now = { name: 'Öppna dörrar', phone: '08-2', purpose: 'Vi öppnar.' }
const drawn = { name: 'Öppen dörr', phone: '08-1', purpose: 'Vi öppnar.' }
const typed = (fields: FormFields): FormFields => ({ ...drawn, ...fields, seen: seenIn(drawn) })

describe('a form that several may change', () => {
  test('knows what is otherwise than when its page was drawn', () => {
    assert.deepEqual(changedSince(typed({}), now), [
      { field: 'name', before: 'Öppen dörr', now: 'Öppna dörrar' },
      { field: 'phone', before: '08-1', now: '08-2' },
    ])
    assert.deepEqual(changedSince({ name: 'Utan det sedda' }, now), [])
    assert.deepEqual(changedSince({ seen: '{"name":' }, now), [])
  })

  test('undoes what another changed, unless both wrote the same', () => {
    assert.equal(undoesTheirs(typed({}), now), true)
    assert.equal(undoesTheirs(typed({ name: now.name, phone: now.phone }), now), false)
    assert.equal(undoesTheirs(typed({ purpose: 'Annat' }), drawn), false)
  })

  test('takes what is new where its writer had changed nothing, and leaves the rest', () => {
    const merged = withTheirs({ ...blank, typed: typed({ phone: '08-3', purpose: 'Vi stänger.' }) }, now)
    assert.deepEqual(
      [merged.typed?.name, merged.typed?.phone, merged.typed?.purpose],
      ['Öppna dörrar', '08-3', 'Vi stänger.'],
    )
  })

  test('takes other ends of lines for no change', () => {
    const lines = { text: 'En rad\nen till' }
    const entry = { ...blank, typed: { text: 'En rad\r\nen till', seen: seenIn(lines) } }
    assert.equal(withTheirs(entry, { text: 'Ny' }).typed?.text, 'Ny')
  })
})
