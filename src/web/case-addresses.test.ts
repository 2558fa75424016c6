import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../test/support/app.ts'
import { aCase } from '../../test/support/journey.ts'
import { routes } from './routes.ts'

const app = await anApp()
after(() => app.close())

test('whatever stands in the address of a page of a case, whoever sees the case gets a clear answer', async () => {
  const number = await aCase(app, { until: 'firstMeetingHeld' })
  const staff = await app.as('staff')
  for (const route of Object.keys(routes(app.deps.config)).filter((one) =>
    one.startsWith('/arende/:number/'),
  ))
    for (const odd of ['2147483648', '99999999999', '__proto__', '0.5']) {
      const address = route.replace(':number', number).replaceAll(/:\w+(\{[^}]*\})?/g, odd)
      const { status } = await staff.send(address, {})
      assert.ok(status < 500, `${status} ${address}`)
      if (!route.slice(15).includes(':')) break
    }
})
