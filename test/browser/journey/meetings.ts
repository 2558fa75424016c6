import { plainDate } from '../../../src/kernel/plain-date.ts'
import { followTo, type Stage } from './stage.ts'

const meeting = /\/gruppmoten\/[0-9a-f-]{36}$/
const change = /\/andringar\/\d+$/

/** The steering group is called, meets, and both sides approve what was written; its open action waits for its owner. */
export async function meetAndApprove(stage: Stage): Promise<void> {
  const { someone, site } = stage
  await stage.as('coordinator')
  await someone.follow('/gruppmoten')
  await followTo(someone, /kallelse.grupp=steering/)
  await someone.fill({ on: '2027-10-14', startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' })
  await someone.press('/kallelse')

  await stage.as('chair')
  await someone.follow('/gruppmoten')
  await followTo(someone, meeting)
  await someone.fill({ item: 'Sommarens läger' })
  await someone.press('/dagordning')
  await someone.reads(/Sommarens läger/)
  await followTo(someone, /\/idag/)

  stage.on(plainDate('2027-10-15'))
  await stage.as('coordinator')
  await someone.follow('/gruppmoten')
  await followTo(someone, meeting)
  await followTo(someone, /\/anteckningar$/)
  await someone.fill({
    ...{ notes: 'Vi talade om hösten.', nextStep: 'Vi möts i december.' },
    ...{ 'decision-0': 'Boka lokalen', 'owner-0': site.app.place.members.chair, 'due-0': '2027-11-01' },
    ...{ 'before-0': 'Läxhjälp på onsdagar', 'after-0': 'Läxhjälp på torsdagar', 'reason-0': 'Fler kommer' },
  })
  await someone.press('/anteckningar')

  for (const who of ['chair', 'departmentHead'] as const) {
    await stage.as(who, '/mitt')
    await followTo(someone, meeting)
    await someone.press('/godkannande')
  }
  await someone.reads(/2027-10-15/)
  await stage.as('chair', '/mitt')
  await followTo(someone, /\/gruppmoten\/uppgifter\//)
  await someone.fill({ note: 'Bokad till jul.' })
  await someone.press(/Det är klart|It is done/)
}

/** A change of each class from the association: the group's, the board's, and one for the director. */
export async function proposeChanges(stage: Stage): Promise<void> {
  const { someone } = stage
  await proposed(stage, 'En kväll till i veckan', 'none')
  await classed(stage)
  await someone.reads(/En kväll till i veckan/)

  await proposed(stage, 'Föreningen går ihop med en annan', 'partyShaken')
  await classed(stage)
  await stage.as('director', '/mitt')
  await someone.follow('/andringar')
  await followTo(someone, change)
  await someone.fill({ answer: 'Vi granskar den nya föreningen.' })
  await someone.press('/svar')

  await proposed(stage, 'Också unga vuxna', 'coreTerms')
  await classed(stage)
  await stage.as('staff')
  await someone.follow('/andringar')
  await followTo(someone, change)
  await someone.press('/oppning')
  await stage.as('chair')
  await someone.follow('/idemoten')
}

async function proposed({ someone, as }: Stage, proposal: string, sign: string): Promise<void> {
  await as('chair')
  await someone.follow('/andringar')
  await someone.follow('/andringar/forslag')
  await someone.fill({ proposal, reasons: 'De frågar efter oss.', ...(sign !== 'none' && { signs: sign }) })
  await someone.press('/forslag')
}

async function classed({ someone, as }: Stage): Promise<void> {
  await as('staff')
  await someone.follow('/andringar')
  await followTo(someone, change)
  await someone.fill({ classReasons: 'Så säger reglerna.' })
  await someone.press('/slag')
}
