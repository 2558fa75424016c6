import { writeSections } from '../../support/journey-drafting.ts'
import { followTo, type Stage, withoutBrowser } from './stage.ts'

/** They meet about the idea: the association proposes, both answer the guide, the notes are shared. */
export async function meetAboutTheIdea(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(22)
  await stage.as('chair', '/idemoten', '/idemoten/forslag')
  await someone.fill({ times: 'Onsdag 2 december 15–17', topics: 'Lokalen' })
  await someone.press()
  await stage.as('staff', '/idemoten', '/idemoten/kallelse')
  const when = { on: '2026-12-02', startsAt: '15:00', endsAt: '17:00', place: 'Rinkeby torg 1' }
  await someone.fill({ ...when, agenda: 'Budgeten' })
  await someone.press()
  await followTo(someone, /\/andring$/)
  stage.day(31)
  await stage.as('chair', '/idemoten', '/idemoten/samtal')
  await someone.fill({ 'answer-basics': 'agreed', 'ground-basics': 'Fler vuxna på plats' })
  await someone.fill({ 'answer-learningGoals': 'agreed', 'ground-learningGoals': 'Hur når vi flickorna?' })
  await someone.press()
  await stage.as('staff', '/idemoten', '/minnesanteckningar')
  const notes = { notes: 'Vi ritade kvällarna.', nextStep: 'Alla fyller i sina insatser.' }
  await someone.fill({
    heldOn: '2026-12-02',
    ...notes,
    'decision-0': 'Fråga hyresvärden',
    'owner-0': 'Robin Sköld, Ungas väg in (exempelförening)',
  })
  await someone.press()
}

const longer =
  'Det är vi överens om efter samtalen i höst. Kommunen öppnar lokalen och följer upp, föreningen leder kvällarna.'

/** Both write in the same draft, text and data. */
export async function writeTheDraft(stage: Stage): Promise<void> {
  await write(stage, 'staff', 'challenge')
  await write(stage, 'representative', 'need')
  await writeSections(withoutBrowser(stage))
  await fillIn(stage, 'staff', ['/utkast/goals', '/delar/mal', '/mal/nytt'], {
    text: 'Fler unga har en vuxen att prata med',
    subgoals: 'Öppet tre kvällar i veckan',
    activities: 'Öppna kvällar',
    'name-0': 'Besök i veckan',
    'baseline-0': '0',
    'target-0': '60',
    'source-0': 'Egen räkning',
    'owner-0': 'Föreningen',
  })
  await fillIn(stage, 'representative', ['/utkast/organisation', '/delar/grupper'], {
    steeringMembers: 'Avdelningschef och ordförande',
    workingMembers: 'Koordinator och verksamhetsledare',
    coordinator: 'Koordinator vid enheten',
  })
  await fillIn(stage, 'representative', ['/utkast/followUp', '/delar/statistik'], {
    'what-0': 'Antal besök',
    'how-0': 'Räknas i dörren',
    'often-0': 'quarter',
  })
  await fillIn(stage, 'staff', ['/utkast/period', '/delar/tid'], { start: '2027-09-01', end: '2030-08-31' })
}

type Writer = 'staff' | 'representative'

async function write(stage: Stage, who: Writer, section: string): Promise<void> {
  const { someone } = stage
  await stage.as(who, '/utkast', `/utkast/${section}`)
  await someone.press('/uthamtning')
  const text = await someone.page.inputValue('[name=text]')
  await someone.fill({ text: `${text.replace(/\[[^\]]+\]/g, 'tre')}\n\n${longer}` })
  await someone.press()
}

async function fillIn(stage: Stage, who: Writer, links: readonly string[], fields: Record<string, string>) {
  await stage.as(who, '/utkast', ...links)
  await stage.someone.fill(fields)
  await stage.someone.press()
}

/** Each side says what it puts in, and what it costs. */
export async function writeTheBudget(stage: Stage): Promise<void> {
  const { someone } = stage
  for (const who of ['staff', 'chair'] as const) {
    await stage.as(who, '/budget')
    await followTo(someone, /2027\/insatser$/)
    await someone.fill({ 'amount-cash': '200 000' })
    await someone.press()
    await someone.fill({ 'amount-staff-cash': '200 000' })
    await someone.press()
  }
}

/** The association declares earlier aid, and the administration reckons. */
export async function reckonStateAid(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('staff', '/statsstod', '/statsstod/begaran')
  await someone.fill({ by: '2026-12-12' })
  await someone.press()
  await stage.as('chair', '/statsstod', '/statsstod/intyg')
  await someone.fill({ received: 'none', linked: 'no', sure: 'ja' })
  await someone.press()
  for (const page of ['foretag', 'tidigare']) await stage.as('staff', '/statsstod', `/statsstod/${page}`)
  await someone.follow('/tidigare/nytt')
  await stage.as('staff', '/statsstod', '/statsstod/kriterier')
  await someone.fill({ 'answer-*': 'yes', 'reason-*': 'Så är det.' })
  await someone.press()
  await someone.follow('/statsstod/belopp')
  const rate = { rate: '11,20', rateOn: '2026-11-20', rateSource: 'Riksbanken', grantOn: '2027-01-28' }
  await someone.fill({ 'cash-*': '600 000', ...rate })
  await someone.press()
  await someone.look()
  await someone.follow('/statsstod/slutsats')
  await someone.fill({ basis: 'general', reasons: 'Stödet ryms under det allmänna taket.' })
  await someone.press()
  await someone.look()
}

/** One asks and suggests, the other accepts. */
export async function changeTogether(stage: Stage): Promise<void> {
  const { someone } = stage
  stage.day(36)
  await stage.as('chair', '/utkast', '/utkast/values')
  await someone.fill({ comment: 'Ska vi nämna barnkonventionen?' })
  await someone.press()
  await someone.follow('/utkast/values/forslag')
  await someone.fill({ text: `Vi följer barnkonventionen. ${longer}`, why: 'Det är barn vi möter.' })
  await someone.press()
  await stage.as('staff', '/utkast', '/utkast/values')
  await followTo(someone, /values\/forslag\/[0-9a-f-]{36}$/)
  await someone.press('/antagande')
  await someone.press('/avklarad')
  await someone.follow('/utkast/values/versioner')
  for (const page of ['hela', 'word', 'goals']) await stage.as('staff', '/utkast', `/utkast/${page}`)
  await someone.follow('/utkast/goals/uppgifter')
  await stage.as('staff', '/budget', '/budget/betalningsplan')
}

/** Both say yes to every section, the association by the keyboard alone, and the text is fixed. */
export async function agree(stage: Stage): Promise<void> {
  const { someone } = stage
  someone.use('keyboard')
  await stage.as('representative', '/samsyn', '/samsyn/avsnitt/need')
  await someone.fill({ mark: 'agreed' })
  await someone.press()
  await someone.fill({ section: '*' })
  await someone.press()
  await someone.look()
  someone.use('mouse')
  await stage.as('staff', '/samsyn', '/samsyn/motesvy')
  await stage.as('staff', '/samsyn')
  await someone.fill({ section: '*' })
  await someone.press()
  await someone.follow('/samsyn/faststallande')
  await someone.fill({ clauses: '*' })
  await someone.press('/samsyn/faststallande')
}
