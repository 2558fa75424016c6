import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openLine } from './open-registry.ts'

const names = { bodies: ['Ungas väg in', 'Järva stadsdelsnämnd'], people: ['Frida Nyfiken'] }
const line = { subject: 'Intresseanmälan', correspondent: 'Ungas väg in', secrecy: null }

describe('a line of the registry on the web', () => {
  test('says what it is about, and which organisation or board it came from or went to', () => {
    assert.deepEqual(openLine(line, names), { ...withoutFlag(line), secret: false })
    const both = { ...line, correspondent: 'Ungas väg in, Järva stadsdelsnämnd' }
    assert.equal(openLine(both, names).correspondent, both.correspondent)
  })

  test('names nobody who is not an organisation, a public body or a board of the case', () => {
    for (const correspondent of ['Frida Nyfiken', 'Ungas väg in, Frida Nyfiken', 'Okänt AB', ''])
      assert.equal(openLine({ ...line, correspondent }, names).correspondent, null, correspondent)
  })

  test('has no subject that names a person of the case, an address or an identity number', () => {
    for (const subject of ['Brev från frida nyfiken', 'Mejl till f@example.se', 'Om 19811218-9876'])
      assert.equal(openLine({ ...line, subject }, names).subject, null, subject)
  })

  test('says no more than number and day when it is flagged as secret', () => {
    const flagged = { ...line, secrecy: 'OSL 26 kap. 1 §' }
    assert.deepEqual(openLine(flagged, names), { subject: null, correspondent: null, secret: true })
  })
})

function withoutFlag({ secrecy: _, ...said }: typeof line) {
  return said
}
