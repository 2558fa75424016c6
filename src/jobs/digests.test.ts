import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PersonId } from '../domain/actor.ts'
import { kindsWithOwnMail, noticeTopics } from '../domain/notices.ts'
import { newId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { digestsOf } from './digests.ts'

type Unsent = Parameters<typeof digestsOf>[0][number]

const amina = newId<'PersonId'>()
const sara = newId<'PersonId'>()

describe('the daily digest', () => {
  test('gathers all of a person in one mail', () => {
    const [digest, ...more] = gather([
      aReminder({ id: 'a' }),
      aReminder({ id: 'b', caseNumber: 'jar-2026-0002' }),
    ])
    assert.equal(more.length, 0)
    assert.deepEqual(digest?.noticeIds, ['a', 'b'])
    assert.equal(itemsIn(digest).length, 2)
  })

  test('is one mail for each person', () => {
    assert.equal(gather([aReminder(), aReminder({ personId: sara })]).length, 2)
  })

  test('is never empty: who only has what comes at once gets none, and it is settled', () => {
    assert.deepEqual(gather([aReminder({ id: 'a', kind: 'messageReceived', channel: null })]), [
      { noticeIds: ['a'], mail: null },
    ])
  })

  test('is not sent to who has said never, or has no address', () => {
    assert.equal(gather([aReminder({ channel: 'never' })])[0]?.mail, null)
    assert.equal(gather([aReminder({ email: null })])[0]?.mail, null)
  })

  test('gathers what has no mail of its own, unless the person has said never', () => {
    const news = { kind: 'boardDecided', channel: null } as const
    assert.equal(itemsIn(gather([aReminder(news)])[0]).length, 1)
    assert.equal(itemsIn(gather([aReminder({ ...news, channel: 'now' })])[0]).length, 1)
    assert.equal(gather([aReminder({ ...news, channel: 'never' })])[0]?.mail, null)
  })

  test('knows each kind with a mail of its own as one that people choose about', () => {
    const chosen = new Set(Object.values(noticeTopics).flatMap(({ kinds }) => kinds))
    assert.deepEqual(
      kindsWithOwnMail.filter((kind) => !chosen.has(kind)),
      [],
    )
  })

  test('waits until tomorrow for who has had one today', () => {
    assert.deepEqual(gather([aReminder()], new Set([amina])), [])
  })

  test('names no case that the person has left since, and settles what was told of it', () => {
    const [digest] = gather([aReminder({ id: 'a' })], new Set(), new Set(['a']))
    assert.deepEqual(digest, { noticeIds: ['a'], mail: null })
  })

  test('takes in other notices where the person has chosen so, one line for each case', () => {
    const news = { kind: 'messageReceived', channel: 'daily', params: { from: 'Sara' } } as const
    const begun = { kind: 'followUpOpened', params: { by: 'Sara', due: '2026-12-19' } }
    const [digest] = gather([aReminder(news), aReminder(news), aReminder(begun)])
    assert.deepEqual(itemsIn(digest), [
      {
        ...{ caseTitle: 'Ungas väg in', url: 'https://iop.example/arende/jar-2026-0001', more: 0 },
        sentences: [
          'Nytt meddelande från Sara.',
          'Sara har börjat årets uppföljning. Båda sidor kan skriva till och med lördag 19 december 2026.',
        ],
      },
    ])
  })

  test('leaves what is too much for a mail to the product', () => {
    const changed = (section: string) =>
      aReminder({ kind: 'sectionChanged', params: { by: 'Sara', document: section } })
    const [item] = itemsIn(gather(['2', '3', '4', '5', '6', '7'].map(changed))[0])
    assert.ok(item !== undefined && 'sentences' in item)
    assert.deepEqual([item.sentences.length, item.more], [4, 2])
  })

  test('says whose task it is to whoever is told because it is late', () => {
    const late = { params: { task: { sv: 'Följa upp' }, due: '2026-12-01', awaits: { sv: 'koordinatorn' } } }
    const [item] = itemsIn(gather([aReminder(late)])[0])
    assert.equal(item && 'task' in item && item.awaits, 'koordinatorn')
  })

  test('says the same thing once, in the language of the reader', () => {
    const [digest] = gather([aReminder({ language: 'en' }), aReminder({ language: 'en' })])
    assert.deepEqual(
      itemsIn(digest).map((item) => 'task' in item && [item.task, item.due]),
      [['Hold a first meeting', '2026-12-19']],
    )
  })
})

function gather(
  unsent: Unsent[],
  hadToday: ReadonlySet<PersonId> = new Set(),
  unseen: ReadonlySet<string> = new Set(),
) {
  return digestsOf(unsent, {
    hadToday,
    unseen,
    today: plainDate('2026-12-12'),
    baseUrl: 'https://iop.example',
  })
}

function itemsIn(digest: ReturnType<typeof gather>[number] | undefined) {
  const content = digest?.mail?.content
  return content?.kind === 'dailyDigest' ? content.items : []
}

function aReminder(given: Partial<Unsent> = {}): Unsent {
  return {
    id: newId(),
    folder: null,
    version: null,
    roleNames: null,
    kind: 'reminder',
    params: {
      key: 'k',
      task: { sv: 'Hålla ett första möte', en: 'Hold a first meeting' },
      due: '2026-12-19',
    },
    caseNumber: 'jar-2026-0001',
    caseTitle: 'Ungas väg in',
    createdAt: '2026-12-12T05:00:00.000Z',
    readAt: null,
    personId: amina,
    name: 'Amina Diaz',
    email: 'amina@exempel.se',
    language: 'sv',
    channel: null,
    ...given,
  }
}
