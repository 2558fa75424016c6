import type { PersonId } from '../../../domain/actor.ts'
import { digestOf, newId, newSecret } from '../../../kernel/ids.ts'
import { type BroughtInCase, bringIn } from '../../../store/case/bring-in.ts'
import { makerOf } from '../../../store/case/case-file.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import { findKnownSender } from '../../../store/case/known-sender.ts'
import { withTransaction } from '../../../store/db.ts'
import type { CaseNumber } from '../../../store/papers/registry.ts'
import { linkRow } from '../../../store/people/one-time-link.ts'
import type { FormValue } from '../../form/form.ts'
import type { SignedIn } from '../../visit.ts'
import { titleOfPaper } from '../case/consideration/step-paper.ts'
import { addFiles } from '../case/documents-wanted/record-paper.ts'
import type { TakenFile } from '../case/documents-wanted/take-files.ts'
import { registerPaper } from '../case/register-paper.ts'
import type { Destination } from '../initiative/handing.ts'
import { settleSender } from '../initiative/sender.ts'
import { askBodies, type OtherBody } from './bodies.ts'
import { type BringInForm, saidIn } from './form.ts'
import { type Other, type SettledOther, settleOther } from './others.ts'

type Bringing = {
  form: FormValue<typeof BringInForm>
  others: readonly Other[]
  bodies: readonly OtherBody[]
  destination: Destination
  originals: readonly TakenFile[]
}

const linkDays = 14

/** Opens the case with the original, its parties, and the word to those who act for the other one: all at once or nothing. */
export async function recordBroughtIn(at: SignedIn, bringing: Bringing): Promise<BroughtInCase> {
  const { form, destination, others, bodies } = bringing
  const { number: organisationNumber, email } = form
  return withTransaction(at.db, async (trx) => {
    const known = await findKnownSender(trx, { digests: [], organisationNumber, email })
    const sender = await settleSender(trx, at, { form, known })
    const { personId, isMember, organisationId } = sender
    const settled: SettledOther[] = []
    for (const other of others) settled.push(await settleOther(at, trx, other))
    const invited = settled.flatMap((other) => other.invited ?? [])
    const asked = {
      ...destination,
      title: form.name,
      summary: form.summary,
      organisations: [
        { id: organisationId, name: form.organisation },
        ...settled.map((other) => ({ id: other.organisationId, name: other.name })),
      ],
      bodies,
      people: [...(personId !== null && isMember ? [{ personId }] : []), ...invited].map((one) => ({
        personId: one.personId,
        part: 'contact',
        side: 'party' as const,
      })),
      units: destination.body.units.filter(({ id }) => form.units.includes(id)).map(({ id }) => id),
      agreement: saidIn(form),
      by: makerOf(at.actor),
      today: at.today,
      at: at.now,
    }
    return bringIn(trx, asked, async (inCase, taken) => {
      for (const rows of sender.rows) inCase.add(rows)
      await registerOriginal(at, inCase, bringing)
      await askBodies(at, inCase, { ...bringing, taken })
      const personIds = [...new Set([...sender.members, ...settled.flatMap(({ members }) => members)])]
      inCase.notify({ personIds, kind: 'broughtIn', params: { by: at.actor.name } })
      if (email !== null && isMember && personId !== null) {
        const to = { personId, email, name: form.contactName || email }
        orderMail(at, inCase, { ...bringing, taken, to, organisation: form.organisation })
      }
      for (const { invited: to, name: organisation } of settled)
        if (to !== null) orderMail(at, inCase, { ...bringing, taken, to, organisation })
    })
  })
}

async function registerOriginal(at: SignedIn, inCase: InCase, { destination, originals }: Bringing) {
  const title = titleOfPaper(destination.rulebook, 'bring-in')
  const files = await addFiles(at, inCase, originals)
  const { body, boardId } = destination
  const correspondent = body.boards.find(({ id }) => id === boardId)?.name ?? body.name
  registerPaper(at, inCase, {
    ...{ kind: 'signedOriginal', title, files, shared: true },
    direction: 'drawn_up',
    correspondent,
  })
}

type Mailing = Bringing & {
  taken: CaseNumber
  to: { personId: PersonId; email: string; name: string }
  organisation: string
}

/** The link signs in whoever represents the association from now on. */
function orderMail(at: SignedIn, inCase: InCase, mailing: Mailing): void {
  const { form, taken, to, organisation, destination } = mailing
  const secret = newSecret()
  const link = {
    digest: digestOf(secret),
    purpose: 'receipt',
    personId: to.personId,
    email: to.email,
    target: at.to.inCase(taken.number, 'infort'),
    expiresAt: new Date(at.now.getTime() + linkDays * 86_400_000),
  } as const
  inCase.add({ one_time_link: [linkRow(link)] })
  inCase.addJob('sendMail', {
    id: newId(),
    to: { name: to.name, email: to.email },
    language: at.language,
    signedBy: destination.body.name,
    content: {
      kind: 'broughtIn',
      caseTitle: form.name,
      caseNumber: taken.number,
      organisation,
      by: at.actor.name,
      start: form.start,
      end: form.end,
      url: at.origin + at.to.link(secret),
      linkDays,
    },
  })
}
