import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebookOf } from '../../../test/support/replay.ts'
import { emptyParts } from '../../domain/agreement-parts.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { faultsIn } from './agreement-faults.ts'
import { type AgreementContent, agreementTemplate, sectionHash } from './agreement-sections.ts'

const rulebook = await rulebookOf('jarva')

function sectionCalled(key: string) {
  const found = agreementTemplate(rulebook).sections.find((section) => section.key === key)
  if (found === undefined) throw new Error(`No section ${key}`)
  return found
}

function saying(key: string, text: string, given: Partial<AgreementContent> = {}): AgreementContent {
  const nothing = {
    parties: [],
    contributions: [],
    costs: [],
    payments: [],
    aid: null,
    learningGoals: [],
    parts: emptyParts,
  }
  return { ...nothing, ...given, texts: new Map([[key, text]]) }
}

function faults(key: string, text: string, given: Partial<AgreementContent> = {}): string[] {
  return faultsIn(sectionCalled(key), saying(key, text, given), rulebook).map(({ sv }) => sv)
}

describe('what a section has to say', () => {
  const terms = 'Uppsägning sker skriftligt. Den som bryter kan mötas av hävning. Pengar betalas tillbaka.'

  test('an early end needs notice, rescission and repayment', () => {
    assert.deepEqual(faults('earlyEnd', terms), [])
    assert.deepEqual(faults('earlyEnd', terms.replace('hävning', 'ett samtal')), [
      'Skriv vad som gäller vid hävning.',
    ])
  })

  test('what stands in brackets is left to fill in, a link is not', () => {
    assert.deepEqual(faults('earlyEnd', `${terms} Inom [antal] dagar.`), [
      'Fyll i det som står inom hakparentes: [antal]',
    ])
    assert.deepEqual(faults('earlyEnd', `${terms} [Se](https://exempel.example)`), [])
  })

  test('a mandatory section needs text; an optional one without text is left out', () => {
    assert.ok(faults('need', '').includes('Avsnittet saknar text.'))
    assert.deepEqual(faults('dispute', ''), [])
  })

  test('a period of a year needs a reason, one of a year and a day does not', () => {
    const period = (end: string) => ({
      parts: {
        ...emptyParts,
        periods: { start: plainDate('2027-09-01'), end: plainDate(end), shortReason: '' },
      },
    })
    assert.deepEqual(faults('period', 'Tiden.', period('2028-08-31')), [
      'En så kort period behöver ett skäl.',
    ])
    assert.deepEqual(faults('period', 'Tiden.', period('2028-09-01')), [])
  })

  test('every section of the template starts with a text that has its own words', () => {
    for (const { key, start } of agreementTemplate(rulebook).sections) assert.notEqual(start.sv, '', key)
  })
})

describe('the hash of a section', () => {
  test('changes with its text and with what it shows, and with nothing else', () => {
    const section = sectionCalled('goals')
    const before = saying('goals', 'Syftet.')
    const goal = { id: 'a', text: 'Ett mål', subgoals: [], activities: [], indicators: [] }
    const hash = sectionHash(section, before)
    assert.equal(sectionHash(section, saying('goals', 'Syftet.', { payments: [], aid: 'x' })), hash)
    assert.notEqual(sectionHash(section, saying('goals', 'Syftet!')), hash)
    assert.notEqual(sectionHash(section, { ...before, parts: { ...emptyParts, goals: [goal] } }), hash)
  })
})
