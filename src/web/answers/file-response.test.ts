import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { fileResponse } from './file-response.ts'

const named = (name: string) => {
  const file = { name, mediaType: 'application/pdf', content: Readable.from(['']), show: false }
  return fileResponse(file).headers.get('content-disposition') ?? ''
}

describe('the name of a file that is sent', () => {
  test('is written for old programs and for new ones', () => {
    assert.equal(
      named('Å "B".pdf'),
      `attachment; filename="A _B_.pdf"; filename*=UTF-8''%C3%85%20%22B%22.pdf`,
    )
  })

  test('makes no header of its own', () => {
    const said = named('a\r\nset-cookie: x=1"; filename=b.html')
    assert.match(
      said,
      /^attachment; filename="aset-cookie: x=1_; filename=b.html"; filename\*=UTF-8''a%0D%0A/,
    )
  })

  test('may have been cut in the middle of a sign', () => {
    assert.equal(named('a\ud83d'), `attachment; filename="a"; filename*=UTF-8''a%EF%BF%BD`)
  })
})
