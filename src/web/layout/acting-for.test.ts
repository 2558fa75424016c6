import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../test/support/app.ts'
import type { TestPage } from '../../../test/support/test-page.ts'

describe('the head of the page says who one is', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  test('by the name that one’s own body has for the role', async () => {
    assert.match(await headOf('director'), /, stadsdelsdirektör, Järva/)
    assert.match(await headOf('coordinator'), /, IOP-koordinator, Järva/)
    assert.match(
      await headOf({ email: 'gudrun.lind@handslag.example' }),
      /, utvecklingsenheten, Kulturnämnden/,
    )
  })

  test('in English too', async () => {
    const director = await app.as('director')
    await (await director.get('/mitt')).submit('In English')
    assert.match(headIn(await director.get('/mitt')), /, district director, Järva/)
  })

  async function headOf(who: Who): Promise<string> {
    return headIn(await (await app.as(who)).get('/mitt'))
  }

  function headIn({ document }: TestPage): string {
    return document.querySelector('.acting-for')?.textContent ?? ''
  }
})
