import type { PublicBodyId } from '../../../domain/actor.ts'
import type { BoardId } from '../../../domain/partnership.ts'
import { newId } from '../../../kernel/ids.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import type { CaseNumber } from '../../../store/papers/registry.ts'
import { officialReceivers, type Receiver } from '../../../store/people/receivers.ts'
import type { FormValue, Problem } from '../../form/form.ts'
import type { SignedIn } from '../../visit.ts'
import { bodyAt } from '../case/parties/add-party.ts'
import { words as partyWords } from '../case/parties/words.ts'
import type { Destination } from '../initiative/handing.ts'
import type { BringInForm } from './form.ts'
import { words } from './words.ts'

/** One more public party that has signed the agreement, with the board that decides for it. */
export type OtherBody = { id: PublicBodyId; name: string; boardId: BoardId }

type Chosen = { chosen: readonly string[]; own: PublicBodyId }
type TypedBodies = { bodies: readonly OtherBody[]; problems: readonly Problem[] }

/** Each public party stands once, with one board, and the one that leads is there already. Throws NotFound. */
export async function readBodies(at: SignedIn, { chosen, own }: Chosen): Promise<TypedBodies> {
  const found = await Promise.all(chosen.map((choice) => bodyAt(at.db, choice)))
  const bodies = found.flatMap(({ id, name, boards: [board] }) =>
    board === undefined ? [] : [{ id, name, boardId: board.id }],
  )
  const ids = [own, ...bodies.map(({ id }) => id)]
  const isTwice = new Set(ids).size < ids.length
  return { bodies, problems: isTwice ? [{ field: 'bodies', sentence: words(at.language).bodyTwice }] : [] }
}

type Asking = {
  form: FormValue<typeof BringInForm>
  bodies: readonly OtherBody[]
  destination: Destination
  taken: CaseNumber
}

/** Each has the case in its own registry, and its staff unit is told that it is asked, as the associations are. */
export async function askBodies(at: SignedIn, inCase: InCase, asking: Asking): Promise<void> {
  const { form, bodies, destination, taken } = asking
  const correspondent = destination.body.boards.find(({ id }) => id === taken.boardId)?.name ?? taken.bodyName
  for (const { id, name, boardId } of bodies) {
    const subject = partyWords('sv').entry(form.name, taken.registryNumber)
    inCase.register({ direction: 'in', on: at.today, correspondent, subject, boardId })
    const to = await officialReceivers(inCase.trx, { scope: { leadBodyId: id } }, { today: at.today })
    inCase.notify({
      personIds: to.map(({ personId }) => personId),
      kind: 'broughtIn',
      params: { by: at.actor.name },
    })
    const { start, end } = form
    const said = { caseTitle: form.name, caseNumber: taken.number, organisation: name, start, end }
    mailToBody(at, inCase, { to, said, signedBy: destination.body.name })
  }
}

type Said = Pick<Asking['form'], 'start' | 'end'> & {
  caseTitle: string
  caseNumber: string
  organisation: string
}

/** Those who work for a public party sign in as they always do: the link leads to the page and signs nobody in. */
export function mailToBody(
  at: SignedIn,
  inCase: InCase,
  { to, said, signedBy }: { to: readonly Receiver[]; said: Said; signedBy: string },
): void {
  const url = at.origin + at.to.inCase(said.caseNumber, 'infort')
  const content = { kind: 'broughtIn' as const, ...said, by: at.actor.name, url, linkDays: null }
  for (const { name, email, language } of to)
    if (email !== null)
      inCase.addJob('sendMail', { id: newId(), to: { name, email }, language, signedBy, content })
}
