import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paperKinds } from '../domain/body-setting.ts'
import { toHtml } from './html/to-html.tsx'
import { sampleContents } from './mails/samples.ts'
import { writeMail } from './mails/write-mail.ts'
import { introducedPaper } from './papers/introduced.ts'
import { sampleHead } from './papers/samples.ts'
import { english, sampleIn } from './sample-words.ts'

const names = /Exempelby stadsdelsnämnd|Föreningen Läxhjälpen|Läxhjälpen|Ungas väg in|Kerstin Åberg/g
const to = { name: 'Amina Diaz', email: 'amina@laxhjalpen.example' }
const mails = sampleContents.filter((content) => 'caseNumber' in content)

describe('a sample in English', () => {
  test('is a mail without Swedish in it but for names', () => {
    for (const content of mails) {
      const mail = writeMail({ content: sampleIn('en', content), language: 'en', to, signedBy: '' })
      assert.doesNotMatch(`${mail.subject}\n${mail.text}`.replaceAll(names, ''), /[åäöÅÄÖ]/, content.kind)
    }
  })

  test('is a letter or a call without Swedish in it but for names', () => {
    const head = { ...sampleHead('en'), body: { name: 'The board', unit: 'The unit', contact: '' } }
    const parties = ['The board', 'Föreningen Läxhjälpen']
    for (const kind of paperKinds)
      assert.doesNotMatch(
        toHtml(introducedPaper(kind, { ...head, parties })).replaceAll(names, ''),
        /[åäöÅÄÖ]/,
        kind,
      )
  })

  test('is what it was in Swedish', () => {
    assert.equal(sampleIn('sv', mails), mails)
  })

  test('has no translation of what nobody says', () => {
    const said = JSON.stringify([
      sampleContents,
      paperKinds.map((kind) => introducedPaper(kind, sampleHead('sv'))),
    ])
    const unsaid = Object.keys(english).filter((text) => !said.includes(text.split('\n')[0] ?? ''))
    assert.deepEqual(unsaid, [])
  })
})
