import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cast } from '../../../test/support/cast.ts'
import type { Actor } from '../actor.ts'
import * as may from './permissions-disposal.ts'

const keepers = ['lead registrar', 'lead staffUnit', 'conflicted staffUnit']
const leaders = ['lead director', 'conflicted director', 'director who wrote', 'lead adminHead']

const grid: Record<string, { may: (actor: Actor) => string | null; who: string[] }> = {
  'read the plan of the lead body': {
    may: may.readsDisposalPlanOf,
    who: [...keepers, ...leaders, 'lead admin', 'lead auditor'],
  },
  'enter what is decided in it': { may: may.keepsDisposalPlanOf, who: keepers },
  'see which papers are due': { may: may.seesDuePapersOf, who: [...keepers, 'lead auditor'] },
}

describe('the plan of retention and disposal', () => {
  for (const [act, { may, who }] of Object.entries(grid))
    test(`lets nobody but those named ${act}`, () => {
      const names = Object.keys(cast).filter((name) => may(cast[name] ?? assert.fail(name)) === 'lead')
      assert.deepEqual(names.toSorted(), who.toSorted())
    })
})
