import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { filesInZip } from '../../../../test/support/zip.ts'
import { listThemes } from '../../../store/bodies/public-body.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'
import { caseHead } from '../case/case-head.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z" fill="#005a70"/></svg>'

describe('the logo of a body', () => {
  let app: TestApp
  let logos: Record<string, { digest: string; altSv: string; altEn: string } | null>
  before(async () => {
    logos = {}
    app = await anApp({ at: '2026-11-23T09:00:00Z', config: { logos } })
    await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, address = '/logotyp') {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }

  function file(content: string, name = 'logo.svg') {
    return new File([content], name)
  }

  test('is refused with a sentence when it could do more than be seen, and what was typed stays', async () => {
    const page = await open('admin')
    assert.match(page.text, /Ingen logotyp\. Namnet står ensamt\..*Högst 100 kB per fil/s)
    const none = await page.submit('Spara utkastet', { altSv: 'Järva' })
    assert.match(none.problems.join(), /Välj en bildfil/)
    const script = drawing.replace('<path', '<script>1</script><path')
    const unsafe = await page.submit('Spara utkastet', { altSv: 'Järva', file: file(script) })
    assert.match(unsafe.problems.join(), /I SVG-filen står <script>/)
    assert.equal(unsafe.valueOf('altSv'), 'Järva')
    const html = await page.submit('Spara utkastet', { altSv: 'Järva', file: file('<html>', 'logo.png') })
    assert.match(html.problems.join(), /ingen PNG eller SVG/)
    const unsaid = await page.submit('Spara utkastet', { altSv: '', file: file(drawing) })
    assert.match(unsaid.problems.join(), /Skriv vad bilden visar/)
  })

  test('is seen on a letter and as PDF before it is used, and taken into use by another', async () => {
    const page = await open('admin')
    const draft = await page.submit('Spara utkastet', { altSv: 'Järva stad', file: file(drawing) })
    const preview = await draft.follow('Se hur det blir')
    assert.ok(preview.has('.document-logo[alt="Järva stad"]'))
    const pdf = await (await app.as('admin')).send('/forvaltning/logotyp/granskning.pdf', {})
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.match(Buffer.from(await pdf.arrayBuffer()).toString('latin1'), /\/Figure/)
    assert.doesNotMatch((await open('admin')).text, /Ta i bruk/)
    await (await open('colleague')).submit('Ta i bruk')
  })

  test('stands in the header of those who work there, and at the address of its digest as a picture alone', async () => {
    const [body] = await listThemes(app.db)
    const { digest } = body?.logo ?? assert.fail()
    logos[app.place.bodyId] = body?.logo ?? null
    const page = await (await app.as('staffUnit')).get('/mitt')
    assert.ok(page.has(`.site-header img[alt="Järva stad"][src="/logotyp/${digest}"]`))
    assert.ok(!(await (await app.as('chair')).get('/mitt')).has('.site-header img'))
    const picture = await app.client.send(`/logotyp/${digest}`, {})
    assert.equal(picture.headers.get('content-type'), 'image/svg+xml')
    assert.equal(picture.headers.get('content-security-policy'), "default-src 'none'; sandbox")
    assert.match(picture.headers.get('cache-control') ?? '', /immutable/)
    assert.equal((await app.client.send(`/logotyp/${'0'.repeat(64)}`, {})).status, 404)
  })

  test('stands on new papers of cases', async () => {
    const partnership = await getPartnershipByNumber(app.db, 'jar-2026-0001')
    const head = await caseHead(app.db, partnership, { date: '2026-11-23' as never, language: 'en' })
    assert.equal(head.logo?.alt, 'Järva stad')
  })

  test('stands in the Word file of a paper that was made since', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const client = await app.as('staffUnit')

    const file = await client.send(`/arende/${number}/handling/2.docx`, {})
    const files = await filesInZip(Buffer.from(await file.arrayBuffer()))
    assert.match(String(files.get('word/header1.xml')), /descr="Järva stad"/)
  })

  test('is taken away again by going back to what was before', async () => {
    const back = await (await open('adminHead')).submit('Skriv ett utkast av den här: Från installationen')
    await back.submit('Ta i bruk')
    assert.equal((await listThemes(app.db))[0]?.logo, null)
  })
})
