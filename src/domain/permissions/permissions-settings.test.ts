import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cast } from '../../../test/support/cast.ts'
import type { PersonId, PublicBodyId } from '../actor.ts'
import * as may from './permissions-settings.ts'

const writers = ['staffUnit', 'director', 'adminHead', 'admin'].map((role) => `lead ${role}`)
const others = ['conflicted staffUnit', 'conflicted director', 'director who wrote']
const lead = 'lead' as PublicBodyId
const draft = { bodyId: lead, draftedBy: 'lead staffUnit' as PersonId }

const grid: Record<string, { may: (name: string) => boolean; who: string[] }> = {
  'read the settings of the lead body': {
    may: (name) => may.readsSettingsOf(actor(name)) === lead,
    who: [...writers, ...others, 'lead auditor'],
  },
  'write a draft of them': {
    may: (name) => may.writesSettingsOf(actor(name)) === lead,
    who: [...writers, ...others],
  },
  'connect it to other systems': {
    may: (name) => may.keepsConnectionsOf(actor(name)) === lead,
    who: ['lead admin'],
  },
  'add and end its units': {
    may: (name) => may.keepsUnitsOf(actor(name)) === lead,
    who: ['lead admin'],
  },
  'give and end assignments in it': {
    may: (name) => may.keepsPeopleOf(actor(name)) === lead,
    who: ['lead admin'],
  },
  'take a draft into use that the staff unit wrote': {
    may: (name) => may.canTakeIntoUse(actor(name), draft),
    who: [...writers, ...others].filter((name) => name !== 'lead staffUnit'),
  },
  'take a draft into use that the administrator wrote': {
    may: (name) => may.canTakeIntoUse(actor(name), { ...draft, draftedBy: 'lead admin' as PersonId }),
    who: [...writers, ...others].filter((name) => name !== 'lead admin'),
  },
  'take a draft into use that the director wrote': {
    may: (name) => may.canTakeIntoUse(actor(name), { ...draft, draftedBy: 'lead director' as PersonId }),
    who: [...writers, ...others],
  },
}

describe('the settings of a body', () => {
  for (const [act, { may, who }] of Object.entries(grid))
    test(`let nobody but those named ${act}`, () => {
      assert.deepEqual(Object.keys(cast).filter(may).toSorted(), who.toSorted())
    })
})

function actor(name: string) {
  return cast[name] ?? assert.fail(name)
}
