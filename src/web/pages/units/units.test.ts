import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'

describe('the units of an administration', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, address: string) {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }

  test('are added and ended by the administrator alone', async () => {
    const closing = `/enheter/${app.place.units.youth}/nedlaggning`
    for (const who of ['staffUnit', 'director', 'auditor', 'chair'] as const)
      for (const address of ['/enheter/ny', closing])
        assert.equal((await open(who, address)).status, 404, `${who} ${address}`)
    assert.doesNotMatch((await open('staffUnit', '')).text, /Lägg till en enhet/)
  })

  test('get a new one, which can be chosen at once, and no two of the same name', async () => {
    const form = await (await open('admin', '')).follow('Lägg till en enhet')
    const empty = await form.submit('Lägg till enheten')
    assert.match(empty.problems.join(), /Skriv vad enheten heter\..*Välj vad det är\./)
    const typed = { name: 'Enheten för äldre', kind: 'unit', core: 'yes' }
    const added = await form.submit('Lägg till enheten', typed)
    assert.match(added.text, /Enheten för äldre finns nu.*Enhet: Enheten för äldre/s)
    const again = await form.submit('Lägg till enheten', { ...typed, name: 'enheten för äldre' })
    assert.match(again.problems.join(), /En annan enhet heter så/)
    assert.equal(again.valueOf('name'), 'enheten för äldre')
  })

  test('are closed when nothing rests on them, and say otherwise what does', async () => {
    const used = await open('admin', `/enheter/${app.place.units.youth}/nedlaggning`)
    assert.match(used.text, /behöver flyttas eller avslutas först:.*uppdrag i enheten/s)
    const unit = app.db.selectFrom('unit').select('id').where('name', '=', 'Enheten för äldre')
    const { id } = await unit.executeTakeFirstOrThrow()
    const setting = await open('admin', `/enhet-${id}`)
    const closed = await (await setting.follow('Lägg ner enheten')).submit('Lägg ner enheten')
    assert.match(closed.text, /Enheten för äldre är nedlagd/)
    assert.equal((await open('admin', `/enhet-${id}`)).status, 404)
  })

  test('keep the one that leads the work', async () => {
    const staff = app.db.selectFrom('unit').select('id').where('kind', '=', 'staffUnit')
    const { id } = await staff.executeTakeFirstOrThrow()
    const page = await open('admin', `/enheter/${id}/nedlaggning`)
    assert.match(page.text, /går inte att lägga ner\. Byt namn/)
    assert.doesNotMatch(page.html, /<button[^>]*>Lägg ner/)
  })
})
