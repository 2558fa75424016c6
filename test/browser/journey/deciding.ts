import { plainDate } from '../../../src/kernel/plain-date.ts'
import { actorOf } from '../../support/journey.ts'
import { linkTo } from '../../support/journey-signing.ts'
import { aFile, followTo, type Stage } from './stage.ts'

/** Every party stands behind the text. */
export async function takeStances(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(38)
  await stage.as('chair', '/stallningstagande')
  await someone.fill({ answer: 'yes', ground: 'signatory', words: 'Styrelsen ställer sig bakom förslaget.' })
  await someone.press()
  for (const who of ['director', 'adminHead'] as const) {
    await stage.as(who, '/stallningstagande')
    await someone.fill({ answer: 'yes' })
    await someone.press()
  }
}

/** The memo is written, approved and sent out; the board says yes, and the association is told. */
export async function decide(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(42)
  await stage.as('director', '/namnd')
  await someone.press('/namnd/oppnande')
  await stage.as('staff', '/namnd', '/forslag')
  await writeMemo(someone, 'Partnerskapet ger fler unga en trygg plats.')
  await someone.press('/forslag')
  await stage.as('director', '/namnd', '/godkannande')
  await someone.press('/godkannande')
  stage.day(79)
  await stage.as('boardSecretary', '/namnd', '/utskick')
  await someone.fill({ meetingOn: '2027-01-28' })
  await someone.press()
  await stage.as('representative', '/namnd', '/handlingar')
  await hearTheBoard(stage)
}

/** What the memo lacks: each section that is saved leads on to the next, and the last one back to the memo. */
export async function writeMemo(someone: Stage['someone'], body: string): Promise<void> {
  await followTo(someone, /\/forslag\/\w+$/)
  do {
    await someone.fill({ body })
    await someone.press()
  } while ((await someone.offered(/\/forslag$/)).length > 0)
}

async function hearTheBoard(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(87)
  await stage.as('boardSecretary', '/namnd', '/beslut')
  const yes = { outcome: 'approved', paragraph: '§ 87', decidedOn: '2027-01-28' }
  await someone.fill({ ...yes, files: aFile('utdrag.pdf') })
  await someone.press()
  for (const page of ['brev', 'registrering']) await stage.as('staff', '/statsstod', `/statsstod/${page}`)
  await stage.as('staff', '/namnd', '/besked')
  await someone.press('/besked')
  stage.day(94)
  await stage.as('boardSecretary', '/namnd', '/protokoll')
  await someone.fill({ approvedOn: '2027-02-04', announcedOn: '2027-02-04' })
  await someone.press()
  await stage.as('chair', '/namnd')
  await someone.reads(/§ 87/)
  await someone.look()
}

/** The association says how it signs; both sign by a link in their own mail, the association by the keyboard alone. */
export async function sign(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('chair', '/underskrift', '/firmateckning')
  await someone.fill({ rule: 'chairAlone' })
  await someone.press()
  for (const page of ['avstaende', 'original'])
    await stage.as('chair', '/underskrift', `/underskrift/${page}`)
  someone.use('keyboard')
  await signAs(stage, 'chair')
  someone.use('mouse')
  await signAs(stage, 'director')
  await stage.as('representative', '/underskrift')
  await someone.look()
}

async function signAs(stage: Stage, who: 'chair' | 'director'): Promise<void> {
  const { someone, site } = stage
  await stage.as(who, '/underskrift')
  await someone.press('/underskrift')
  const { email } = await actorOf(site.app, who, plainDate('2027-02-04'))
  await someone.open(await linkTo(site.app.db, email))
  await someone.press()
}

/** People are appointed, and on its first day the partnership runs. */
export async function start(stage: Stage): Promise<void> {
  const { someone, site } = stage
  const { officials, members } = site.app.place
  await stage.as('departmentHead', '/start', '/start/koordinator')
  await someone.fill({ person: officials.coordinator })
  await someone.press()
  await someone.follow('/start/grupper')
  await someone.fill({
    [`groups-${officials.departmentHead}`]: 'steering',
    [`mandate-${officials.departmentHead}`]: 'Beslutar om avdelningens insatser',
    [`groups-${officials.coordinator}`]: 'working',
    [`groups-${members.chair}`]: 'steering',
    [`mandate-${members.chair}`]: 'Företräder styrelsen',
    [`groups-${members.representative}`]: 'working',
  })
  await someone.press()
  stage.day(303)
  await stage.as('staff', '/start', '/start/motesplan')
  await stage.as('staff', '/start')
  await someone.press('/start')
  for (const who of ['staff', 'chair'] as const) {
    await stage.as(who)
    await someone.look()
    await someone.reads(/pågår|running|in force|i kraft/i)
  }
}
