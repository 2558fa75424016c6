import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { actorOf } from '../../../../test/support/journey.ts'
import { aCaseToSign } from '../../../../test/support/journey-signing.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { FactId } from '../../../process/rulebook/need-schema.ts'
import { type CaseFile, getCaseFile } from '../../../store/case/case-file.ts'
import { workIn } from './todos.ts'

const today = plainDate('2027-02-05')

describe('a signature that something is needed before', () => {
  let app: TestApp
  let file: CaseFile
  before(async () => {
    app = await anApp({ at: '2027-02-05T09:00:00Z' })
    const number = await aCaseToSign(app)
    file = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  })
  after(() => app.close())

  const tasksOf = async (who: 'chair' | 'director', without?: FactId) => {
    const { facts } = file.history
    const established = (facts.established ?? []).filter((fact) => fact !== without)
    const history = { ...file.history, facts: { ...facts, established } }
    const { todos } = workIn([{ ...file, history }], { actor: await actorOf(app, who, today), today })
    return todos.map(({ task, step }) => `${task.sv} (${step})`).join()
  }

  test('is to be given when nothing is missing', async () => {
    for (const who of ['chair', 'director'] as const)
      assert.match(await tasksOf(who), /Skriv under överenskommelsen \(sign-agreement\)/)
  })

  test('waits for the declaration, to which it leads', async () => {
    const [chair, director] = [
      await tasksOf('chair', 'aidDeclared'),
      await tasksOf('director', 'aidDeclared'),
    ]
    assert.match(chair, /Lämna intyget om försumbart stöd: innan dess kan ingen .* \(declare-aid\)/)
    assert.match(director, /Se till att intyget om försumbart stöd kommer in.* \(declare-aid\)/)
    assert.doesNotMatch(`${chair} ${director}`, /Skriv under överenskommelsen/)
  })

  test('waits for the proof of who may sign, which the other side sees to', async () => {
    assert.match(await tasksOf('chair', 'signatoryProven'), /^Visa vem som får skriva under/)
    assert.match(await tasksOf('director', 'signatoryProven'), /^Se till att organisationen visar vem/)
  })

  test('says the same on the case, to whoever waits for others too', async () => {
    await app.db.deleteFrom('signatory_rule').execute()
    for (const [who, first] of [
      ['chair', 'Visa vem som får skriva under för organisationen'],
      ['director', 'Se till att organisationen visar vem som får skriva under'],
      ['staff', 'innan dess kan ingen skriva under'],
    ] as const) {
      const client = await app.as(who)
      const pages = [await client.get(`/arende/${file.partnership.number}`), await client.get('/mitt')]
      for (const { text } of pages) {
        assert.match(text, new RegExp(first), who)
        assert.doesNotMatch(text, /Skriv under (överenskommelsen|den text)/, who)
      }
    }
  })
})
