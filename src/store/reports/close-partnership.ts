import type { Actor } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CaseFile } from '../case/case-file.ts'
import { recordStep, type StepOutcome } from '../case/steps.ts'
import type { Db } from '../db.ts'
import { followersOn } from '../people/receivers.ts'

type Asked = {
  /** How it ends: it ran out, or another agreement takes over. */
  step: string
  by: Actor | EventMaker
  on: PlainDate
  at: Date
  /** The address of the case, for the mails. */
  url: string
}

/** Closes an agreement that has run to its last day, and tells both sides what is left to do. */
export async function closePartnership(db: Db, file: CaseFile, asked: Asked): Promise<StepOutcome> {
  const { url, ...attempt } = asked
  const { partnership } = file
  return recordStep(db, file, attempt, async (inCase, event) => {
    const about = { partnership, today: asked.on }
    const party = await followersOn(inCase.trx, 'party', about)
    const people = [...party, ...(await followersOn(inCase.trx, 'public', about))]
    const receivers = [...new Map(people.map((one) => [one.personId, one])).values()]
    inCase.notify({ personIds: receivers.map(({ personId }) => personId), kind: event.type, params: {} })
    if (event.type !== 'expired') return
    const { number: caseNumber, title: caseTitle, lead } = partnership
    const content = { kind: 'partnershipExpired', caseNumber, caseTitle, url } as const
    for (const { name, email, language } of receivers) {
      if (email === null) continue
      inCase.addJob('sendMail', {
        id: newId(),
        to: { name, email },
        language,
        content,
        signedBy: lead.bodyName,
      })
    }
  })
}
