import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { create } from 'xmlbuilder2'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { ermsRules, metsRules, premisRules } from '../../../../../test/support/published-schemas.ts'
import { schemaFaults } from '../../../../../test/support/schema-faults.ts'
import { tamper } from '../../../../../test/support/tamper.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'
import { digestOf } from '../../../../kernel/ids.ts'

const xmlRules = {
  'METS.xml': metsRules,
  'representations/rep1/METS.xml': metsRules,
  'metadata/descriptive/ERMS.xml': ermsRules,
  'metadata/preservation/premis.xml': premisRules,
}

describe('the package for an e-archive', () => {
  let app: TestApp
  let number: string

  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'directorDeclined', told: true, title: 'Kvällar & "mer" <än så>' })
  })
  after(() => app.close())

  const address = () => `/arende/${number}/arkiv/${number}-arkivpaket.zip`

  /** The files of the package, by their place inside its folder. */
  async function packageFiles(): Promise<Map<string, Buffer>> {
    await app.client.signInAs('registrar')
    assert.match((await app.client.get(`/arende/${number}/arkiv`)).text, /Hämta arkivpaketet/)
    const zip = await app.client.send(address(), {})
    const files = await filesInZip(Buffer.from(await zip.arrayBuffer()))
    const folders = new Set([...files.keys()].map((name) => name.split('/')[0] ?? ''))
    const [folder = ''] = folders
    assert.equal(folders.size, 1)
    assert.equal(attributesIn(String(files.get(`${folder}/METS.xml`)), 'mets').at(0)?.OBJID, folder)
    return new Map([...files].map(([name, bytes]) => [name.slice(folder.length + 1), bytes]))
  }

  test('is as the published schemas ask', async () => {
    const files = await packageFiles()
    for (const [path, rules] of Object.entries(xmlRules))
      assert.deepEqual(schemaFaults(String(files.get(path)), rules), [], path)
  })

  test('names each of its files with the right check value, once', async () => {
    const files = await packageFiles()
    const listed = ['', 'representations/rep1/'].flatMap((folder) =>
      listedIn(String(files.get(`${folder}METS.xml`))).map((one) => ({ ...one, path: folder + one.path })),
    )
    const named = listed.map(({ path }) => path)
    assert.deepEqual(['METS.xml', ...named].toSorted(), [...files.keys()].toSorted())
    for (const { path, sum, size } of listed) {
      const bytes = files.get(path) ?? Buffer.alloc(0)
      assert.deepEqual([sum, size], [digestOf(bytes), String(bytes.length)], path)
    }
  })

  test('has the papers as PDF/A, each known to ERMS and PREMIS by its place', async () => {
    const files = await packageFiles()
    const papers = [...files.keys()].filter((path) => path.endsWith('.pdf'))
    assert.ok(papers.length > 2)
    for (const path of papers) assert.match(String(files.get(path)), /pdfaid:part>2</, path)
    const erms = attributesIn(String(files.get('metadata/descriptive/ERMS.xml')), 'appendix')
    const data = papers.map((path) => `file:///${path}`)
    assert.deepEqual(erms.map(({ path }) => path).toSorted(), data.toSorted())
    const premis = String(files.get('metadata/preservation/premis.xml'))
    for (const path of papers) assert.ok(premis.includes(`<objectIdentifierValue>${path}<`), path)
  })

  test('lets anybody reckon the journal and the papers anew, without Handslag', async () => {
    const files = await packageFiles()
    const text = (name: string) => String(files.get(`representations/rep1/data/${name}`))
    const lines = (name: string) => text(name).trimEnd().split('\n')
    const values: unknown[] = JSON.parse(text('arende.json')).events.map(
      ({ checkValue }: { checkValue: string }) => checkValue,
    )
    assert.deepEqual(lines('journal.jsonl').map(digestOf), values)
    for (const line of lines('handlingar.jsonl')) assert.ok(text('journal.jsonl').includes(digestOf(line)))
  })

  test('says what the case is called whatever signs are in its name, and what was decided', async () => {
    const erms = String((await packageFiles()).get('metadata/descriptive/ERMS.xml'))
    assert.match(erms, /<title>Kvällar &amp; "mer" &lt;än så&gt;<\/title>/)
    assert.match(erms, /<status value="closed"\/>/)
    assert.match(erms, /<actionType>directorDeclined<\/actionType>/)
  })

  test('has what is flagged as secret, with its provision, and who took it is remembered', async () => {
    await tamper(
      app.db,
      sql`update document set secrecy_provision = 'OSL 26 kap.', secrecy_seq = 1 where number = 1`,
    )
    const erms = String((await packageFiles()).get('metadata/descriptive/ERMS.xml'))
    const read = await app.db.selectFrom('document_reading').select('form').execute()
    assert.deepEqual(read, [{ form: 'archive' }])
    assert.match(erms, /<regulation>OSL 26 kap\.<\/regulation>/)
  })

  test('is for those who hand the case over, once it is closed', async () => {
    for (const who of ['coordinator', 'partySignatory', 'politician', 'neighbour'] as const) {
      await app.client.signInAs(who)
      assert.ok([403, 404].includes((await app.client.send(address(), {})).status), who)
    }
    const open = await aCase(app, { until: 'firstMeetingHeld' })
    await app.client.signInAs('registrar')
    assert.doesNotMatch((await app.client.get(`/arende/${open}/arkiv`)).text, /Hämta arkivpaketet/)
    assert.equal((await app.client.send(`/arende/${open}/arkiv/${open}-arkivpaket.zip`, {})).status, 404)
  })
})

type Attributes = Record<string, string>

/** The attributes of every element of that name. */
function attributesIn(xml: string, name: string): Attributes[] {
  const found: Attributes[] = []
  create(xml).each(
    ({ node }) => {
      if (node.nodeName !== name || !('attributes' in node)) return
      const given = node.attributes as Iterable<{ name: string; value: string }>
      found.push(Object.fromEntries([...given].map(({ name, value }) => [name, value])))
    },
    true,
    true,
  )
  return found
}

/** What a METS file lists: by file and location, and by reference to metadata. */
function listedIn(mets: string) {
  const files = attributesIn(mets, 'file')
  const places = attributesIn(mets, 'FLocat')
  const metadata = attributesIn(mets, 'mdRef')
  return [...files.map((file, index) => ({ ...file, ...places[index] }) as Attributes), ...metadata].map(
    (one) => ({
      path: one['xlink:href'] ?? '',
      sum: one.CHECKSUM,
      size: one.SIZE,
    }),
  )
}
