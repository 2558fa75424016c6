import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shippedRulebook } from '../../store/bodies/rulebook-files.ts'
import { roleLabel, roleName } from './lookup.ts'
import { inOwnRoleNames, namedRoles } from './own-role-names.ts'

describe('a body’s own names for its roles', async () => {
  const rulebook = await shippedRulebook('jarva')
  const office = {
    staffUnit: { labelSv: 'Partnerskapskontoret', definiteSv: 'partnerskapskontoret' },
    director: {
      labelSv: 'Förvaltningschef',
      definiteSv: 'förvaltningschefen',
      definiteEn: 'the chief executive',
    },
  }
  const own = inOwnRoleNames(rulebook, JSON.stringify(office))

  test('stand as labels and in sentences, in the language that they were chosen for', () => {
    assert.equal(roleLabel(own, 'staffUnit').sv, 'Partnerskapskontoret')
    assert.equal(roleLabel(own, 'staffUnit').en, 'Staff unit')
    assert.equal(roleName(own, 'director').en, 'the chief executive')
    const said = JSON.stringify(own.states) + JSON.stringify(own.steps)
    assert.match(
      said,
      /"Partnerskapskontoret sammanfattar vad vi kom fram till\. Sedan gör förvaltningschefen en bedömning\./,
    )
    assert.match(said, /Then the chief executive makes an assessment/)
    assert.doesNotMatch(said, /stabsenheten|stadsdelsdirektören/i)
  })

  test('leave alone what the rulebook decides, its templates, and a rulebook that nothing is chosen for', () => {
    assert.deepEqual(own.templates, rulebook.templates)
    assert.deepEqual(own.memo, rulebook.memo)
    assert.deepEqual(
      own.steps.map(({ id, by, from }) => ({ id, by, from })),
      rulebook.steps.map(({ id, by, from }) => ({ id, by, from })),
    )
    assert.equal(inOwnRoleNames(rulebook, null), rulebook)
    assert.equal(inOwnRoleNames(rulebook, '{}'), rulebook)
  })

  test('are put together once, so that what is reckoned from them can be kept', () => {
    assert.equal(inOwnRoleNames(rulebook, JSON.stringify(office)), own)
  })

  test('are not taken for a part of another word, and are found in the genitive', () => {
    const text = { sv: 'Biträdande stabsenhetens chef, stabsenhetschefen och stabsenheten.', en: '' }
    const base = { ...rulebook, name: text }
    assert.equal(
      inOwnRoleNames(base, JSON.stringify(office)).name.sv,
      'Biträdande partnerskapskontorets chef, stabsenhetschefen och partnerskapskontoret.',
    )
  })

  test('are for the body’s own side alone', () => {
    assert.ok(namedRoles(rulebook).includes('board'))
    assert.ok(!namedRoles(rulebook).includes('partySignatory'))
  })
})
