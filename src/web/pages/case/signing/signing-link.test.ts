import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { aCaseToSign, linkTo } from '../../../../../test/support/journey-signing.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { useAttempt } from '../../../../store/signing/signing-attempt.ts'

const now = '2027-02-05T09:00:00Z'
const today = plainDate('2027-02-05')
const begin = 'Skicka min länk för underskrift'

describe('the link for a signature', () => {
  let app: TestApp
  let chairEmail: string
  before(async () => {
    app = await anApp({ at: now })
    chairEmail = (await actorOf(app, 'chair', today)).email
  })
  after(() => app.close())

  const at = (number: string, ...more: string[]) => ['/arende', number, 'underskrift', ...more].join('/')
  const caseFile = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })

  test('need a fresh link from the signer’s own mail: reading it signs nothing, and it works once', async () => {
    const number = await aCaseToSign(app)
    const chair = await app.as('chair')
    const sent = await (await chair.get(at(number))).submit(begin)
    assert.match(sent.flash ?? '', /Länken är på väg till .*Den gäller i 30 minuter/)
    const address = await linkTo(app.db, chairEmail)
    const page = await chair.get(address)
    assert.equal((await (await app.as('director')).get(address)).status, 404)
    assert.match((await app.another().get(address)).heading ?? '', /Logga in/)
    assert.equal((await caseFile(number)).history.events.at(-1)?.type, 'minutesPublished')
    await page.submit('Jag skriver under')
    assert.match((await page.submit('Jag skriver under')).problems.join(), /gäller inte längre/)
    assert.equal(await useAttempt(app.db, digestOf(address.split('/').at(-1) ?? ''), new Date(now)), false)
    assert.match((await chair.get(address)).text, /redan skrivit under|gäller inte längre|redan gjort/)
  })

  test('by an old link are refused: on the last minute it signs, a minute later not', async () => {
    const number = await aCaseToSign(app)
    const chair = await app.as('chair')
    await (await chair.get(at(number))).submit(begin)
    const address = await linkTo(app.db, chairEmail)
    const page = await chair.get(address)
    app.setTime('2027-02-05T09:30:00Z')
    const [digest, over] = [digestOf(address.split('/').at(-1) ?? ''), new Date('2027-02-05T09:30:00Z')]
    assert.equal(await useAttempt(app.db, digest, over), false)
    assert.match((await page.submit('Jag skriver under')).problems.join(), /gäller inte längre/)
    app.setTime('2027-02-05T09:29:00Z')
    assert.equal((await page.submit('Jag skriver under')).flash, 'Din underskrift är registrerad.')
    app.setTime(now)
  })

  test('may be begun five times in half an hour, not six', async () => {
    const number = await aCaseToSign(app)
    const page = await (await app.as('chair')).get(at(number))
    for (const _ of [1, 2, 3, 4, 5]) await page.submit(begin)
    assert.match((await page.submit(begin)).problems.join(), /många länkar på kort tid/)
  })
})
