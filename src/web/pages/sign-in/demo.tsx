import { listDemoPersons } from '../../../store/people/person.ts'
import { refused } from '../../answers/answer.ts'
import { type PublicSaving, publicHandler } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { openSession } from '../../session/open-session.ts'
import { DemoForm } from './form.ts'
import { show } from './sign-in.tsx'
import { words } from './words.ts'

/** Signs in as a person of the demo. Exists only when the demo is on. */
export const post = publicHandler(noParams, DemoForm, { show: (at, entry) => show(at, entry, ''), save })

async function save(at: PublicSaving<unknown, typeof DemoForm>) {
  const people = await listDemoPersons(at.db, at.today)
  const person = people.find(({ personId }) => personId === at.form.personId)
  if (person === undefined) return refused(words(at.language).demo.lead)
  const target = at.form.vidare || at.to.mine()
  return openSession(at, { personId: person.personId, by: 'demo', target })
}
