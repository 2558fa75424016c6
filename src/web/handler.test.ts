import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { Client } from '../../test/support/client.ts'
import { noteAddresses } from '../../test/support/note-page.tsx'
import { createApp } from './app.ts'

const origin = 'http://handslag.test'

describe('a form', () => {
  let app: TestApp
  let client: Client
  before(async () => {
    app = await anApp()
    const web = createApp(app.deps, noteAddresses)
    client = new Client((request) => web.request(request))
  })
  after(() => app.close())

  const write = async (note: string) => (await client.get('/lapp')).submit('Spara lappen', { note })

  test('that is right leads on, with a sentence', async () => {
    const page = await write('Hej')
    assert.equal(page.flash, 'Lappen är sparad: Hej')
  })

  test('that lacks something comes back with a link to the field', async () => {
    const page = await write('')
    assert.equal(page.status, 422)
    assert.deepEqual(page.problems, ['Skriv lappen.'])
    assert.equal(page.document.querySelector('#problem a')?.getAttribute('href'), '#falt-note')
    assert.equal(page.document.querySelector('#falt-note')?.getAttribute('aria-invalid'), 'true')
  })

  test('that is refused keeps what was typed', async () => {
    const page = await write('nej')
    assert.deepEqual([page.status, page.problems, page.valueOf('note')], [422, ['Inte den lappen.'], 'nej'])
  })

  test('that meets a change keeps what was typed', async () => {
    const page = await write('krock')
    assert.deepEqual([page.status, page.valueOf('note')], [409, 'krock'])
  })

  test('that may not be sent looks as if it were not there', async () => {
    const [refusal, nowhere] = [await write('förbjuden'), await client.get('/nowhere')]
    assert.deepEqual([refusal.status, refusal.text], [404, nowhere.text])
  })

  test('whose paper could not be made says so, and that nothing has changed', async () => {
    const page = await write('papper')
    assert.equal(page.status, 503)
    assert.match(page.text, /Pdf-filen blev inte klar.*Ingenting har ändrats/s)
  })

  test('that breaks says so with a number, and nothing of the reason', async () => {
    const page = await write('brak')
    assert.equal(page.status, 500)
    assert.match(page.text, /felnumret [0-9a-f]{8}/)
    assert.doesNotMatch(page.html, /secret reason/)
  })

  test('with a personal identity number is stopped', async () => {
    const page = await write('Ring 19811228-9874 i dag')
    assert.match(page.problems[0] ?? '', /personnummer/)
  })

  test('without an Origin, or from another site, does nothing', async () => {
    const body = () => new URLSearchParams({ note: 'Hej' })
    assert.equal((await client.post('/lapp', body(), {})).status, 403)
    assert.equal((await client.post('/lapp', body(), { origin: 'https://evil.example' })).status, 403)
    const foreign = { origin, 'sec-fetch-site': 'cross-site' }
    assert.equal((await client.post('/lapp', body(), foreign)).status, 403)
  })

  test('with a token that is old or false comes back to be sent once more', async () => {
    const page = await client.post('/lapp', new URLSearchParams({ note: 'Hej', _token: 'x.y.z' }))
    assert.equal(page.status, 422)
    assert.equal(page.valueOf('note'), 'Hej')
    assert.equal((await page.submit('Spara lappen')).flash, 'Lappen är sparad: Hej')
  })

  test('larger than a megabyte is not read', async () => {
    const response = await client.post('/lapp', 'note='.padEnd(1_000_002, 'a'), {
      origin,
      'content-type': 'application/x-www-form-urlencoded',
    })
    assert.equal(response.status, 413)
  })

  test('keeps its language before sign-in', async () => {
    const page = await (await client.get('/lapp?lang=en')).submit('Spara lappen', { note: '' })
    assert.deepEqual(page.problems, ['Write the note.'])
  })
})

describe('a form with files', () => {
  let app: TestApp
  let client: Client
  before(async () => {
    app = await anApp()
    const web = createApp(app.deps, noteAddresses)
    client = new Client((request) => web.request(request))
  })
  after(() => app.close())

  const hand = async (...files: File[]) => (await client.get('/bilaga')).submit('Lämna in', { files })
  const left = () => readdir(join(app.deps.config.varDir, 'received'))

  test('takes several at once and leaves nothing behind', async () => {
    const page = await hand(new File(['ett'], 'a.txt'), new File(['två'], 'b.txt'))
    assert.equal(page.flash, 'Mottaget: a.txt 3, b.txt 4')
    assert.deepEqual(await left(), [])
  })

  test('names the file that is too large', async () => {
    const page = await hand(new File(['x'.repeat(2_000_001)], 'stor.pdf'))
    assert.deepEqual(page.problems, ['Filen ”stor.pdf” är större än 2 MB. Välj en mindre fil.'])
    assert.deepEqual(await left(), [])
  })

  test('names the file that is empty', async () => {
    const page = await hand(new File([], 'tom.pdf'))
    assert.deepEqual(page.problems, ['Filen ”tom.pdf” är tom. Välj den igen eller välj en annan.'])
  })

  test('says how many it takes', async () => {
    const page = await hand(...['a', 'b', 'c', 'd'].map((name) => new File([name], `${name}.txt`)))
    assert.ok(page.problems.includes('Du kan lämna högst 3 filer åt gången.'))
  })

  test('that breaks off stores nothing', async () => {
    const half = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf'
    const headers = { origin, 'content-type': 'multipart/form-data; boundary=b' }
    assert.equal((await client.post('/bilaga', half, headers)).heading, 'Överföringen bröts')
    assert.deepEqual(await left(), [])
  })

  test('that cannot be put aside is read to its end and stores nothing', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
    const pieces = [head, 'x'.repeat(1_000_000), '\r\n--b--\r\n']
    const body = new ReadableStream({
      async pull(stream) {
        await rm(join(app.deps.config.varDir, 'received'), { recursive: true, force: true })
        const piece = pieces.shift()
        if (piece === undefined) stream.close()
        else stream.enqueue(Buffer.from(piece))
      },
    })
    const headers = { origin, 'content-type': 'multipart/form-data; boundary=b' }
    const init = { method: 'POST', body, headers, duplex: 'half' as const }
    assert.equal((await client.send('/bilaga', init)).status, 400)
  })

  test('and with more text, or more fields, than any form of ours has is not taken', async () => {
    const page = async (form: FormData) => (await client.post('/bilaga', form, { origin })).heading
    const long = new FormData()
    long.set('note', 'x'.repeat(1_000_001))
    const many = new FormData()
    for (let field = 0; field < 5001; field++) many.append('note', '')
    assert.deepEqual([await page(long), await page(many)], Array(2).fill('Det du skickade är för stort'))
  })

  test('keeps only the name of a path', async () => {
    const page = await hand(new File(['x'], '../../etc/passwd'))
    assert.equal(page.flash, 'Mottaget: passwd 1')
  })
})
