import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ermsRules, metsRules, premisRules } from '../../../test/support/published-schemas.ts'
import { schemaFaults } from '../../../test/support/schema-faults.ts'
import { digestOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { ArchivedCase, ArchivedRecord } from './archived-case.ts'
import { archivePackage } from './package.ts'

const aRecord: ArchivedRecord = {
  id: '0199b1c0-0000-7000-8000-000000000001',
  number: 7,
  kind: 'sealedAgreement',
  title: 'Överenskommelse',
  createdAt: '2026-03-02T10:00:00.000Z',
  createdBy: 'Stina Lindqvist',
  entries: [
    {
      number: 'JÄR 2026/0001-7',
      direction: 'out',
      on: plainDate('2026-03-02'),
      correspondent: 'Ungas väg in',
      externalNumber: 'KS 2026/12',
    },
  ],
  secrecy: 'OSL 26 kap. 1 §',
  disposal: null,
  retention: null,
  files: [
    {
      path: 'representations/rep1/data/handling-0007-a.pdf',
      name: 'Överenskommelse & bilaga.pdf',
      mediaType: 'application/pdf',
      sha256: 'ab'.repeat(32),
      size: 12,
      createdAt: '2026-03-02T10:00:00.000Z',
      handedIn: true,
      signed: true,
    },
  ],
  leftOut: ['smittad.exe'],
}

const aCase: ArchivedCase = {
  packageId: 'jar-2026-0001-20280501T080000Z',
  madeAt: new Date('2028-05-01T08:00:00Z'),
  madeBy: 'Rut Palm',
  version: '1.0.0',
  id: '0199b1c0-0000-7000-8000-000000000000',
  number: 'jar-2026-0001',
  registryNumber: 'JÄR 2026/0001',
  externalNumber: null,
  title: 'Öppna kvällar',
  summary: 'Sena kvällar i Husby.\u0001',
  board: 'Järva stadsdelsnämnd',
  body: { name: 'Exempelstaden', organisationNumber: '2120000142' },
  receivedOn: plainDate('2026-01-10'),
  closedOn: plainDate('2028-04-30'),
  linkedFrom: 'jar-2025-0004',
  parties: [
    { name: 'Ungas väg in', side: 'party' },
    { name: 'Kulturnämnden', side: 'public' },
    { name: 'Kaféet AB', side: 'associated' },
  ],
  agreements: [{ start: plainDate('2026-04-01'), end: plainDate('2028-03-31') }],
  events: [
    {
      seq: 1,
      type: 'boardApproved',
      text: 'Nämnden godkände',
      on: plainDate('2026-02-19'),
      by: 'Nils Sandell, nämndsekreterare',
      reasons: 'Enligt förslaget.',
    },
  ],
  records: [aRecord],
}

const journal = { path: 'representations/rep1/data/arende.json', text: '{}' }

describe('an archive package', () => {
  const written = async (archived: ArchivedCase) =>
    new Map((await archivePackage(archived, [journal])).map(({ path, text }) => [path, text]))
  const ermsOf = async (record: Partial<ArchivedRecord>) =>
    (await written({ ...aCase, records: [{ ...aRecord, ...record }] })).get(
      'metadata/descriptive/ERMS.xml',
    ) ?? ''

  test('is as the published schemas ask, whatever the case holds', async () => {
    const nothing: ArchivedCase = {
      ...aCase,
      ...{ closedOn: null, linkedFrom: null, parties: [], agreements: [], events: [], records: [] },
      body: { name: 'Exempelstaden', organisationNumber: null },
    }
    const bare = { ...aRecord, entries: [], files: [], leftOut: [], createdBy: null }
    for (const archived of [aCase, nothing, { ...aCase, records: [bare] }]) {
      const files = await written(archived)
      const faults = [
        ...schemaFaults(files.get('metadata/descriptive/ERMS.xml') ?? '', ermsRules),
        ...schemaFaults(files.get('metadata/preservation/premis.xml') ?? '', premisRules),
        ...schemaFaults(files.get('METS.xml') ?? '', metsRules),
      ]
      assert.deepEqual(faults, [])
    }
  })

  test('is found not to be when something is missing or stands in the wrong place', () => {
    const wrong = '<erms><aggregations><aggregation systemIdentifier="x"/></aggregations><control/></erms>'
    const [first, ...more] = schemaFaults(wrong, ermsRules)
    assert.equal(
      first,
      'erms holds aggregations control where control aggregations additionalInformation? is asked for',
    )
    assert.equal(more.length, 4)
  })

  test('says of a document how it went, what it is called elsewhere, and why care is asked for', async () => {
    const erms = await ermsOf({})
    assert.match(erms, /<objectId>JÄR 2026\/0001-7</)
    assert.match(erms, /<extraId extraIdType="nummer i annat diarium">KS 2026\/12</)
    assert.match(erms, /<direction directionDefinition="outgoing"\/>/)
    assert.match(erms, /<agent agentType="recipient">\s*<name>Ungas väg in</)
    assert.match(erms, /<restriction restrictionType="confidential">.*<regulation>OSL 26 kap\. 1 §</s)
    assert.match(erms, /eSignatureHasExisted="true"/)
    assert.match(erms, /smittad\.exe är inte med/)
    assert.match((await written(aCase)).get('metadata/preservation/premis.xml') ?? '', /<eventType>capture</)
  })

  test('says of a document that was disposed of by whom and on what ground, in ERMS and in PREMIS', async () => {
    const by = 'Rut Palm, registrator'
    const disposal = { rule: 'Planen, punkt 4.2', reasons: 'Tiden är ute.', on: plainDate('2028-04-01'), by }
    const records = [{ ...aRecord, files: [], leftOut: [], disposal }]
    const files = await written({ ...aCase, records })
    const erms = files.get('metadata/descriptive/ERMS.xml') ?? ''
    const premis = files.get('metadata/preservation/premis.xml') ?? ''
    assert.deepEqual([schemaFaults(erms, ermsRules), schemaFaults(premis, premisRules)], [[], []])
    assert.match(erms, /<disposalMandate>Planen, punkt 4\.2<.*Tiden är ute\..*2028-04-01T00:00:00</s)
    assert.match(premis, /<eventType>deletion<.*Gallrad av Rut Palm, registrator enligt Planen, punkt 4\.2</s)
  })

  test('says of the journal that is handed over, too, what its check value is', async () => {
    const premis = (await written({ ...aCase, records: [] })).get('metadata/preservation/premis.xml') ?? ''
    assert.match(premis, /<objectIdentifierValue>representations\/rep1\/data\/arende\.json</)
    assert.match(premis, new RegExp(`<messageDigest>${digestOf('{}')}<`))
    assert.match(premis, /<linkingObjectIdentifierValue>representations\/rep1\/data\/arende\.json</)
  })

  test('says what the plan of the municipality says: until when, and on what ground', async () => {
    const rule = { source: 'Informationshanteringsplanen, punkt 3', decidedOn: plainDate('2025-01-15') }
    const ten = await ermsOf({ retention: { ...rule, years: 10 } })
    const forever = await ermsOf({ retention: { ...rule, years: null } })
    assert.deepEqual([schemaFaults(ten, ermsRules), schemaFaults(forever, ermsRules)], [[], []])
    assert.match(
      ten,
      /disposable="true".*<disposalAction>gallras<.*10 hela kalenderår.*2038-12-31T00:00:00</s,
    )
    assert.match(
      forever,
      /disposable="false".*<disposalAction>bevaras<.*planen, punkt 3<.*2025-01-15T00:00:00</s,
    )
  })

  test('leaves out what XML cannot hold, and tells a reader what it is', async () => {
    const files = await written(aCase)
    assert.match(files.get('metadata/descriptive/ERMS.xml') ?? '', /<description>Sena kvällar i Husby\.</)
    assert.match(files.get('documentation/om-paketet.txt') ?? '', /Ärende: JÄR 2026\/0001 Öppna kvällar/)
  })
})
