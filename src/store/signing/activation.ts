import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { Partnership, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { agreementsOf } from '../../process/agreement/agreement.ts'
import { proposedMeetings } from '../../process/duties/meeting-plan.ts'
import { stateOf } from '../../process/rulebook/lookup.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { InCase } from '../case/in-case.ts'
import { takeSecondStep } from '../case/second-step.ts'
import { recordStep, type StepOutcome } from '../case/steps.ts'
import type { Db } from '../db.ts'
import { addPlan } from '../meetings/group.ts'
import { followersOn, type Receiver } from '../people/receivers.ts'

type Asked = {
  /** Somebody who may, or the system when the start day has come. */
  by: Actor | EventMaker
  on: PlainDate
  at: Date
  /** The address of the case, for the mails. */
  url: string
}

/**
 * Starts the partnership: the step, the meeting plan where nobody has taken one, and the news to both sides, in one
 * transaction. Refused before the start day and without people.
 */
export async function activatePartnership(db: Db, file: CaseFile, asked: Asked): Promise<StepOutcome> {
  const { partnership, history } = file
  const { url, ...attempt } = asked
  return recordStep(db, file, { step: 'activate', ...attempt }, async (inCase, event) => {
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const agreement = agreementsOf(history).findLast(({ signedOn }) => signedOn !== null)
    if (agreement !== undefined) {
      const { keptFrom: start, end } = agreement
      const days = proposedMeetings(history.rulebook, { start, end }).map((day) => ({
        ...day,
        proposedOn: day.on,
      }))
      await addPlan(inCase.trx, { ...which, days, by: null, at: asked.at })
    }
    const before = inForceNow(file)
    if (before !== undefined)
      await takeSecondStep(inCase, { file, first: event, ...renewing, ...attempt, track: before })
    await tellBoth(inCase, partnership, { on: asked.on, url })
  })
}

const renewing = { step: 'renew' }

/** The agreement that the new one takes over from on the same day. */
function inForceNow({ history, status }: CaseFile): string | undefined {
  return status.rounds.find(({ state }) => stateOf(history.rulebook, state).kind === 'inForce')?.track
}

async function tellBoth(
  inCase: InCase,
  partnership: Partnership,
  { on, url }: { on: PlainDate; url: string },
) {
  const about = { partnership, today: on }
  const found: Receiver[] = [
    ...(await followersOn(inCase.trx, 'party', about)),
    ...(await followersOn(inCase.trx, 'public', about)),
  ]
  const people = [...new Map(found.map((one) => [one.personId, one])).values()]
  inCase.notify({ personIds: people.map(({ personId }) => personId), kind: 'partnershipStarted', params: {} })
  const { number: caseNumber, title: caseTitle } = partnership
  for (const { name, email, language } of people) {
    if (email === null) continue
    const content = { kind: 'partnershipStarted', caseNumber, caseTitle, url } as const
    const order = { id: newId(), to: { name, email }, language, content, signedBy: partnership.lead.bodyName }
    inCase.addJob('sendMail', order)
  }
}

/** Cases with a signed agreement that has not started, which may have come to its first day. */
export async function listSigned(db: Db): Promise<PartnershipId[]> {
  const { rows } = await sql<{ id: PartnershipId }>`
    select p.id from partnership p
    where not p.paused and (p.status = 'SIGNED' or p.status = any(${[...inForce]}) and exists (
      select from case_event e join case_event_content c using (partnership_id, seq)
      where e.partnership_id = p.id and e.type = 'signatureGiven' and c.content ->> 'completes' = 'true'
        and e.seq > (select max(a.seq) from case_event a where a.partnership_id = p.id and a.type = 'activated')))
    order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The states of an agreement in force in every rulebook. */
export const inForce: readonly string[] = ['ACTIVE', 'FINAL_REPORTED']
