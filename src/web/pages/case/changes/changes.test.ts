import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership, steeringMet } from '../../../../../test/support/journey-active.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { changesIn } from '../../../../domain/change.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listGroupMembers } from '../../../../store/meetings/group.ts'
import { listDeviations } from '../../../../store/reports/deviation.ts'

const today = plainDate('2027-10-14')

describe('a running partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T09:00:00Z' })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const page = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, ...more].join('/'))
  const file = async () => getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const idOf = async () => (await file()).partnership.id
  const propose = async (who: Who, proposal: string, signs: string[]) =>
    (await page(who, 'andringar', 'forslag')).submit('Lämna förslaget', {
      ...{ proposal, reasons: 'Fler kommer då.', signs },
    })
  const wayToClassing = async () => {
    const links = (await (await app.as('coordinator')).get('/mitt')).document.querySelectorAll('.todo-task a')
    const own = [...links].find((link) => link.textContent?.startsWith('Avgör vem som beslutar'))
    return own?.getAttribute('href')
  }
  const changes = async () => changesIn((await file()).history.events)
  const newest = async () => String((await changes()).at(0)?.id ?? '')

  test('takes a proposal from either side, and the rules say who ought to decide', async () => {
    const empty = await propose('chair', '', [])
    assert.deepEqual(empty.problems, ['Skriv vad ni vill ändra.'])
    assert.equal(empty.valueOf('reasons'), 'Fler kommer då.')
    const made = await propose('chair', 'Läxhjälp på torsdagar', ['activityMoves'])
    assert.match(made.text, /Reglerna sägerJustering av aktivitet\. Ryms inom mål och budget/)
    assert.doesNotMatch(made.text, /Vem ska besluta\?/)
    assert.equal(await wayToClassing(), `/arende/${number}/andringar/${await newest()}`)
    const other = await propose('coordinator', 'Ny målgrupp', ['activityMoves', 'coreTerms'])
    assert.match(other.text, /Reglerna sägerStörre omformulering/)
    assert.match((await page('coordinator')).text, /Avgör vem som beslutar om ändringen/)
    assert.equal(await wayToClassing(), `/arende/${number}/andringar`)
  })

  test('leaves the last word to a person, with reasons that both sides read', async () => {
    const seen = await page('departmentHead', 'andringar', await newest())
    const without = await seen.submit('Avgör vem som beslutar')
    assert.deepEqual(without.problems, ['Skriv skälen. Båda sidor läser dem.'])
    await seen.submit('Avgör vem som beslutar', {
      ...{ changeClass: 'activityAdjustment', classReasons: 'Bara en ny kväll.' },
    })
    const told = await page('chair', 'andringar', await newest())
    assert.match(told.text, /Justering av aktivitet, av Agnes Bergdahl: Bara en ny kväll/)
    assert.match((await page('coordinator', 'gruppmoten', 'kallelse')).text, /Förslag: Ny målgrupp/)
  })

  test('is taken back by the side that made it, with reasons', async () => {
    const theirs = await page('chair', 'andringar', await newest())
    assert.doesNotMatch(theirs.text, /Ta tillbaka förslaget/)
    const own = await page('coordinator', 'andringar', await newest())
    const next = await own.submit('Ta tillbaka det', { declineReasons: 'Vi väntar till våren.' })
    assert.match(next.text, /blev inte av.*Vi väntar till våren/s)
    const [change] = await changes()
    assert.deepEqual([change?.outcome, change?.endedOn], ['declined', '2027-10-14'])
  })

  test('is ended by the other side only as the word of the steering group, at a meeting that was held', async () => {
    await propose('chair', 'Läger i april', ['activityMoves'])
    const id = await newest()
    const early = await page('coordinator', 'andringar', id)
    assert.doesNotMatch(early.text, /Styrgruppen sa nej|Ta tillbaka/)
    await early.submit('Avgör vem som beslutar', { classReasons: 'Ryms i budgeten.' })
    const classed = await page('coordinator', 'andringar', id)
    assert.match(classed.text, /Styrgruppen sa nej.*Styrgruppen har inte haft något möte om det här/s)
    await steeringMet(app, number, '2027-10-14')
    const meeting = await steeringMet(app, number, '2027-10-15')
    const unsaid = await page('coordinator', 'andringar', id)
    const without = await unsaid.submit('Anteckna styrgruppens nej', { declineReasons: 'Nej.' })
    assert.deepEqual(without.problems, ['Välj styrgruppens möte.'])
    const said = await page('coordinator', 'andringar', id)
    await said.submit('Anteckna styrgruppens nej', { meeting, declineReasons: 'Gruppen vill vänta.' })
    assert.equal((await file()).history.events.at(-1)?.content.meeting, meeting)
  })

  test('takes a material question to the director, who answers', async () => {
    await propose('chair', 'Vår förening slås ihop med en annan', ['partyShaken'])
    await (await page('staff', 'andringar', await newest())).submit('Avgör vem som beslutar', {
      classReasons: 'Parten förändras.',
    })
    const waiting = (await file()).history.events.at(-1)
    assert.equal(waiting?.type, 'materialQuestionRaised')
    assert.match((await page('director')).text, /Svara på den väsentliga frågan/)
    const asked = await page('director', 'andringar', await newest())
    const next = await asked.submit('Svara på frågan', { answer: 'Vi granskar den nya föreningen.' })
    assert.match(next.text, /besvarad.*Vi granskar den nya föreningen/s)
  })

  test('makes a larger change into a new version, on the same pages as the first, beside the one in force', async () => {
    await propose('chair', 'Också unga vuxna', ['coreTerms'])
    const id = await newest()
    await (await page('staff', 'andringar', id)).submit('Avgör vem som beslutar', {
      classReasons: 'Målgruppen står i överenskommelsen.',
    })
    const overview = await page('staff')
    assert.match(overview.text, /Börja arbeta med en ändrad överenskommelse/)
    assert.ok(overview.has(`a[href="/arende/${number}/andringar/${id}"]`), 'the very change, not the list')
    const told = (await page('chair', 'andringar', id)).text
    assert.doesNotMatch(told, /Börja arbeta med/)
    assert.match(told, /väntar vi på att arbetet med den nya texten börjar\. Det gör stabsenheten/)
    const opened = await (await page('staff', 'andringar', id)).submit(
      'Börja arbeta med en ändrad överenskommelse',
    )
    assert.match(opened.flash ?? '', /har börjat/)
    for (const who of ['chair', 'staff'] as const) {
      assert.match((await page(who)).text, /Partnerskapet pågår/)
      assert.equal((await page(who, 'idemoten')).status, 200)
      assert.match((await page(who, 'utkast')).text, /Parter/)
    }
  })

  test('keeps risks and deviations with measure and owner, from either side', async () => {
    const empty = await page('representative', 'avvikelser', 'ny')
    const refused = await empty.submit('Spara', { kind: 'risk', text: 'Lokalen sägs upp', measure: '' })
    assert.equal(refused.valueOf('text'), 'Lokalen sägs upp')
    const { unitHead } = app.place.officials
    const measure = { measure: 'Söka ny lokal', owner: unitHead, by: '2027-12-01' }
    assert.match((await refused.submit('Spara', measure)).text, /Lokalen sägs upp.*Risk.*Edvin Rosén/s)
    assert.deepEqual(await toldOf(app.db, number, 'deviationWritten'), [
      'Agnes Bergdahl',
      'Edvin Rosén',
      'Fatima Nordin',
      'Kerstin Åberg',
    ])
    const [one] = await listDeviations(app.db, await idOf())
    const mine = await page('unitHead', 'avvikelser', one?.id ?? '')
    const theirs = await page('chair', 'avvikelser', one?.id ?? '')
    await mine.submit('Spara', { outcome: 'Ny lokal från januari' })
    const clash = await theirs.submit('Spara', { measure: 'Vänta' })
    assert.match(clash.text, /Edvin Rosén sparade det här under tiden/)
    const [closed] = await listDeviations(app.db, await idOf())
    assert.deepEqual([closed?.closedOn, closed?.version], ['2027-10-14', 2])
  })

  test('lets the party say itself who sits in the groups for it, and keeps who sat before', async () => {
    const groups = await page('chair', 'grupper')
    const form = await groups.follow('Ändra vilka som sitter för er')
    assert.doesNotMatch(form.text, /Agnes Bergdahl/)
    const { chair, representative } = app.place.members
    const next = await form.submit('Utse', {
      ...{ [`groups-${chair}`]: ['steering', 'working'], [`groups-${representative}`]: [] },
      ...{ [`mandate-${chair}`]: 'Företräder styrelsen', from: '2027-11-01' },
    })
    assert.match(next.flash ?? '', /Grupperna är utsedda/)
    const members = await listGroupMembers(app.db, await idOf())
    const ended = members.find(({ personId }) => personId === representative)
    assert.deepEqual([ended?.until, members.filter(({ until }) => until === null).length], ['2027-11-01', 5])
  })
})
