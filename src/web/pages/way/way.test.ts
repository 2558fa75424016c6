import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

let app: TestApp
before(async () => {
  app = await anApp()
})
after(() => app.close())

const joint = 'visa=ja&vem=party&f1=yes&f2=yes&f3=yes&f4=yes&f5=yes&f6=no&f7=no&f9=yes&f11=no'

describe('the way-finder for anybody', () => {
  test('asks every question of the rulebook and keeps nothing', async () => {
    const page = await app.client.get('/vagval')
    assert.equal(page.document.querySelectorAll('form.way fieldset').length, 13)
    assert.equal(page.document.querySelector('form.way')?.getAttribute('method'), 'get')
    assert.equal(app.client.cookies.size, 0)
  })
  test('gives advice with reasons for and against, and says who answered', async () => {
    const { text } = await app.client.get(`/vagval?${joint}`)
    assert.match(text, /Svaren talar för:Idéburet offentligt partnerskap/)
    assert.match(text, /utmaningen klaras inte av någon ensam/)
    assert.match(text, /Svarat: Föreningen/)
  })
  test('lists what is left to talk about', async () => {
    const page = await app.client.get(`/vagval?${joint}&f10=partly&lang=en`)
    const open = [...page.document.querySelectorAll('#prata ~ ul li')].map(({ textContent }) => textContent)
    assert.equal(open.length, 3)
    assert.match(open.join(), /open grant rules/)
  })
  test('asks for at least one answer, and takes no other answers than there are', async () => {
    const page = await app.client.get('/vagval?visa=ja&f1=kanske&f99=yes')
    assert.deepEqual(page.problems, ['Svara på minst en fråga.'])
    assert.equal(page.has('form.way'), true)
  })
  test('is a paper to take along', async () => {
    const pdf = await app.client.send(`/vagval/rad.pdf?${joint}`, {})
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.equal((await app.client.send('/vagval/rad.pdf', {})).status, 404)
  })
})

describe('the youth bus', () => {
  test('tells the case as an illustration, with two answers that point apart', async () => {
    const { text } = await app.client.get('/vagval/exempel')
    assert.match(text, /Svaren här nedanför är våra egna exempel/)
    assert.match(text, /föreningens svarSvaren talar för:Idéburet offentligt partnerskap/)
    assert.match(text, /kommunens svarSvaren talar för:Upphandling\. .*Reserverad upphandling\. /)
  })
  test('opens with its answers filled in', async () => {
    const page = await (await app.client.get('/vagval/exempel')).follow('Öppna kommunens svar')
    assert.match(page.text, /Svarat: Kommunen/)
    assert.equal(page.has('input[name=f7][value=yes][checked]'), true)
  })
})
