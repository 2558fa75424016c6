import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '../../paths.ts'
import { draftAddress, draftKind, formAddress } from './draft-address.ts'
import { words } from './words.ts'

const at = (key: string) => draftAddress(paths, { key, caseNumber: 'jar-2026-0001', page: null })

test('a draft leads to where it is gone on with', () => {
  assert.equal(at('memo:jar-2026-0001:sign-1:economy'), '/arende/jar-2026-0001/namnd/sign-1/forslag')
  assert.equal(at('report:1:followUp-2027:2:activity'), '/arende/jar-2026-0001/uppfoljning/2027')
  assert.equal(at('report:1:finalReport-1:together:summary'), '/arende/jar-2026-0001/slutrapport')
  assert.equal(at('agreement:1:goals'), '/arende/jar-2026-0001/utkast/goals')
  assert.equal(at('guide:jar-2026-0001'), '/arende/jar-2026-0001/idemoten/samtal')
  assert.equal(at('minutes:jar-2026-0001'), '/arende/jar-2026-0001/mote/minnesanteckningar')
})

test('a draft that no page is known for leads to its case, or to the idea', () => {
  assert.equal(at('something:jar-2026-0001'), '/arende/jar-2026-0001')
  assert.equal(draftAddress(paths, { key: 'initiative', caseNumber: null, page: null }), '/initiativ')
})

test('a form that is kept as it is typed leads to the page that it stands on, and says where it is sent', () => {
  const key = 'form:1:/arende/jar-2026-0001/andringar/3/svar:2'
  const page = '/arende/jar-2026-0001/andringar/3'
  assert.equal(draftAddress(paths, { key, caseNumber: 'jar-2026-0001', page }), page)
  assert.equal(formAddress(key), '/arende/jar-2026-0001/andringar/3/svar')
  assert.equal(formAddress('legal:n:q'), null)
})

test('every report and paper that is drafted has a name', () => {
  const keys = ['memo:n:t:s', 'report:1:evaluation-1:2:goals', 'agreement:1:goals', 'legal:n:q', 'word:1']
  for (const key of keys) assert.notEqual(words('sv').draftKinds[draftKind(key)], undefined, key)
})
