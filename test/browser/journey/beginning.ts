import { handInPapers } from '../../support/journey-papers.ts'
import { aFile, followTo, type Stage, withoutBrowser } from './stage.ts'

const idea = {
  name: 'Kvällar tillsammans',
  challenge: 'Många unga är ensamma på kvällarna. Det visar kommunens statistik.',
  target: 'Unga mellan 13 och 18 år i Husby',
  idea: 'Tre öppna kvällar i veckan med läxhjälp, mat och vuxna som lyssnar.',
  ownResources: 'Ledare och ett nätverk av föräldrar.',
  need: 'Lokal och en fritidsledare.',
  period: 'Tre år',
}

/** The association hands in its idea, with what the administration needs to read. */
export async function handInIdea(stage: Stage): Promise<void> {
  const { someone, site } = stage
  stage.day(0)
  await stage.as('chair', '/initiativ')
  await someone.fill({ board: site.app.place.boardId, ...idea })
  await someone.press()
  stage.number = /jar-\d+-\d+/.exec((await someone.page.textContent('main')) ?? '')?.[0] ?? ''
  await stage.as('chair', '/underlag')
  await followTo(someone, /\/underlag\/[^/]+\/statutes$/)
  await someone.fill({ files: aFile('stadgar.pdf'), datedOn: '2026-03-15' })
  await someone.press()
  await handInPapers(withoutBrowser(stage), '2026-03-15')
}

/** They meet, and the staff unit shares its notes. */
export async function meetForTheFirstTime(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(4)
  await stage.as('staff', '/mote')
  await someone.fill({ on: '2026-11-12', startsAt: '15:00', endsAt: '16:30', place: 'Rinkeby torg 1' })
  await someone.fill({ units: '*' })
  await someone.press()
  await stage.as('chair', '/mote')
  stage.day(11)
  await stage.as('staff', '/mote', '/mote/minnesanteckningar')
  const notes = {
    heldOn: '2026-11-12',
    notes: 'Vi talade om unga i Husby.',
    nextStep: 'Vi skriver övervägandet.',
  }
  await someone.fill({ ...notes, came: '*', informed: '*' })
  await someone.press()
}

/** The staff unit considers, the director goes on, and the association reads why. */
export async function considerAndAssess(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('staff', '/overvagande')
  await followTo(someone, /\/overvagande\/svar\/\w+$/)
  while (!someone.page.url().includes('/slutsats')) {
    await someone.fill({ 'answer-*': 'yes', 'ground-*': 'Det framgick av mötet.' })
    await someone.press()
  }
  const reasons = 'Behovet är tydligt, och ingen av oss klarar det ensam.'
  await someone.fill({ conclusion: 'possible', reasons })
  await someone.press()
  await someone.press('/overvagande')
  await stage.as('director', '/bedomning')
  await someone.fill({ outcome: 'goOn', reasons })
  await someone.press()
  await someone.press('/bedomning/brev')
  await stage.as('chair', '/bedomning')
  await someone.reads(new RegExp(reasons))
}
