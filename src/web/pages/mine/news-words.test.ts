import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebookOf } from '../../../../test/support/replay.ts'
import { noticeTopics } from '../../../domain/notices.ts'
import { newsSentence } from './news-words.ts'

const sentence = (kind: string, params = {}, language: 'sv' | 'en' = 'sv') =>
  newsSentence({ kind, params, caseTitle: 'Odla ihop' }, language)

describe('what is new, in words', () => {
  test('names who did it and why', () => {
    const params = { by: 'Stina Lindqvist', reason: 'Lokalen har brunnit.' }
    assert.equal(sentence('paused', params), 'Stina Lindqvist pausade ärendet. Skäl: Lokalen har brunnit.')
    assert.equal(
      sentence('paused', params, 'en'),
      'Stina Lindqvist paused the case. Reason: Lokalen har brunnit.',
    )
  })

  test('names documents in the language of the reader', () => {
    const documents = [{ sv: 'Stadgar', en: 'Statutes' }, { sv: 'Årsmötesprotokoll' }]
    const params = { documents, by: '2026-12-01' }
    assert.equal(
      sentence('documentsRequested', params, 'en'),
      'These documents are missing: Statutes and Årsmötesprotokoll (no later than Tuesday 1 December 2026).',
    )
  })

  test('tells a reminder with its day', () => {
    const params = { task: { sv: 'Hålla ett första möte' }, due: '2026-11-30' }
    assert.equal(
      sentence('reminder', params),
      'Påminnelse: Hålla ett första möte senast måndag 30 november 2026.',
    )
  })

  test('tells a reminder in whole sentences as it stands, and whose task a late one is', () => {
    const gap = { task: { sv: 'Nämnden möts i maj. Boka nu.' }, due: '2026-11-30' }
    assert.equal(sentence('reminder', gap), 'Påminnelse: Nämnden möts i maj. Boka nu.')
    const late = { task: { sv: 'Följa upp' }, due: '2026-11-30', awaits: { sv: 'koordinatorn' } }
    assert.equal(
      sentence('reminder', late),
      'Försenat: Följa upp, skulle ha varit klart måndag 30 november 2026. Det ligger hos koordinatorn.',
    )
  })

  test('reads well without any of the words it could carry, for every kind that people choose about', () => {
    const mails = [
      'meetingCall',
      'documentsMissing',
      'aidDeclarationWanted',
      'aidLetter',
      'assessmentAnswered',
      'reviewConcluded',
      'legalQuestion',
      'finalReportBegun',
      'endLetter',
      'partnershipExpired',
    ]
    for (const kind of Object.values(noticeTopics).flatMap(({ kinds }) => kinds)) {
      if (mails.includes(kind) || kind === 'reminder') continue
      assert.match(sentence(kind), /^[A-ZÅÄÖ](?!.*(undefined| {2})).*[^ ]\.$/, kind)
      assert.notEqual(sentence(kind), sentence('unknown'), kind)
      assert.match(sentence(kind, {}, 'en'), /^[A-Z].*\.$/, kind)
    }
  })

  test('says what happened as the rulebook does, where it has no sentence of its own', () => {
    const notice = { kind: 'directorProceeded', params: {}, caseTitle: 'Odla ihop' }
    const said = 'Stadsdelsdirektören bedömde att idén går vidare.'
    assert.equal(newsSentence(notice, 'sv', rulebookOf('jarva')), said)
  })

  test('says that something has happened when it knows no more', () => {
    assert.equal(sentence('brandNew', { by: 7 }), 'Något nytt har hänt i Odla ihop.')
    assert.equal(sentence('paused', { by: 7, reason: null }), 'Någon pausade ärendet.')
  })
})
