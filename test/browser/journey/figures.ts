import { aFile, followTo, type Stage } from './stage.ts'

/** What was paid, spent and given, with the accounts: each side writes its own, and both see the other's. */
export async function accountForTheYear(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('staff')
  await someone.follow('/ekonomi')
  await someone.follow('/utbetalning')
  await someone.fill({ on: '2027-09-16', amount: '125 000' })
  await someone.press('/utbetalning')

  await stage.as('chair')
  await someone.follow('/ekonomi')
  await followTo(someone, /\/ekonomi\/round-1\/[0-9a-f-]{36}\/2027$/)
  await someone.fill({ 'amount-staff-cash': '180 000', 'amount-activities-cash': '50 000' })
  await someone.press()
  await someone.follow('/ekonomi/bokslut')
  await someone.fill({ year: '2027', files: aFile('bokslut.pdf') })
  await someone.press('/bokslut')
  await stage.as('chair')
  await someone.follow('/insatser')
  await followTo(someone, /\/insatser\/round-1\/[0-9a-f-]{36}\/2027$/)
  await someone.fill({ 'amount-premises': '55 000' })
  await someone.press()
  await stage.as('coordinator')
  await someone.follow('/insatser')
  await someone.reads(/55.000/)
}

/** A value of an indicator, and counts so small that they are hidden. */
export async function count(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('representative')
  await someone.follow('/resultat')
  await someone.follow('/varde/i1')
  await someone.fill({ on: '2027-10-01', value: '18' })
  await someone.press('/varde/i1')

  await stage.as('representative')
  await someone.follow('/statistik')
  await someone.follow('/grupper')
  await someone.fill({ groups: 'Flickor\nPojkar\nAnnat', sumGroups: 'ja' })
  await someone.press('/grupper')
  await followTo(someone, /\/period\/2027-07-01$/)
  const counts = await someone.page
    .locator('main input[name^="count-"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
  const small = ['3', '17', '25']
  await someone.fill(Object.fromEntries(counts.map((name, index) => [name ?? '', small[index] ?? ''])))
  await someone.press()
  await someone.follow('/statistik/round-1/kalkylblad')
  await stage.as('coordinator')
  await someone.follow('/statistik')
  await someone.reads(/dolt|hidden/)
}
