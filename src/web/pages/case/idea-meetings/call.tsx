import { canCallIdeaMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { demandAsRead } from '../meeting/as-read.ts'
import { reasonAgainst } from '../why-not.ts'
import { IdeaCallForm } from './call-form.ts'
import { CallPage } from './call-page.tsx'
import { listIdeaInvitable } from './invitees.ts'
import { type At, callStep, loadIdeaMeetings } from './load.ts'
import { recordCall } from './record-call.ts'
import { words } from './words.ts'

/** The staff unit calls the parties to an idea meeting. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, IdeaCallForm, keeping({ show, save: once(save) }))

async function load(at: At) {
  const loaded = await loadIdeaMeetings(at)
  const reason = reasonAgainst(at, loaded.file, { step: callStep(loaded), may: canCallIdeaMeeting })
  return { loaded, reason: reason && inLanguage(reason, at.language) }
}

async function show(at: At, entry: Entry) {
  const { loaded, reason } = await load(at)
  const invitable = await listIdeaInvitable(at, loaded.file.partnership)
  return <CallPage at={at} entry={entry} loaded={loaded} invitable={invitable} reason={reason} />
}

async function save(at: Saving<CaseAt, typeof IdeaCallForm>) {
  const t = words(at.language)
  const { loaded, reason } = await load(at)
  demandAsRead(loaded.file, at.form)
  if (reason !== null) return refused(reason)
  if (isBefore(at.form.on, at.today)) return refused([{ field: 'on', sentence: t.dayPast }])
  const invitable = await listIdeaInvitable(at, loaded.file.partnership)
  if (!invitable.party.some(({ personId }) => at.form.people.includes(personId)))
    return refused([{ field: 'people', sentence: t.peopleMissing }])
  const outcome = await recordCall(at, loaded, invitable)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), t.called)
}
