import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { asLightAs, isColour, luminanceOf } from './colour.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a colour', () => {
  test('has the contrast that WCAG gives for known pairs', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21)
    assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54')
  })

  test('takes another hue without changing how well it is read on white or black', () => {
    fc.assert(
      fc.property(colour, colour, (hue, other) => {
        const mixed = asLightAs(hue, other)
        assert.ok(isColour(mixed))
        for (const ground of ['#ffffff', '#000000']) {
          const change = contrastOf(mixed, ground) / contrastOf(other, ground)
          assert.ok(change > 0.96 && change < 1.04, `${hue} as ${other}: ${mixed}, ${change}`)
        }
      }),
    )
  })

  test('keeps white white and black black', () => {
    fc.assert(fc.property(colour, (hue) => assert.equal(asLightAs(hue, '#ffffff'), '#ffffff')))
    assert.equal(luminanceOf(asLightAs('#1f4f8f', '#000000')), 0)
  })
})

/** How well two colours are told apart, from 1 to 21, as WCAG 2.2 reckons it. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
