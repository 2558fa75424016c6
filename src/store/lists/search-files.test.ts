import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { addCastCase, realCast } from '../../../test/support/cast-case.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { aPaper, type InDatabase } from '../../../test/support/written-case.ts'
import { addFileText } from '../papers/file-text.ts'
import { searchFiles } from './search-files.ts'

const at = new Date('2026-11-20T10:00:00Z')

describe('the search of files', () => {
  let place: InDatabase
  let fileId: Awaited<ReturnType<typeof aPaper>>['fileId']
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    close = fresh.close
    place = { db: fresh.db, partnership: await addCastCase(fresh.db) }
    fileId = (await aPaper(place, { word: 'stadgar', event: 'documentReceived', shared: true })).fileId
    const texts = [
      'Föreningens stadgar',
      'Styrelsen väljs på årsmötet i mars',
      'Årsmötet fastställer budgeten',
    ]
    const pieces = texts.map((text, index) => ({ text, page: index + 1 }))
    await addFileText(fresh.db, fileId, { state: 'read', pieces, at })
  })
  after(() => close())

  const find = async (text: string) => {
    const actor = realCast.find(({ name }) => name === 'lead staffUnit')
    assert.ok(actor)
    const { first } = await searchFiles(place.db, actor, { text })
    return first.map(({ page, excerpt }) => [page, excerpt.flatMap((one) => (one.asked ? one.text : []))])
  }

  test('finds words that stand on different pages, by the page that has most of them', async () => {
    assert.deepEqual(await find('stadgar budget'), [[1, ['stadgar']]])
    assert.deepEqual(await find('stadgar årsmötet budget'), [[3, ['Årsmötet', 'budgeten']]])
    assert.deepEqual(await find('stadgar simhall'), [])
  })

  test('prefers the page that has all the words', async () => {
    assert.deepEqual(await find('årsmötet mars'), [[2, ['årsmötet', 'mars']]])
  })

  test('finds words in quotation marks where they stand beside each other', async () => {
    assert.deepEqual(await find('"fastställer budgeten"'), [[3, ['fastställer', 'budgeten']]])
    assert.deepEqual(await find('"stadgar budgeten"'), [])
  })

  test('leaves out files that have a word with a minus anywhere', async () => {
    assert.deepEqual(await find('stadgar -budget'), [])
    assert.deepEqual(await find('stadgar -simhall'), [[1, ['stadgar']]])
  })

  test('shows the newest where there are very many', async () => {
    const newest = await aPaper(place, { word: 'otalig', event: 'documentReceived', shared: true })
    await sql`insert into document (id, public_body_id, partnership_id, number, kind, title, digest, event_seq, created_at, shared_with_party)
      select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, public_body_id, partnership_id, 1000 + n, kind, 'Äldre', digest,
        event_seq, created_at, true from document, generate_series(1, 600) n where id = ${newest.document}`.execute(
      place.db,
    )
    await sql`insert into document_file (document_id, file_id, position) select id, ${newest.fileId}::uuid, 0 from document
      where title = 'Äldre'`.execute(place.db)
    const actor = realCast.find(({ name }) => name === 'lead staffUnit')
    assert.ok(actor)
    const { first, cut } = await searchFiles(place.db, actor, { text: 'otaligf' })
    assert.deepEqual(
      [cut, first.length, first[0]?.documentTitle, first[1]?.documentNumber],
      [true, 20, 'otalig', 1600],
    )
  })

  test('forgets the words of a file with its text', async () => {
    await place.db.deleteFrom('file_text').where('file_id', '=', fileId).execute()
    assert.deepEqual(await find('stadgar'), [])
  })
})
