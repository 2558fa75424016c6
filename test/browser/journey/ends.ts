import { type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts'
import { throughTheBoard } from './reports.ts'
import { aFile, type Stage } from './stage.ts'

/** After the last day both sides go through what is left, until the case goes to the archive. */
export async function closeTheList(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('representative')
  await someone.follow('/avslut')
  await someone.follow('/avslut/redovisning')
  await someone.fill({
    from: '2029-01-01',
    to: '2029-02-28',
    unspent: '12 500',
    words: 'Hyra och löner.',
    files: aFile('konto.pdf'),
  })
  await someone.press('/redovisning')
  for (const item of await someone.offered(/\/avslut\/lista\/\w+$/)) {
    await someone.follow(item)
    await someone.fill({ note: 'Ordnat.', done: '*' })
    await someone.press()
  }
  await stage.as('staff')
  await someone.follow('/arkiv')
  await someone.fill({ reference: 'E-1' })
  await someone.press('/arkiv')
}

/** The association asks to end early; the board agrees, and the day after the last one both sides get a letter. */
export async function endEarly(stage: Stage, decidedOn: PlainDate): Promise<void> {
  const { someone } = stage
  await stage.as('chair')
  await someone.follow('/avslut')
  await someone.follow('/avslut/fortida')
  await someone.fill({ ground: 'Lokalen försvinner.', noticedOn: '2028-05-02', endsOn: '2028-08-31' })
  await someone.press('/fortida')
  await throughTheBoard(stage, { track: 'earlyEnd-1', decidedOn })
  stage.on(plainDate('2028-09-01'))
  await stage.as('staff')
  await someone.follow('/avslut')
  await someone.follow('/avslut/upphorande')
  await someone.fill({ settlement: 'Allt är uppgjort.' })
  await someone.press('/upphorande')
  await stage.as('staff')
  await someone.follow('/avslut')
  await someone.follow('/avslut/besked')
  await someone.fill({ next: 'Hör av er om ni hittar en lokal.' })
  await someone.press('/besked')
}
