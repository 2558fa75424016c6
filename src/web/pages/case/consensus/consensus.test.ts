import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aFilledDraft, anAgreedDraft } from '../../../../../test/support/journey-draft.ts'
import { countQueries } from '../../../../../test/support/queries.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'

let app: TestApp

before(async () => {
  app = await anApp({ at: '2026-11-24T09:00:00Z' })
})
after(() => app.close())

const consensus = (number: string, ...more: string[]) => ['/arende', number, 'samsyn', ...more].join('/')

async function mark(client: TestClient, number: string, section: string, typed: Record<string, string>) {
  const page = await client.get(consensus(number, 'avsnitt', section))
  return page.submit('Spara svaret', typed)
}

async function write(client: TestClient, number: string, section: string, text: string) {
  const page = await client.get(`/arende/${number}/utkast/${section}`)
  const edit = await page.submit('Skriv i avsnittet')
  return edit.submit('Spara som ny version', { text })
}

describe('consensus', () => {
  let number: string
  before(async () => {
    number = await aFilledDraft(app)
  })

  test('each party answers for itself, and a change voids the answers about that section alone', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('chair')]
    for (const section of ['need', 'target']) {
      await mark(staff, number, section, { mark: 'agreed' })
      await mark(party, number, section, { mark: 'agreed' })
    }
    assert.match(
      (await party.get(consensus(number))).text,
      /2 av 22 avsnitt: alla parter överens.*20 avsnitt väntar på ert svar/s,
    )
    await mark(party, number, 'values', { mark: 'blocked', note: 'Inte så.' })
    assert.match((await party.get(consensus(number))).text, /19 avsnitt väntar på ert svar/)
    await write(
      staff,
      number,
      'target',
      'Verksamheten är öppen för alla unga mellan 13 och 19 år i Rinkeby och Tensta.',
    )
    assert.match((await party.get(consensus(number))).text, /1 av 22 avsnitt: alla parter överens/)
    assert.match((await party.get('/mitt')).text, /har ändrat texten i Målgrupp och öppenhet/)
  })

  test('an answer about a text that has changed is refused, and the new text shown', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const page = await party.get(consensus(number, 'avsnitt', 'values'))
    await write(
      staff,
      number,
      'values',
      'Vi står för alla människors lika värde och delar den värdegrunden med varandra här.',
    )
    const again = await page.submit('Spara svaret', { mark: 'agreed' })
    assert.equal(again.status, 409)
    assert.match(again.text, /delar den värdegrunden/)
  })

  test('a no needs a reason, which the other side is told of', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const again = await mark(party, number, 'insight', { mark: 'blocked' })
    assert.equal(again.status, 422)
    await again.submit('Spara svaret', { note: 'Vi kan inte lämna ut medlemmarnas uppgifter.' })
    assert.match((await staff.get(consensus(number))).text, /Vi kan inte lämna ut medlemmarnas uppgifter/)
    assert.match((await staff.get('/mitt')).text, /kan inte gå med på texten i Insyn/)
  })

  test('several sections are agreed at once, but not one that changed meanwhile', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const page = await party.get(consensus(number))
    await write(staff, number, 'dispute', 'Vi löser oenighet i styrgruppen.')
    const boxes = [...page.document.querySelectorAll('input[type=checkbox][name=section]')]
    const values = boxes.map((box) => box.getAttribute('value') ?? '')
    const chosen = values.filter((value) => /^(dispute|renewal|changes):/.test(value))
    const saved = await page.submit('Vi är överens om de valda', { section: chosen })
    assert.match(saved.flash ?? '', /överens om 2 avsnitt.*1 avsnitt har ändrats/)
  })

  test('one click says yes again to a text that is as it was when it was agreed', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const before =
      'Varje part ansvarar för de personuppgifter som den själv behandlar i sitt eget arbete här.'
    await write(staff, number, 'personalData', before)
    await mark(party, number, 'personalData', { mark: 'agreed' })
    await mark(party, number, 'personalData', { mark: 'notYet' })
    const all = 'Vi är överens om allt som är oförändrat'
    assert.ok(!(await staff.get(consensus(number))).text.includes(all))
    const page = await party.get(consensus(number))
    const saved = await page.submit(all)
    assert.match(saved.flash ?? '', /överens om 1 avsnitt/)
  })

  test('an own no is turned into a yes by an answer of its own alone, and counted where it is left out', async () => {
    const party = await app.as('chair')
    const fresh = await aFilledDraft(app, { title: 'Nejet står kvar' })
    await mark(party, fresh, 'need', { mark: 'agreed' })
    await mark(party, fresh, 'need', { mark: 'notYet' })
    const opened = await party.get(consensus(fresh))
    await mark(party, fresh, 'need', { mark: 'blocked', note: 'Inte så.' })
    const late = await opened.submit('Vi är överens om allt som är oförändrat')
    assert.match(late.flash ?? '', /överens om 0 avsnitt.*Ett avsnitt som ni inte kan gå med på är inte med/)
    const page = await party.get(consensus(fresh))
    assert.match(page.text, /Ett avsnitt som ni inte kan gå med på är inte med/)
    assert.doesNotMatch(page.text, /samma text som ni tidigare har sagt ja till/)
    assert.equal(page.has('input[type=checkbox][value^="need:"]'), false)
    assert.match((await mark(party, fresh, 'need', { mark: 'agreed' })).flash ?? '', /ni är överens/)
  })

  test('each section has its name as a heading, and none of its text stands above it', async () => {
    const { document } = await (await app.as('chair')).get(consensus(await aFilledDraft(app)))
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    assert.deepEqual(
      [levels[0], levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)],
      [1, []],
    )
    assert.equal(document.querySelectorAll('details.consensus > summary > h2').length, 22)
  })

  test('sections that wait for an answer are to be done by those who answer, on both sides', async () => {
    const fresh = await aFilledDraft(app, { title: 'Svaren väntar' })
    for (const who of ['chair', 'staffUnit'] as const) {
      const client = await app.as(who)
      for (const page of ['/mitt', `/arende/${fresh}`]) {
        const { document } = await client.get(page)
        const [link] = [...document.querySelectorAll(`main a[href="${consensus(fresh)}"]`)]
        assert.match(link?.textContent ?? '', /^Svara om 22 avsnitt i utkastet/, `${who} ${page}`)
      }
      await mark(client, fresh, 'need', { mark: 'agreed' })
      await mark(client, fresh, 'values', { mark: 'blocked', note: 'Inte så.' })
      assert.match((await client.get(`/arende/${fresh}`)).text, /Svara om 20 avsnitt/)
    }
    assert.doesNotMatch((await (await app.as('director')).get('/mitt')).text, /Svara om/)
  })

  test('the coordinator, another organisation and the deputy do not answer', async () => {
    assert.equal((await (await app.as('founder')).get(consensus(number))).status, 404)
    const director = await app.as('director')
    assert.match((await director.get(consensus(number))).text, /Du läser här/)
    assert.equal((await director.get(consensus(number, 'avsnitt', 'need'))).status, 404)
  })

  for (const who of ['chair', 'staffUnit'] as const)
    test(`${who} answers a section from the list by one press, and the next that waits is open`, async () => {
      const fresh = await aFilledDraft(app, { title: `Fyra svar för ${who}` })
      const page = await (await app.as(who)).get(`${consensus(fresh)}?visa=aterstar`)
      const four = [...(page.document.querySelector('.four-answers')?.querySelectorAll('button, a') ?? [])]
      assert.deepEqual(
        four.map(({ textContent }) => textContent),
        ['Vi är överens', 'Överens med anmärkning', 'Inte än', 'Vi kan inte'],
      )
      const [first, second] = [...page.document.querySelectorAll('details.consensus')].map(({ id }) => id)
      const next = await page.submit('Inte än')
      assert.match(next.flash ?? '', /Svaret är sparat/)
      assert.match(next.address, new RegExp(`visa=aterstar.*#${second}$`))
      assert.ok(next.has(`#${second}[open]`))
      assert.match(next.document.querySelector(`#${first}`)?.textContent ?? '', /Ert svar nu: inte än/)
    })

  test('what needs words is written on the section’s own page, chosen there already', async () => {
    const fresh = await aFilledDraft(app, { title: 'Nej med skäl' })
    const party = await app.as('chair')
    const page = await (await party.get(`${consensus(fresh)}?visa=aterstar`)).follow('Vi kan inte')
    assert.ok(page.has('input[name=mark][value=blocked][checked]'))
    const again = await page.submit('Spara svaret')
    assert.match(again.problems.join(), /Skriv anmärkningen eller skälet/)
    const next = await again.submit('Spara svaret', { note: 'Vi har ingen lokal.' })
    assert.match(next.address, /visa=aterstar/)
    assert.match(next.text, /Ert svar nu: kan inte/)
  })

  test('nobody agrees to a section that is not filled in', async () => {
    const fresh = await aFilledDraft(app, { title: 'Tomt avsnitt' })
    const party = await app.as('chair')
    await write(await app.as('staffUnit'), fresh, 'need', '')
    const section = (await party.get(consensus(fresh))).document.querySelector('#avsnitt-need .four-answers')
    assert.equal(section?.textContent, 'Inte änVi kan inte')
  })

  test('the meeting view shows one section at a time, and answers from there', async () => {
    const staff = await app.as('staffUnit')
    const page = await staff.get(`${consensus(number, 'motesvy')}?visa=aterstar`)
    const agreed = await page.submit('Vi är överens')
    assert.match(agreed.address, /samsyn\/motesvy/)
    assert.match(agreed.text, /överens/)
  })

  test('costs the same number of queries whatever has been said', async () => {
    await app.client.signInAs('staffUnit')
    const many = await countQueries(app, consensus(number))
    const fresh = await aFilledDraft(app, { title: 'En annan idé' })
    assert.ok(many <= (await countQueries(app, consensus(fresh))) + 1)
    assert.ok(many < 40, `${many} queries`)
  })
})

