import { leavingOf } from '../../domain/leaving.ts'
import type { PartnershipId, Party } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { followersOn, type Receiver } from '../people/receivers.ts'
import type { CaseFile } from './case-file.ts'
import { endParty } from './case-member.ts'
import type { InCase } from './in-case.ts'
import { recordInCase } from './record.ts'
import { recountCase } from './recount.ts'
import { systemMaker } from './system-maker.ts'

/** Open cases with a party whose last day, by its own notice, has passed on a day. */
export async function listWithLeavers(db: Db, today: PlainDate): Promise<PartnershipId[]> {
  const rows = await db
    .selectFrom('partnership_party as pp')
    .innerJoin('partnership as p', 'p.id', 'pp.partnership_id')
    .select('p.id')
    .distinct()
    .where('pp.leaves_on', '<', today)
    .where('pp.until_day', 'is', null)
    .where('p.closed_on', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

type Ending = { on: PlainDate; at: Date; url: string }

/**
 * Ends what every party that has given notice had in the case, the day after its last one: nobody has to do it for the
 * notice to hold. All who were told of the notice are told. Throws ChangedMeanwhile when something was recorded just then.
 */
export async function endLeavers(db: Db, file: CaseFile, ending: Ending): Promise<void> {
  const { partnership } = file
  const leavers = partnership.parties.filter(({ leavesOn }) => leavesOn != null && leavesOn < ending.on)
  if (leavers.length === 0) return
  const position = { partnershipId: partnership.id, lastSeq: partnership.lastSeq, at: ending.at }
  await recordInCase(db, position, async (inCase) => {
    const to = await everybody(inCase, file, ending.on)
    for (const party of leavers) await endLeaver(inCase, file, { party, to, ...ending })
  })
  await recountCase(db, partnership.id, { today: ending.on, at: ending.at })
}

type Leaver = Ending & { party: Party; to: readonly Receiver[] }

async function endLeaver(
  inCase: InCase,
  { partnership, history }: CaseFile,
  { party, to, on, url }: Leaver,
): Promise<void> {
  const until = addDays(party.leavesOn ?? on, 1)
  const notice = leavingOf(history.events, party.id)
  const content = { party: party.name, partyId: party.id, from: until, notice: notice?.seq ?? 0 }
  inCase.event({ type: 'partyLeft', on, by: systemMaker, content })
  await endParty(
    inCase.trx,
    { partnershipId: partnership.id, bodyId: partnership.lead.bodyId },
    {
      partyId: party.id,
      until,
    },
  )
  const params = { by: party.name, reason: '' }
  inCase.notify({ personIds: to.map(({ personId }) => personId), kind: 'partyWithdrew', params })
  const { number: caseNumber, title: caseTitle, lead } = partnership
  const content_ = { kind: 'partyWithdrew', ...params, caseNumber, caseTitle, url } as const
  for (const { name, email, language } of to) {
    if (email === null) continue
    const mail = { id: newId(), to: { name, email }, language, content: content_, signedBy: lead.bodyName }
    inCase.addJob('sendMail', mail)
  }
}

async function everybody(inCase: InCase, { partnership }: CaseFile, today: PlainDate): Promise<Receiver[]> {
  const about = { partnership, today }
  const party = await followersOn(inCase.trx, 'party', about)
  const people = [...party, ...(await followersOn(inCase.trx, 'public', about))]
  return [...new Map(people.map((one) => [one.personId, one])).values()]
}
