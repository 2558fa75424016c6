import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

const idea = {
  name: 'Ungas väg in',
  challenge: 'Många unga står utan arbete och studier.',
  target: 'Unga mellan 16 och 24 år i Husby',
  idea: 'Vi vill möta unga på kvällar och helger.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  legalForm: 'association',
  contactName: 'Nadja Berg',
  email: 'nadja@nyavagar.example',
}

describe('the draft of an initiative', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const board = () => ({ board: app.place.boardId })

  test('can be saved as a draft and gone on with behind its secret address', async () => {
    const page = await app.another().get('/initiativ')
    const saved = await page.submit('Spara utkast', { ...board(), name: 'Halvfärdig idé' })
    assert.match(saved.address, /^\/initiativ\/utkast\/[\w-]{43}/)
    const elsewhere = await app.another().get(saved.address)
    assert.match(elsewhere.document.toString(), /Halvfärdig idé/)
    const receipt = await elsewhere.submit('Lämna in idén', { ...idea, ...board(), number: '' })
    assert.equal(receipt.status, 200)
    const left = await app.another().get(saved.address)
    assert.match(left.text, /Idén är inlämnad.*Utkastet finns inte längre/)
    assert.match((await left.follow('Öppna kvittot')).text, /Tack! Vi har tagit emot er idé/)
  })

  test('shows what another device has saved of the draft, and overwrites none of it unseen', async () => {
    const desk = await (await app.another().get('/initiativ')).submit('Spara utkast', { name: 'Vår idé' })
    const phone = await app.another().get(desk.address)
    await phone.submit('Spara utkast', { target: 'Äldre i Tensta' })
    const refused = await desk.submit('Spara utkast', { target: 'Unga i Husby' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Det här står i den andra versionen.*Äldre i Tensta/s)
    assert.equal((await refused.submit('Spara utkast', {})).status, 200)
    assert.match((await app.another().get(desk.address)).document.toString(), /Unga i Husby/)
  })

  test('is not handed in over what another device has saved unseen', async () => {
    const desk = await (await app.another().get('/initiativ')).submit('Spara utkast', { ...idea, ...board() })
    await (await app.another().get(desk.address)).submit('Spara utkast', { target: 'Äldre i Tensta' })
    const refused = await desk.submit('Lämna in idén', {})
    assert.equal(refused.status, 422)
    assert.match((await refused.submit('Lämna in idén', { number: '' })).text, /Tack! Vi har tagit emot/)
  })

  test('keeps its own secret out of what is kept of a draft', async () => {
    const { address } = await (await app.another().get('/initiativ')).submit('Spara utkast', idea)
    const [, secret = ''] = /utkast\/([\w-]{43})/.exec(address) ?? []
    const drafts = await app.db.selectFrom('draft').select('payload').execute()
    assert.equal(JSON.stringify(drafts).includes(secret), false)
  })
})
