import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { flatten } from './flatten.ts'
import { readDescription } from './read.ts'
import { readShipped, type Shipped } from './shipped.ts'

describe('a description of a public body', () => {
  test('is read from the example that ships', () => {
    const read = readDescription(example, shipped)
    assert.ok('description' in read)
    const { body, units, meetings, assignments } = flatten(read.description)
    assert.deepEqual([body.organisationNumber, body.municipalityCode], ['8999920013', '0180'])
    assert.equal(units.find(({ name }) => name === 'Enheten för unga och fritid')?.within, units[2]?.name)
    assert.deepEqual(
      assignments.map(({ role }) => role),
      ['staffUnit', 'director', 'adminHead', 'admin', 'unitHead', 'registrar', 'boardSecretary'],
    )
    assert.deepEqual(meetings[1], {
      board: 'soc',
      date: plainDate('2027-01-28'),
      memoStop: plainDate('2027-01-07'),
      dispatch: plainDate('2027-01-19'),
    })
  })

  test('may have numbers without quotation marks', () => {
    const read = readDescription(example.replace('"0180"', '0180').replace('code: "1"', 'code: 1'), shipped)
    assert.ok('description' in read)
    assert.equal(read.description.municipalityCode, '0180')
  })

  test('says everything that is wrong at once, line by line', () => {
    const faults = faultsIn(
      ['899992-0013', '899992-0014'],
      ['"0180"', '"9999"'],
      ['2026-12-08', '2026-12-18'],
      ['01-28,', '02-30,'],
      ['rulebook: nationell', 'rulebook: lokal'],
      ['roles: [director]', 'roles: [chef]'],
      ['unit: Stabsenheten', 'unit: Staben'],
    )
    assert.deepEqual(
      faults.map(({ line }) => line),
      [7, 8, 11, 20, 25, 49, 53, 56],
    )
    assert.ok(
      faults.every(({ sentence }) => /^[A-ZÅÄÖ"].*\.$/.test(sentence)),
      JSON.stringify(faults),
    )
  })

  for (const [what, change, sentence] of [
    ['a heading that is missing', ['shortName: Socialnämnden\n', ''], '"shortName" saknas.'],
    ['a heading that is unknown', ['phone:', 'telefon:'], /^Okänt: telefon/],
    ['an address that is none', ['email: iop@', 'email: iop.'], /e-postadress/],
    ['a day that does not exist', ['from: 2026-09-01', 'from: 2026-09-31'], /"2026-09-31" finns inte/],
    ['a leap day in a common year', ['[01-28, 02-25', '[01-28, 02-29'], /2027-02-29 finns inte/],
    ['a theme that is not there', ['theme: handslag', 'theme: rosa'], /"rosa" finns inte/],
    ['a registry pattern without its number', ['{number:4}', '0001'], /\{year\} och \{number\}/],
    ['a unit that stands twice', ['Enheten för unga och fritid, kind', 'Stabsenheten, kind'], /finns redan/],
    ['a person who stands twice', ['email: dag.', 'email: sara.'], /står två gånger/],
    ['a meeting that stands twice', ['12-16]', '12-16, 12-16]'], 'Mötet 2027-12-16 står två gånger.'],
    ['a head without a unit', ['    unit: Enheten för unga och fritid\n', ''], /behöver en enhet/],
    ['nobody who receives', ['[staffUnit]', '[legal]'], /staffUnit: någon behövs som tar emot/],
    [
      'nobody to take a stance',
      ['[adminHead, admin]', '[admin]'],
      /adminHead: någon behövs som tar ställning/,
    ],
    ['nobody to enter decisions', ['registrar, boardSecretary', 'registrar'], /boardSecretary: någon behövs/],
    ['goals that end before they begin', ['toYear: 2027', 'toYear: 2025'], /slutar före/],
  ] as const) {
    test(`is refused for ${what}`, () => {
      const said = faultsIn(change).map((fault) => fault.sentence)
      assert.ok(
        said.some((one) => (typeof sentence === 'string' ? one === sentence : sentence.test(one))),
        JSON.stringify(said),
      )
    })
  }

  for (const text of ['', 'hej', '- en\n- två\n', '42', 'boards: 3\npeople: [1, null]\nunits: {}\n']) {
    test(`is refused in words when it is ${JSON.stringify(text)}`, () => {
      const read = readDescription(text, shipped)
      assert.ok('faults' in read && read.faults.length > 0)
      assert.ok(
        read.faults.every(({ sentence }) => !/Regelboken|undefined/.test(sentence)),
        JSON.stringify(read),
      )
    })
  }

  test('names the line that is not YAML', () => {
    assert.deepEqual(
      faultsIn(['name: Socialnämnden i', 'name: "Socialnämnden i']).map(({ line }) => line > 0),
      [true],
    )
  })
})

let example = ''
let shipped: Shipped

before(async () => {
  example = await readFile(new URL('../../../docs/setup.example.yaml', import.meta.url), 'utf8')
  shipped = await readShipped()
})

function faultsIn(...changes: (readonly [string, string])[]) {
  const changed = changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from)
    return text.replace(from, to)
  }, example)
  const read = readDescription(changed, shipped)
  return 'faults' in read ? read.faults : []
}
