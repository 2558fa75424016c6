import { addDays, type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts'
import { steeringMet } from '../../support/journey-active.ts'
import { fillReport } from '../../support/journey-report.ts'
import { writeMemo } from './deciding.ts'
import { aFile, followTo, type Stage } from './stage.ts'

/** The year's follow-up from its start to the board's yes, each side with its own parts. */
export async function followUpTheYear(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('coordinator')
  await someone.follow('/uppfoljning')
  await someone.press('/uppfoljning/2027')
  await fillReport(stage.site.app, stage.number, {
    report: 'followUp-2027',
    on: '2027-10-15',
    except: ['activity'],
  })
  await write(stage, '/uppfoljning/2027', /\/uppfoljning\/2027\/del\/activity$/)
  await someone.follow('/uppfoljning/2027/lamna')
  await someone.press('/lamna')

  await stage.as('representative')
  await someone.follow('/uppfoljning')
  await someone.follow('/uppfoljning/2027')
  await write(stage, '/uppfoljning/2027', /\/uppfoljning\/2027\/del\/activity$/)
  await someone.follow('/uppfoljning/2027/lamna')
  await someone.fill({ files: aFile('bokslut.pdf') })
  await someone.press('/lamna')

  await steeringMet(stage.site.app, stage.number, '2027-10-15')
  await stage.as('departmentHead', '/mitt')
  await followTo(someone, /\/uppfoljning\/2027$/)
  await someone.follow('/uppfoljning/2027/godkannande')
  await someone.fill({ meeting: '*', assessment: 'goOn' })
  await someone.press('/godkannande')
  await throughTheBoard(stage, { track: 'followUp-1', decidedOn: plainDate('2027-12-16') })
  await stage.as('chair')
  await someone.follow('/uppfoljning')
  await someone.reads(/2027/)
}

/** Writes the headings of a report that are left to the writer; the others were written before. */
async function write({ someone }: Stage, back: string, headings: RegExp): Promise<void> {
  for (const heading of await someone.offered(headings)) {
    await someone.follow(heading)
    await someone.fill({ text: 'Vi öppnade två kvällar i veckan i stället för en.' })
    const choices = someone.page.locator('main input[name=choice]')
    if ((await choices.count()) > 0)
      await someone.fill({ choice: (await choices.first().getAttribute('value')) ?? '' })
    await someone.press()
    if (!someone.page.url().includes(`${back}?`) && !someone.page.url().endsWith(back))
      await someone.follow(back)
  }
}

type Decision = { track: string; decidedOn: PlainDate }

/** The proposal is written, approved, sent out and decided; each by whom it falls to. */
export async function throughTheBoard(stage: Stage, { track, decidedOn }: Decision): Promise<void> {
  const { someone } = stage
  await stage.as('staff', '/mitt')
  await followTo(someone, new RegExp(`/namnd/${track}/forslag$`))
  await writeMemo(someone, 'Barnen har själva fått säga sitt.')
  await someone.press(`/${track}/forslag`)
  await stage.as('director', '/mitt')
  await followTo(someone, new RegExp(`/namnd/${track}/godkannande$`))
  await someone.press('/godkannande')
  await stage.as('boardSecretary', '/mitt')
  await followTo(someone, new RegExp(`/namnd/${track}/utskick$`))
  await someone.fill({ meetingOn: decidedOn })
  await someone.press('/utskick')
  stage.on(addDays(decidedOn, 1))
  await stage.as('boardSecretary', '/mitt')
  await followTo(someone, new RegExp(`/namnd/${track}/beslut$`))
  await someone.fill({ outcome: 'approved', paragraph: '§ 90', decidedOn, files: aFile('protokoll.pdf') })
  await someone.press('/beslut')
}

/** Each side answers alone, then both together, and the evaluation is concluded with a lesson. */
export async function evaluate(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('coordinator')
  await someone.follow('/utvardering')
  await someone.press('/utvardering')
  await fillReport(stage.site.app, stage.number, {
    report: 'evaluation-1',
    on: '2028-05-02',
    except: ['carriedOut'],
  })
  await write(stage, '/utvardering', /\/utvardering\/svar\/carriedOut$/)
  await someone.follow('/utvardering/lamna')
  await someone.press('/lamna')
  await stage.as('representative', '/mitt')
  await followTo(someone, /\/utvardering/)
  await write(stage, '/utvardering', /\/utvardering\/svar\/carriedOut$/)
  await someone.follow('/utvardering/lamna')
  await someone.press('/lamna')
  await write(stage, '/utvardering', /\/utvardering\/gemensamt\/carriedOut$/)
  await someone.follow('/utvardering/lardomar')
  await someone.fill({ text: 'Fråga ungdomarna om tiderna.', tags: 'reach' })
  await someone.press()
  await stage.as('coordinator')
  await someone.follow('/utvardering')
  await someone.follow('/utvardering/sammanstallning')
  await someone.press('/sammanstallning')
}

const together = ['summary', 'challenge', 'results', 'economy', 'evaluation', 'afterwards']

/** The final report is written by both, all say that they want to go on, and the board has its say. */
export async function reportAndWish(stage: Stage, decidedOn: PlainDate): Promise<void> {
  const { someone } = stage
  await stage.as('coordinator')
  await someone.follow('/slutrapport')
  await someone.press('/borjan')
  await section(stage, [...together, 'implementation'])
  await stage.as('representative', '/mitt')
  await followTo(someone, /\/slutrapport/)
  await section(stage, ['implementation'])
  await steeringMet(stage.site.app, stage.number, '2028-05-02')
  await stage.as('departmentHead', '/mitt')
  await followTo(someone, /\/slutrapport/)
  await someone.follow('/slutrapport/godkannande')
  await someone.fill({ meeting: '*' })
  await someone.press('/godkannande')
  for (const who of ['chair', 'director', 'adminHead'] as const) {
    await stage.as(who, '/mitt')
    await followTo(someone, /\/slutrapport\/stallningstagande/)
    await someone.fill({ choice: 'renegotiate', material: 'no', reasons: 'Behovet finns kvar.' })
    await someone.press('/stallningstagande')
  }
  await throughTheBoard(stage, { track: 'finalReport-1', decidedOn })
}

async function section({ someone }: Stage, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await someone.follow(`/slutrapport/avsnitt/${key}`)
    await someone.fill({ text: 'Vi har gjort det tillsammans.' })
    await someone.press(`/avsnitt/${key}`)
    if (someone.page.url().includes('/avsnitt/')) await someone.follow('/slutrapport')
  }
  if (!new URL(someone.page.url()).pathname.endsWith('/slutrapport/del'))
    await someone.follow('/slutrapport/del')
  await someone.press('/del')
}

/** The three criteria are answered, and the work on a revised agreement begins on the pages of the first. */
export async function renew(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('chair')
  await someone.follow('/fornyelse')
  for (const criterion of await someone.offered(/\/fornyelse\/kriterier\/\w+$/)) {
    await someone.follow(criterion)
    await someone.fill({ answer: 'yes', ground: 'Det visar utvärderingen.' })
    await someone.press()
  }
  await stage.as('staff')
  await someone.follow('/fornyelse')
  await someone.follow('/fornyelse/vag')
  await someone.fill({ way: 'revised', start: '2029-03-01', end: '2031-02-28' })
  await someone.press('/vag')
  await stage.as('chair')
  await someone.follow('/utkast')
}
