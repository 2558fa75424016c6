import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RegisterRecord } from '../register.ts'
import { guardDocument, guardRecord } from './register-guard.ts'

describe('what is held back from the register', () => {
  test('is nothing in ordinary words', () => {
    assert.deepEqual(whatIn('Vi öppnar lokalen tre kvällar i veckan 2027–2030 för 40 unga på Järva.'), [])
  })

  test('is identity numbers, e-mail, telephone and street addresses', () => {
    assert.deepEqual(whatIn('Ring Anna 070-123 45 67.'), ['phone'])
    assert.deepEqual(whatIn('Skriv till anna@forening.example'), ['email'])
    assert.deepEqual(whatIn('Vi finns på Storgatan 12.'), ['address'])
    assert.deepEqual(whatIn('811218-9876'), ['personalNumber'])
  })

  test('is the names of people in the case', () => {
    assert.deepEqual(whatIn('Frågor besvaras av kerstin åberg.', { people: ['Kerstin Åberg'] }), ['person'])
  })

  test('is looked for in notes and in what links say too', () => {
    const link = { url: 'https://a.se/', kind: 'web', checkedOn: null, dead: false } as const
    const links = [{ ...link, label: { sv: 'Ring 070-123 45 67' } }]
    assert.deepEqual(whatIn('Prov', { record: { links } }), ['phone'])
  })

  test('is any place where protected housing is', () => {
    const record = { sensitiveLocation: true, geography: 'Husby' }
    assert.deepEqual(whatIn('Ett tryggt boende.', { record }), ['place'])
    assert.deepEqual(whatIn('Ett tryggt boende.', { record: { ...record, geography: null } }), [])
  })
})

describe('what is looked for in a document before it is published', () => {
  const agreement = 'Kontakt: Anna, 070-123 45 67\nLokalen ligger på Storgatan 12.'

  test('holds an identity number back, always', () => {
    const { held } = guardDocument('Deltagare: 811218-9876', { sensitive: false })
    assert.deepEqual(held, [{ what: 'personalNumber', words: 'Deltagare: 811218-9876' }])
  })

  test('holds a street back only where the place is protected', () => {
    assert.deepEqual(guardDocument(agreement, { sensitive: false }).held, [])
    const { held } = guardDocument(agreement, { sensitive: true })
    assert.deepEqual(held, [{ what: 'address', words: 'Lokalen ligger på Storgatan 12.' }])
  })

  test('shows the lines that whoever reads it through must look at', () => {
    const { look } = guardDocument(agreement, { sensitive: false })
    assert.deepEqual(look.map(({ what }) => what).toSorted(), ['address', 'phone'])
  })
})

type Given = { people?: string[]; record?: Partial<RegisterRecord> }

function whatIn(words: string, { people = [], record = {} }: Given = {}): string[] {
  const said = { ...aRecord, summary: { sv: words }, ...record }
  return guardRecord(said, people).map(({ what }) => what)
}

const aRecord: RegisterRecord = {
  id: 'prov',
  title: 'Ungas väg in',
  municipality: { code: '0180', name: 'Stockholm' },
  status: 'active',
  summary: { sv: 'Prov' },
  targetGroup: { sv: 'Unga' },
  targetGroups: [],
  categories: [],
  categoryFit: 'none',
  themes: [],
  geography: null,
  sensitiveLocation: false,
  parties: [],
  periods: [],
  contributions: [],
  fundingOre: null,
  registryNumber: null,
  results: [],
  links: [],
  sources: [],
  qualityFlags: [],
  verifiedOn: null,
  provenance: {
    origin: 'case',
    publisher: 'Prov',
    publishedAt: '2026-11-22T00:00:00.000Z',
    changedAt: '2026-11-22T00:00:00.000Z',
    home: null,
    licence: 'CC0-1.0',
  },
}
