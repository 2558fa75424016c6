import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, entryWhere, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { demandAsRead } from '../meeting/as-read.ts'
import { whyNotToday } from '../why-not.ts'
import { GroupCallForm } from './call-form.ts'
import { CallPage } from './call-page.tsx'
import { listGroupInvitable } from './invitees.ts'
import { isCaller, loadGroupMeetings } from './load.ts'
import { recordCall } from './record-call.ts'
import { listToApprove } from './to-approve.ts'
import { words } from './words.ts'

/** Which group, and the planned day, as the rhythm's link says. */
const Asked = z.object({
  grupp: z.enum(groupKinds).catch('steering'),
  dag: z.string().transform(parsePlainDate).nullish().catch(null),
})

type Params = z.output<typeof CaseParams>
type Load = SignedIn<Params> & { query?: unknown }

/** Whoever the rulebook lets calls a group to a meeting; the members of every party get the same call. */
export const get = page(CaseParams, Asked, begunIn(show))
export const post = handler(CaseParams, GroupCallForm, keeping({ show, save: once(save) }))

async function load(at: Load) {
  const loaded = await loadGroupMeetings(at)
  const { history } = loaded.file
  if (!isCaller(at, loaded.file, 'call-group-meeting')) throw new NotAllowed()
  const reason = whyNotToday(at, history, 'call-group-meeting')
  return { loaded, reason: reason && inLanguage(reason, at.language) }
}

async function show(at: Load, onPage: Entry) {
  const { loaded, reason } = await load(at)
  const asked = Asked.parse(onPage.typed === null ? at.query : { grupp: onPage.typed.group })
  const entry = entryWhere(onPage, 'group', asked.grupp)
  const invitable = await listGroupInvitable(at, loaded, asked.grupp)
  const toApprove = asked.grupp === 'steering' ? await listToApprove(at, loaded.file) : []
  return (
    <CallPage
      {...{ at, entry, loaded, invitable, reason, toApprove }}
      group={asked.grupp}
      day={asked.dag ?? null}
    />
  )
}

async function save(at: Saving<Params, typeof GroupCallForm>) {
  const t = words(at.language)
  const { loaded, reason } = await load(at)
  demandAsRead(loaded.file, at.form)
  if (reason !== null) return refused(reason)
  if (isBefore(at.form.on, at.today)) return refused([{ field: 'on', sentence: t.dayPast }])
  const invitable = await listGroupInvitable(at, loaded, at.form.group)
  const chosen = invitable.filter(({ personId }) => at.form.people.includes(personId))
  for (const side of ['public', 'party'] as const)
    if (!chosen.some((one) => one.side === side)) return refused([{ field: 'people', sentence: t.bothSides }])
  const outcome = await recordCall(at, loaded, chosen)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'gruppmoten', outcome.also), t.called)
}
