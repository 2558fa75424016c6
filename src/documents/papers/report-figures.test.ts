import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EconomyYear } from '../../domain/economy.ts'
import { kronor, ore } from '../../kernel/money.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { economyBlocks, givenBlocks, statisticTableBlocks } from './report-figures.ts'

test('the economy of a whole period has a row for each year once, and a total of what is known', () => {
  const [sums, funds, note] = economyBlocks(
    [aYear(2027, 90), aYear(2028, 40), aYear(2028, 30), aYear(2029, null)],
    'sv',
  )
  const cells = JSON.stringify([sums, funds]).replaceAll('\u00a0', ' ')
  assert.equal(cells.match(/"2028"/g)?.length, 2)
  assert.match(cells, /Hela perioden.*400 kr.*160 kr.*−140 kr/)
  assert.match(cells, /Hela perioden.*400 kr.*240 kr.*160 kr/)
  assert.match(JSON.stringify(note), /inte ifyllt för 2029/)
})

test('one year needs no total', () => {
  assert.doesNotMatch(JSON.stringify(economyBlocks([aYear(2027, 90)], 'en')), /whole period/)
})

test('a large difference that nobody has explained is said to be so, once its year is over', () => {
  const limit = { amount: kronor(20), share: 0.1 }
  const said = (today: string, spent: number) =>
    JSON.stringify(economyBlocks([aYear(2027, spent)], 'sv', { limit, today: plainDate(today) }))
  assert.match(said('2027-12-31', 40), /förklaras när året är slut/)
  assert.match(said('2028-01-01', 40), /inte förklarad/)
  assert.doesNotMatch(said('2028-01-01', 90), /förklara[ds]/)
})

test('a party that has left stands with its last day beside its figures', () => {
  const leftOn = plainDate('2027-10-15')
  const party = { id: 'neighbour', name: 'Grannföreningen', side: 'party', leftOn } as const
  const given = { party, year: 2027, kind: 'cash', promised: null, given: null } as const
  const [line] = aYear(2027, 90).lines
  assert.ok(line)
  const economy = economyBlocks([{ ...aYear(2027, 90), lines: [{ ...line, party }] }], 'sv')
  assert.match(JSON.stringify(economy), /"Grannföreningen \(lämnade 15 oktober 2027\)"/)
  assert.match(JSON.stringify(givenBlocks([given], 'en')), /"Grannföreningen \(left on 15 October 2027\)"/)
})

test('a count that is hidden is said to be hidden, and the report says why', () => {
  const counts = { girls: 'hidden', boys: 12, others: null } as const
  const groups = Object.keys(counts).map((id) => ({ id, name: id }))
  const columns = [{ id: 'autumn', name: 'Hösten' }]
  const shown = (group: string) => counts[group as keyof typeof counts]
  const table = { rows: [], columns: [], shown, hasHidden: true }
  const said = JSON.stringify(statisticTableBlocks([{ name: 'Deltagare', groups, columns, table }], 'sv'))
  assert.match(said, /"girls".*"dolt".*"boys".*"12".*"others".*Små antal är dolda/s)
})

function aYear(year: number, spent: number | null): EconomyYear {
  const party = { id: 'board', name: 'Nämnden', side: 'public' } as const
  const [budget, paid] = [kronor(100), kronor(60)]
  const outcome = spent === null ? null : kronor(spent)
  const difference = outcome === null ? null : ore(outcome - budget)
  const line = { party, line: 'staff', form: 'cash', budget, outcome, difference, explanation: '' } as const
  const unspent = outcome === null ? null : ore(paid - outcome)
  const used = outcome
  return {
    year,
    lines: [line],
    budget,
    outcome,
    funds: { promised: budget, paid, used, repaid: ore(0), unspent },
  }
}
