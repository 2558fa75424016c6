import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PublicBodyId } from '../../../domain/actor.ts'
import type { Party } from '../../../domain/partnership.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { titleIn, voiceOf } from './own-titles.ts'

describe('the title of somebody in what has happened', () => {
  const [lead, guest] = [aBody('lead'), aBody('guest')]
  const status = { boardCases: [] }
  const director = { personId: null, name: 'Vera', role: 'director', side: 'public' } as const
  const titles = (role: string, holder: string) => ({ sv: `${role} vid ${holder}` })

  test('is that of the public party that they spoke for, where there are several', () => {
    const event = { by: director, content: { for: guest.id } }
    const voice = voiceOf({ partnership: { parties: [lead, guest] }, status }, event)
    assert.deepEqual(titleIn(titles, event, voice), { sv: 'director vid guest' })
  })

  test('is that of the case, where one is alone, or where it is not said for whom', () => {
    const event = { by: director, content: { for: lead.id } }
    assert.equal(voiceOf({ partnership: { parties: [lead] }, status }, event), null)
    assert.equal(voiceOf({ partnership: { parties: [lead, guest] }, status }, { content: {} }), null)
    assert.equal(titleIn(titles, event, null), undefined)
  })
})

function aBody(name: string): Party {
  const bodyId = name as PublicBodyId
  const fromDay = plainDate('2026-01-01')
  return {
    id: `party-${name}`,
    side: 'public',
    name,
    lead: name === 'lead',
    bodyId,
    organisationId: null,
    fromDay,
  }
}
