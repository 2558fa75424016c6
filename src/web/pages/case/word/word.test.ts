import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'
import { readDocx } from '../../../../documents/docx/read-docx.ts'

let app: TestApp
let number: string
before(async () => {
  app = await anApp({ at: '2026-11-24T09:00:00Z' })
  number = await aCaseInIdeaMeetings(app)
})
after(() => app.close())

const address = (...more: string[]) => ['/arende', number, 'utkast', ...more].join('/')
const wordFile = async (...lines: (string | { h: string })[]) => {
  const children = lines.map((one) =>
    typeof one === 'string'
      ? new Paragraph(one)
      : new Paragraph({ heading: HeadingLevel.HEADING_2, text: one.h }),
  )
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return new File([new Uint8Array(bytes)], 'utkast.docx')
}
const readIn = async (client: TestClient, file: File) =>
  (await client.get(address('word'))).submit('Se vad som ändras', { file: [file] })

describe('the draft in Word', () => {
  test('comes back as it went out, with nothing to change', async () => {
    const staff = await app.as('staffUnit')
    const sent = await staff.send(address('word', 'utkast.docx'), {})
    const same = await readIn(staff, new File([await sent.arrayBuffer()], 'utkast.docx'))
    assert.equal(same.flash, 'Filen säger samma sak som utkastet. Inget att ändra.')
  })

  test('carries open comments and suggestions', async () => {
    const party = await app.as('representative')
    await (await party.get(address('need'))).submit('Lägg till kommentaren', {
      comment: 'Vad menar ni med detta?',
    })
    const sent = await party.send(address('word', 'utkast.docx'), {})
    const read = await readDocx(Buffer.from(await sent.arrayBuffer()))
    assert.ok(read.ok && read.value.comments.some(({ text }) => text === 'Vad menar ni med detta?'))
  })

  for (const who of ['staffUnit', 'representative'] as const)
    test(`is read in by ${who}: new text in its section, the rest placed, the version before kept`, async () => {
      const client = await app.as(who)
      const file = await wordFile(
        { h: '4. Gemensamt samverkansbehov' },
        `Så säger ${who}.`,
        { h: 'Övrigt' },
        'Kvar att placera.',
      )
      const preview = await readIn(client, file)
      assert.match(preview.text, new RegExp(`tillagt: ${who}`))
      const half = await preview.submit('Läs in i utkastet')
      assert.match(half.flash ?? '', /1 avsnitt har fått ny text\. 1 text är kvar att placera/)
      const done = await half.submit('Läs in i utkastet', { 'to-0': 'need' })
      assert.equal(done.flash, '1 avsnitt har fått ny text.')
      const section = await client.get(address('need'))
      assert.match(section.text, new RegExp(`Så säger ${who}\\.\\s*Övrigt\\s*Kvar att placera`))
      assert.match((await client.get(address('need', 'versioner'))).text, /version/i)
    })

  test('is refused, and shows their text, when somebody saves in the section meanwhile', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const preview = await readIn(
      staff,
      await wordFile({ h: 'Gemensamt samverkansbehov' }, 'Min text ur Word.'),
    )
    const edit = await (await party.get(address('need'))).submit('Skriv i avsnittet')
    await edit.submit('Spara som ny version', { text: 'Deras nya text.' })
    const stale = await preview.submit('Läs in i utkastet')
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Deras/)
    await stale.submit('Läs in i utkastet')
    assert.match((await party.get(address('need'))).text, /Min text ur Word\./)
  })

  test('waits while somebody else writes in the section', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    await (await party.get(address('need'))).submit('Skriv i avsnittet')
    const preview = await readIn(staff, await wordFile({ h: 'Gemensamt samverkansbehov' }, 'Annat.'))
    const held = await preview.submit('Läs in i utkastet')
    assert.match(held.problems.join(), /skriver just nu i Gemensamt samverkansbehov/)
    await (await party.get(address('need', 'text'))).submit('Spara som ny version', { text: 'Klart.' })
    const gone = await held.submit('Släng det inlästa')
    assert.match(gone.flash ?? '', /Utkastet är orört/)
  })

  test('refuses personal numbers, and what is no Word file', async () => {
    const staff = await app.as('staffUnit')
    const preview = await readIn(
      staff,
      await wordFile({ h: 'Gemensamt samverkansbehov' }, 'Se 19811228-9874.'),
    )
    assert.match((await preview.submit('Läs in i utkastet')).problems.join(), /personnummer/)
    const bad = await readIn(staff, new File(['hej'], 'hej.docx'))
    assert.match(bad.problems.join(), /går inte att läsa som en Word-fil/)
  })

  test('is nobody else’s, and only to read for those who do not write', async () => {
    assert.equal((await (await app.as('founder')).get(address('word'))).status, 404)
    assert.doesNotMatch((await (await app.as('director')).get(address('word'))).text, /Se vad som ändras/)
    assert.equal((await (await app.as('director')).get(address('word', 'granskning'))).status, 404)
  })
})
