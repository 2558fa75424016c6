import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileKind } from './file-kinds.ts'
import { fileRefusalInWords } from './file-refusals.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-kinds-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a file that is handed in', () => {
  test('is known by its content', async () => {
    assert.equal(await mediaType('Stadgar.PDF', pdf), 'application/pdf')
    assert.equal(await mediaType('bild.png', png), 'image/png')
    assert.equal(
      await mediaType('avtal.odt', zipped('mimetype', 'application/vnd.oasis.opendocument.text')),
      'application/vnd.oasis.opendocument.text',
    )
    assert.equal(
      await mediaType(
        'brev.docx',
        zipped('[Content_Types].xml', `<Override ContentType="${word}.main+xml"/>`),
      ),
      word,
    )
  })

  test('is text when it says so and holds nothing else, in new and old letters', async () => {
    assert.equal(await mediaType('rader.csv', Buffer.from('\ufeffnamn;år\r\nÅsa;2026\r\n')), 'text/csv')
    assert.equal(await mediaType('rader.txt', Buffer.from('\xc5sa', 'latin1')), 'text/plain')
  })

  test('is refused when its name says something else', async () => {
    assert.equal(await refusal('bild.pdf', png), 'mislabelled')
    assert.equal(await refusal('program.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')), 'mislabelled')
    assert.equal(await refusal('rader.csv', Buffer.from([1, 2, 0, 3])), 'mislabelled')
    assert.equal(await refusal('utan-namn', pdf), 'mislabelled')
  })

  test('is refused when it is of a kind we do not take', async () => {
    assert.equal(await refusal('sida.html', Buffer.from('<html><script>alert(1)</script>')), 'notAllowed')
    assert.equal(await refusal('arkiv.zip', zipped('a.txt', 'a')), 'notAllowed')
    assert.equal(await refusal('makron.docm', Buffer.from('PK')), 'notAllowed')
  })

  test('is refused when it is empty', async () => {
    assert.equal(await refusal('tom.pdf', Buffer.alloc(0)), 'empty')
  })

  test('may be as large as the limit and no larger', async () => {
    assert.equal(await refusal('lagom.pdf', pdf, pdf.length), null)
    assert.equal(await refusal('stor.pdf', pdf, pdf.length - 1), 'tooLarge')
  })

  test('is refused when it lacks its end', async () => {
    assert.equal(await refusal('halv.pdf', pdf.subarray(0, 30)), 'damaged')
    assert.equal(await refusal('halv.png', png.subarray(0, 50)), 'damaged')
  })

  test('is refused with its name and what to do', () => {
    const file = { name: 'Budget.exe', largest: 25_000_000 }
    assert.match(fileRefusalInWords('tooLarge', file, 'sv'), /”Budget\.exe” är större än 25 MB\. Dela upp/)
    assert.match(fileRefusalInWords('notAllowed', file, 'en'), /Save it as PDF/)
  })
})

async function judged(name: string, bytes: Buffer, largest?: number) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return fileKind({ path, name, size: bytes.length, ...(largest === undefined ? {} : { largest }) })
}

async function mediaType(name: string, bytes: Buffer) {
  const kind = await judged(name, bytes)
  return kind.ok ? kind.value.mediaType : kind.reason
}

async function refusal(name: string, bytes: Buffer, largest?: number) {
  const kind = await judged(name, bytes, largest)
  return kind.ok ? null : kind.reason
}

/** A stored (not packed) archive of one file, as small as the format allows. */
function zipped(name: string, content: string): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  return Buffer.concat([head, Buffer.from(name), Buffer.from(content), end])
}
