import { canCallFirstMeeting } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { whyNotToday } from '../why-not.ts'
import { demandAsRead } from './as-read.ts'
import { call } from './call.ts'
import { CallForm } from './call-form.ts'
import { CallPage } from './call-page.tsx'
import { dayProblem } from './day-problem.ts'
import { listInvitable } from './invitees.ts'
import { type At, loadFirstMeeting } from './load.ts'
import { MeetingPage } from './meeting-page.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, CallForm, keeping({ show, save }))

/** For the staff unit the call, until it is sent; for everybody the meeting. */
export async function show(at: At, entry: Entry) {
  const loaded = await loadFirstMeeting(at)
  const { partnership, history } = loaded.file
  const mayCall =
    canCallFirstMeeting(at.actor, partnership.scope) &&
    whyNotToday(at, history, 'call-first-meeting') === null
  if (!mayCall) return <MeetingPage at={at} entry={entry} loaded={loaded} />
  const invitable = await listInvitable(at, partnership)
  return <CallPage at={at} entry={entry} loaded={loaded} invitable={invitable} />
}

async function save(at: Saving<CaseAt, typeof CallForm>) {
  const t = words(at.language)
  const { file, duty } = await loadFirstMeeting(at)
  if (!canCallFirstMeeting(at.actor, file.partnership.scope)) throw new NotAllowed()
  demandAsRead(file, at.form)
  const problem = dayProblem(at, at.form, duty)
  if (problem !== null) return refused([problem])
  const invitable = await listInvitable(at, file.partnership)
  const outcome = await call(at, file, invitable)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(file.partnership.number, 'mote'), t.called)
}
