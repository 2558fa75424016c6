import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paragraph } from '../../../documents/blocks.ts'
import { maskedModel } from '../../../documents/mask.ts'
import { aPaper } from '../../../documents/papers/samples.ts'
import { contactsIn } from './contacts-left.tsx'

const written = aPaper({
  blocks: [
    paragraph('Otto Villén, otto.villen@exempel.example, 070-174 06 05.'),
    paragraph('Svar till otto.villen@exempel.example om JÄR 2026/0021, 899991-0022, den 2026-11-23.'),
  ],
})

describe('what is left of addresses in a masked copy', () => {
  test('is named once where only the name is hidden', () => {
    const copy = maskedModel(written, { ranges: [], words: ['Otto Villén'] })
    assert.deepEqual(contactsIn(copy), ['otto.villen@exempel.example', '070-174 06 05'])
  })

  test('is nothing once they are hidden too', () => {
    const words = ['Otto Villén', 'otto.villen@exempel.example', '070-174 06 05']
    assert.deepEqual(contactsIn(maskedModel(written, { ranges: [], words })), [])
  })
})
