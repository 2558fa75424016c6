import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { raw } from '#html/jsx-runtime'
import type { Deps } from '../deps.ts'
import { drawnOnce } from './drawn-once.ts'

describe('a piece of a page', () => {
  test('is drawn once for the same input, and says the same', async () => {
    const { draw, drawn } = aPiece()
    assert.equal(String(await draw({ day: 1 })), '<p>1</p>')
    assert.equal(String(await draw({ day: 1 })), '<p>1</p>')
    assert.equal(drawn.length, 1)
  })

  test('is drawn once for all who ask while it is being drawn', async () => {
    const { draw, drawn } = aPiece()
    const both = await Promise.all([draw({ day: 1 }), draw({ day: 1 }), draw({ day: 2 })])
    assert.deepEqual(both.map(String), ['<p>1</p>', '<p>1</p>', '<p>2</p>'])
    assert.deepEqual(drawn, [1, 2])
  })

  test('is drawn again when it could not be drawn', async () => {
    const deps = {} as Deps
    const fails = () => Promise.reject(new Error('no paper'))
    await assert.rejects(drawnOnce(deps, { day: 1 }, [], fails), /no paper/)
    assert.equal(String(await drawnOnce(deps, { day: 1 }, [], () => raw('<p>1</p>'))), '<p>1</p>')
  })

  test('is drawn anew for any other input, and for another app', async () => {
    const { draw, drawn } = aPiece()
    await draw({ day: 1 })
    assert.equal(String(await draw({ day: 2 })), '<p>2</p>')
    await aPiece(drawn).draw({ day: 1 })
    assert.deepEqual(drawn, [1, 2, 1])
  })

  test('is drawn anew when the database tells something else, or the same in other pieces', async () => {
    const { draw, drawn } = aPiece()
    for (const told of [['ab', 'c'], ['ab', 'c'], ['a', 'bc'], ['ab', 'd'], ['abc']])
      await draw({ day: 1 }, told)
    assert.equal(drawn.length, 4)
  })

  test('is forgotten when newer ones need its room, those not asked for first', async () => {
    const { draw, drawn } = aPiece()
    const large = 'x'.repeat(2_500_000)
    for (const day of [1, 2, 1, 3, 1]) await draw({ day, text: large })
    assert.deepEqual(drawn, [1, 2, 3])
    await draw({ day: 2, text: large })
    assert.deepEqual(drawn, [1, 2, 3, 2])
  })
})

type Input = { day: number; text?: string }

/** Draws for an app of its own, and notes what was drawn. */
function aPiece(drawn: number[] = []) {
  const deps = {} as Deps
  const draw = (input: Input, told: readonly string[] = []) =>
    drawnOnce(deps, input, told, ({ day, text }) => {
      drawn.push(day)
      return raw(`<p>${text ?? day}</p>`)
    })
  return { draw, drawn }
}
