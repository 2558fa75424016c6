import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { aCaseToSign } from '../../../../../test/support/journey-signing.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

const now = '2027-02-05T09:00:00Z'
const today = plainDate('2027-02-05')

describe('signatures', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: now })
  })
  after(() => app.close())

  const at = (number: string, ...more: string[]) => ['/arende', number, 'underskrift', ...more].join('/')
  const caseFile = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const stateOf = async (number: string) => (await caseFile(number)).status.round

  test('on paper count when one person of each party has confirmed the original', async () => {
    const number = await aCaseToSign(app)
    const staff = await app.as('staff')
    const form = await staff.get(at(number, 'original'))
    const { partnership } = await caseFile(number)
    const idOf = (side: string) => partnership.parties.find((party) => party.side === side)?.id
    const { chair, director } = { ...app.place.members, ...app.place.officials }
    const pdf = new File([await (await staff.send(at(number, 'text.pdf'), {})).arrayBuffer()], 'original.pdf')
    const signers = [`${idOf('party')}:${chair}`]
    const short = await form.submit('Lämna in originalet', { signedOn: '2027-02-04', signers, files: [pdf] })
    assert.deepEqual(short.problems, ['Markera minst en person för varje part.'])
    const both = [...signers, `${idOf('public')}:${director}`]
    const original = { signedOn: '2027-02-04', signers: both, files: [pdf] }
    const late = await form.submit('Lämna in originalet', { ...original, signedOn: '2027-02-06' })
    assert.deepEqual(late.problems, ['Dagen har inte kommit än.'])
    await form.submit('Lämna in originalet', original)
    await (await (await app.as('chair')).get(at(number))).submit('Bekräfta originalet')
    assert.equal(await stateOf(number), 'BOARD_APPROVED')
    await (await (await app.as('director')).get(at(number))).submit('Bekräfta originalet')
    assert.equal(await stateOf(number), 'SIGNED')
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('on paper that a party does not know are turned down', async () => {
    const number = await aCaseToSign(app)
    const staff = await app.as('staff')
    const { partnership } = await caseFile(number)
    const { chair, director } = { ...app.place.members, ...app.place.officials }
    const signers = partnership.parties.map(({ id, side }) => `${id}:${side === 'party' ? chair : director}`)
    const pdf = new File([await (await staff.send(at(number, 'text.pdf'), {})).arrayBuffer()], 'original.pdf')
    const form = await staff.get(at(number, 'original'))
    await form.submit('Lämna in originalet', { signedOn: '2027-02-04', signers, files: [pdf] })
    const wrong = await (await app.as('chair')).get(at(number, 'original', 'fel'))
    const done = await wrong.submit('Originalet ska inte räknas', { reason: 'Fel datum.' })
    assert.equal(done.flash, 'Originalet räknas inte längre.')
    assert.doesNotMatch(done.text, /Bekräfta originalet/)
  })
})
