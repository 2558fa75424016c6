import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import * as may from './permissions-overview.ts'

const leaders = ['lead staffUnit', 'lead director', 'lead adminHead', 'director who wrote']
const everywhere = ['staffUnit', 'director', 'adminHead', 'auditor'].flatMap((role) =>
  ['lead', 'partner', 'foreign'].map((body) => `${body} ${role}`),
)

const grid: Record<string, { may: (name: string) => boolean; who: string[] }> = {
  'draw a sample of the cases that they see': {
    may: (name) => may.canDrawSample(actor(name)),
    who: [...everywhere, 'conflicted staffUnit', 'conflicted director', 'director who wrote'],
  },
  'take home what the lead body is to pay': {
    may: (name) => may.takesPaymentsOf(actor(name)) === 'lead',
    who: [...leaders, 'conflicted staffUnit', 'conflicted director', 'lead auditor'],
  },
  'compare what came of the partnerships': {
    may: (name) => may.readsOutcomes(actor(name)),
    who: Object.keys(cast).filter((name) => !/ (boardSecretary|admin)$/.test(name)),
  },
  'learn what comes of partnerships only by reports to the board': {
    may: (name) => may.isToldByReports(actor(name)),
    who: ['lead politician', 'partner politician', 'foreign politician'],
  },
  'say which goals of the board a case serves': {
    may: (name) => may.canChooseBoardGoals(actor(name), aScope),
    who: [...leaders, 'assigned coordinator'],
  },
}

describe('the overview', () => {
  for (const [act, { may, who }] of Object.entries(grid))
    test(`lets nobody but those named ${act}`, () => {
      assert.deepEqual(Object.keys(cast).filter(may).toSorted(), who.toSorted())
    })
})

function actor(name: string) {
  return cast[name] ?? assert.fail(name)
}
