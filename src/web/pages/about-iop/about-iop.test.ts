import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'

let app: TestApp
before(async () => {
  app = await anApp()
})
after(() => app.close())

describe('the page about IOP', () => {
  test("states the body's six conditions, each with its source", async () => {
    const page = await app.client.get('/om-iop')
    const conditions = page.document.querySelectorAll('#villkor ~ ol li')
    assert.equal(page.status, 200)
    assert.equal(conditions.length, 6)
    for (const one of conditions) assert.match(one.textContent, /\(.+\)/)
  })

  test('marks every answer that nobody has checked', async () => {
    const { text } = await app.client.get('/om-iop')
    assert.equal(text.match(/Inte kontrollerat av jurist/g)?.length, 2)
  })

  test('lists what to bring to the first meeting', async () => {
    const { document } = await app.client.get('/om-iop?lang=en')
    assert.equal(document.querySelectorAll('#underlag ~ ul li').length, 6)
  })
})

describe('the pages that the footer leads to', () => {
  for (const [address, heading] of [
    ['/tillganglighet', 'Tillgänglighet'],
    ['/tillganglighet?lang=en', 'Accessibility'],
    ['/personuppgifter', 'Personuppgifter'],
    ['/kontakt', 'Kontakt'],
    ['/kontakt?lang=en', 'Contact'],
    ['/personuppgifter?lang=en', 'Personal data'],
  ] as const) {
    test(`${address} says what is true and whom to ask`, async () => {
      const page = await app.client.get(address)
      assert.equal(page.heading, heading)
      assert.equal(page.status, 200)
    })
  }
})

describe('the same in easy words, and the words themselves', () => {
  test('no sentence in easy Swedish is longer than twelve words', async () => {
    const { document } = await app.client.get('/om-iop/lattlast')
    const lines = [...document.querySelectorAll('main section p, main section li')].map(
      (one) => one.textContent,
    )
    const long = lines
      .flatMap((line) => line.split(/[.:?]/))
      .filter((one) => one.trim().split(/\s+/).length > 12)
    assert.ok(lines.length > 20)
    assert.deepEqual(long, [])
  })
  test('the glossary explains as many words in both languages, each once', async () => {
    const terms = async (address: string) =>
      [...(await app.client.get(address)).document.querySelectorAll('dt')].map((one) => one.textContent)
    const [swedish, english] = [await terms('/om-iop/ordlista'), await terms('/om-iop/ordlista?lang=en')]
    assert.equal(swedish.length, english.length)
    assert.equal(new Set(swedish).size, swedish.length)
  })
})
