import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { BarChart } from './bar-chart.tsx'
import { LineChart } from './line-chart.tsx'
import { PeriodChart } from './period-chart.tsx'

const said = { id: 'c', language: 'sv', title: 'Budget', description: 'Utfallet är lägre.' } as const
const bars = { categoryTitle: 'Rad', categories: ['Personal', 'Lokal'] }

describe('a chart', () => {
  test('is named and described, and carries nothing that the policy of the site stops', () => {
    const html = drawn(<BarChart {...said} {...bars} series={[{ name: 'Budget', values: [2, 4] }]} />)
    assert.match(html, /<svg[^>]* role="img" aria-labelledby="c-t c-d"><title id="c-t">Budget<\/title>/)
    assert.match(html, /<desc id="c-d">Utfallet är lägre\.<\/desc>/)
    assert.doesNotMatch(html, /style=|<style|<script/)
  })

  test('has a table that says the same', () => {
    const html = drawn(<BarChart {...said} {...bars} series={[{ name: 'Utfall', values: [2.5, null] }]} />)
    assert.match(html, /<th scope="row">Personal<\/th><td data-title="Utfall" class="numeric">2,5</)
    assert.match(html, /Lokal<\/th><td[^>]*>uppgift saknas/)
  })

  test('draws nothing from which a hidden figure can be read', () => {
    const html = drawn(<BarChart {...said} {...bars} series={[{ name: 'Antal', values: ['hidden', 10] }]} />)
    assert.match(html, /Antal: dolt/)
    assert.match(html, /<rect[^>]*width="0%"/)
  })
})

test('a line is broken where there is no figure', () => {
  const points = ['2027', '2028', '2029', '2030'].map((label) => ({ label }))
  const series = [{ name: 'Unga', values: [1, 2, null, 4] }]
  const html = drawn(<LineChart {...said} pointTitle="År" points={points} series={series} />)
  assert.equal(html.match(/<line x1="[^"]*" y1/g)?.length, 1)
})

test('a period stands where its days are', () => {
  const periods = [
    { from: plainDate('2027-01-01'), to: plainDate('2027-12-31'), words: 'Gäller' },
    { from: plainDate('2028-01-01'), to: plainDate('2028-12-30'), words: 'Planerat', tone: 'quiet' as const },
  ]
  const html = drawn(<PeriodChart {...said} rows={[{ name: 'Avtal', periods }]} />)
  assert.match(html, /chart-period-main" x="0%" width="49.93%"/)
  assert.match(html, /chart-period-quiet" x="50.07%"/)
})

function drawn(node: unknown): string {
  return String(node)
}