describe('confirming the draft', () => {
  test('says what is left, with links to it', async () => {
    const number = await aFilledDraft(app)
    const page = await (await app.as('staffUnit')).get(consensus(number, 'faststallande'))
    assert.match(page.text, /4 Gemensamt samverkansbehov: .* har inte sagt ja till texten/)
    assert.ok(page.has(`a[href="${consensus(number, 'avsnitt', 'need')}"]`))
  })

  test('freezes and registers the text that everybody agreed on', async () => {
    const number = await anAgreedDraft(app)
    const staff = await app.as('staffUnit')
    const done = await (await staff.get(consensus(number, 'faststallande'))).submit('Fastställ utkastet')
    assert.match(done.flash ?? '', /fastställt och registrerat/)
    const row = await app.db
      .selectFrom('partnership')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const frozen = await findFrozenText(app.db, row.id)
    assert.match(frozen?.textHash ?? '', /^[0-9a-f]{64}$/)
    const party = await app.as('representative')
    assert.match(
      (await party.get(`/arende/${number}/handling/${frozen?.documentNumber}`)).text,
      /Förslag till överenskommelse/,
    )
    assert.doesNotMatch((await party.get(`/arende/${number}/utkast/need`)).text, /Skriv i avsnittet/)
  })

  test('is refused when a text changes after it was read', async () => {
    const number = await anAgreedDraft(app)
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const page = await staff.get(consensus(number, 'faststallande'))
    await write(
      party,
      number,
      'need',
      'Vi behöver varandra för att nå de unga som ingen annan når i dag, varken vi eller ni.',
    )
    const again = await page.submit('Fastställ utkastet')
    assert.equal(again.status, 409)
    assert.match(again.text, /4 Gemensamt samverkansbehov/)
  })

  test('is confirmed by whoever has seen that what the review asked for stands in the text', async () => {
    const conditions = [
      { id: 'open', text: 'Kvällarna är öppna för alla.', becomes: 'clause', sectionKey: 'target' },
      { id: 'free', text: 'Det kostar ingenting.', becomes: 'clause' },
    ] as const
    const number = await anAgreedDraft(app, { conditions })
    const chair = await app.as('chair')
    const draft = await chair.get(`/arende/${number}/utkast`)
    assert.match(
      draft.text,
      /öppna för alla\. \d+ Målgrupp.*kostar ingenting\. Välj själva i vilket avsnitt/s,
    )
    assert.match((await chair.get(`/arende/${number}/utkast/target`)).text, /Kvällarna är öppna för alla/)
    const page = await (await app.as('staffUnit')).get(consensus(number, 'faststallande'))
    const one = await page.submit('Fastställ utkastet', { clauses: ['open'] })
    assert.match(one.problems.join(), /Kryssa i varje villkor/)
    const done = await one.submit('Fastställ utkastet', { clauses: ['open', 'free'] })
    assert.match(done.flash ?? '', /fastställt/)
  })

  test('is not for the organisation', async () => {
    const number = await anAgreedDraft(app)
    assert.equal((await (await app.as('chair')).get(consensus(number, 'faststallande'))).status, 404)
  })

  test('can be opened again with reasons, and the answers still hold', async () => {
    const number = await anAgreedDraft(app)
    const staff = await app.as('staffUnit')
    await (await staff.get(consensus(number, 'faststallande'))).submit('Fastställ utkastet')
    const page = await staff.get(consensus(number, 'oppning'))
    assert.equal((await page.submit('Öppna utkastet', { reasons: '' })).status, 422)
    await page.submit('Öppna utkastet', { reasons: 'Budgeten behöver ändras.' })
    assert.match(
      (await staff.get(consensus(number))).text,
      /22 av 22 avsnitt: alla parter överens.*Nu kan stabsenheten fastställa utkastet/s,
    )
  })
})

describe('a short period', () => {
  const short = { start: '2027-09-01', end: '2028-08-31', shortReason: 'Lokalen finns bara ett år.' }

  test('needs the approval of the director, with reasons', async () => {
    const number = await anAgreedDraft(app, { periods: short as never })
    const [staff, director] = [await app.as('staffUnit'), await app.as('director')]
    const before = await staff.get(consensus(number, 'faststallande'))
    assert.match(before.text, /Den korta perioden behöver godkännas/)
    const page = await director.get(consensus(number, 'kort-tid'))
    assert.match(page.text, /Lokalen finns bara ett år/)
    await page.submit('Godkänn den korta perioden', { reasons: 'Ett år räcker för att pröva.' })
    const done = await (await staff.get(consensus(number, 'faststallande'))).submit('Fastställ utkastet')
    assert.match(done.flash ?? '', /fastställt/)
  })

  test('of a year and a day needs none', async () => {
    const number = await anAgreedDraft(app, { periods: { ...short, end: '2028-09-01' } as never })
    const page = await (await app.as('staffUnit')).get(consensus(number, 'faststallande'))
    assert.doesNotMatch(page.text, /korta perioden behöver/)
  })
})
