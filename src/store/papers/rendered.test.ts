import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import { openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { newId } from '../../kernel/ids.ts'
import { memoryFiles } from '../../outside/files/memory.ts'
import { getDocument, listDocuments } from './document.ts'
import { renderedPdf } from './rendered.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)

describe('the PDF of a document', () => {
  test('is made the first time and kept', async () => {
    const { document, press, made } = await aDocument()
    await renderedPdf(db, press, document.id)
    const pdf = await renderedPdf(db, press, document.id)
    assert.equal(await text(await pdf.open()), '{"text":"Hej"}')
    assert.deepEqual([pdf.name, pdf.size, made.length], ['Initiativ.pdf', 14, 1])
  })

  test('is one file however many ask at once', async () => {
    const { document, press, partnershipId } = await aDocument()
    await Promise.all([1, 2, 3, 4].map(() => renderedPdf(db, press, document.id)))
    const { files } = await getDocument(db, partnershipId, document.number)
    assert.deepEqual(
      files.map(({ part }) => part),
      ['rendered'],
    )
  })

  test('is made again when its bytes are gone', async () => {
    const { document, press } = await aDocument()
    await renderedPdf(db, press, document.id)
    const moved = { ...press, files: memoryFiles() }
    const pdf = await renderedPdf(db, moved, document.id)
    assert.equal(await text(await pdf.open()), '{"text":"Hej"}')
  })

  test('is not made of a document that does not exist', async () => {
    const { press } = await aDocument()
    await assert.rejects(renderedPdf(db, press, newId<'DocumentId'>()), { name: 'NotFound' })
  })
})

async function aDocument() {
  const { id: partnershipId } = await openTestCase(db, places)
  const [document] = await listDocuments(db, partnershipId)
  if (document === undefined) throw new Error('The case opens with a document')
  const made: unknown[] = []
  const toPdf = async (model: unknown) => {
    made.push(model)
    return Buffer.from(JSON.stringify(model))
  }
  return { document, partnershipId, made, press: { files: memoryFiles(), toPdf } }
}
