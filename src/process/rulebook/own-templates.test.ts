import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Content, OwnTexts, SettingKind } from '../../domain/body-setting.ts'
import { memoInOwnWords, templateInOwnWords } from './own-templates.ts'
import type { Template } from './template-schema.ts'

const shipped: Template = {
  id: 'agreement',
  title: { sv: 'Överenskommelse', en: 'Agreement' },
  source: 'praxis',
  sections: ['need', 'goals'].map((key) => ({
    key,
    heading: { sv: `${key} sv`, en: `${key} en` },
    help: { sv: 'Hjälp', en: 'Help' },
    start: { sv: 'Start' },
    required: true,
    shows: ['goals'],
    must: [{ kind: 'words', least: 20 }],
    source: 'praxis',
  })),
}

const said = (kind: SettingKind, about: string, content: Content): OwnTexts[number] => ({
  kind,
  about,
  content,
})
const own = (key: 'own1' | 'own2', content: Content = {}) =>
  said('ownSection', key, { headingSv: key, helpSv: 'Hjälp', ...content })
const keysIn = ({ sections }: Template) => sections.map(({ key }) => key)

describe('the agreement in a body’s own words', () => {
  test('says what the rulebook says where the body says nothing', () => {
    const [need] = templateInOwnWords(shipped, [
      said('section', 'need', { headingSv: 'Behov', headingEn: '' }),
    ]).sections
    assert.deepEqual(need?.heading, { sv: 'Behov', en: 'need en' })
    assert.deepEqual([need?.start.sv, need?.help.sv], ['Start', 'Hjälp'])
  })

  test('keeps what a section is for, whatever it is called', () => {
    const [need] = templateInOwnWords(shipped, [said('section', 'need', { startSv: 'Annat' })]).sections
    assert.deepEqual(
      [need?.required, need?.shows, need?.must],
      [true, ['goals'], [{ kind: 'words', least: 20 }]],
    )
  })

  test('has its own sections where they are wanted, and last where that place is gone', () => {
    const texts = [own('own1', { after: 'need' }), own('own2', { after: 'gone' })]
    assert.deepEqual(keysIn(templateInOwnWords(shipped, texts)), ['need', 'own1', 'goals', 'own2'])
  })

  test('demands nothing of an own section', () => {
    const added = templateInOwnWords(shipped, [own('own1')]).sections.at(-1)
    assert.deepEqual([added?.required, added?.must, added?.shows, added?.proves], [false, [], [], undefined])
  })

  test('keeps an own section that is no longer offered only where it has been written in', () => {
    const texts = [own('own1', { offered: 'no' })]
    assert.deepEqual(keysIn(templateInOwnWords(shipped, texts)), ['need', 'goals'])
    assert.deepEqual(keysIn(templateInOwnWords(shipped, texts, new Set(['own1']))), ['need', 'goals', 'own1'])
  })
})

test('the memo has a decision for each line that says something', () => {
  const text = { sv: 'x', en: 'x' }
  const variant = {
    id: 'sign' as const,
    title: text,
    decisions: [{ sv: 'a' }],
    against: [{ sv: 'b' }],
    fills: {},
  }
  const memo = { title: text, source: 'praxis', sections: [], variants: [variant] }
  const { variants } = memoInOwnWords(memo, [said('memoKind', 'sign', { decisionsSv: 'Ett.\n\n Två. \n' })])
  assert.deepEqual(variants[0]?.decisions, [{ sv: 'Ett.' }, { sv: 'Två.' }])
  assert.deepEqual(variants[0]?.against, [{ sv: 'b' }])
})
