import type { Partnership } from '../../../../domain/partnership.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { findOrAddOrganisation } from '../../../../store/bodies/organisation.ts'
import { getPublicBody, type PublicBody } from '../../../../store/bodies/public-body.ts'
import { addParty } from '../../../../store/case/case-member.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { NewParty } from '../../../../store/case/open-case.ts'
import { nextCaseNumber, openRegistryCase } from '../../../../store/papers/registry.ts'
import type { SignedIn } from '../../../visit.ts'
import { inviteFirst } from './first-person.ts'
import type { PartyAdded } from './form.ts'
import { words } from './words.ts'

const sides = { organisation: 'party', publicElsewhere: 'public', associated: 'associated' } as const

export type Adding = { partnership: Partnership; form: PartyAdded; body: PublicBody | null; partyId: string }

/** The body that was chosen, when it is one of ours, with the one board that decides for it. */
export async function chosenBody({ db }: SignedIn, form: PartyAdded): Promise<PublicBody | null> {
  return form.kind === 'body' ? bodyAt(db, form.body) : null
}

/** What one of `choicesOf` stands for. Throws NotFound. */
export async function bodyAt(db: SignedIn['db'], choice: string): Promise<PublicBody> {
  const [id = '', boardId] = choice.split(' ')
  if (!isId<'PublicBodyId'>(id)) throw new NotFound()
  const body = await getPublicBody(db, id)
  const boards = body.boards.filter((board) => boardId === undefined || board.id === boardId)
  if (boards.length === 0) throw new NotFound()
  return { ...body, boards }
}

/** What can be chosen: a body, or one of its boards where it has several. */
export function choicesOf({ id, name, boards }: PublicBody): { value: string; label: string }[] {
  if (boards.length < 2) return [{ value: id, label: name }]
  return boards.map((board) => ({ value: `${id} ${board.id}`, label: `${name}: ${board.name}` }))
}

/** Makes somebody a party: a body opens the case with its own board, a new organisation is invited. */
export async function writeParty(at: SignedIn, inCase: InCase, adding: Adding): Promise<void> {
  const { partnership } = adding
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const party = adding.body === null ? await organisationParty(at, inCase, adding) : bodyParty(adding.body)
  await addParty(inCase.trx, which, { ...party, id: adding.partyId, from: at.today })
  if (adding.body !== null) await openWithBoard(at, inCase, { partnership, body: adding.body })
}

function bodyParty({ id, name }: PublicBody): NewParty {
  return { side: 'public', name, bodyId: id }
}

/** Each public party is an authority of its own: the case gets a number in its registry too. */
async function openWithBoard(
  at: SignedIn,
  inCase: InCase,
  { partnership, body }: { partnership: Partnership; body: PublicBody },
): Promise<void> {
  const [board] = body.boards
  if (board === undefined) return
  const taken = await nextCaseNumber(inCase.trx, board.id, yearOf(at.today))
  const opening = { partnershipId: partnership.id, leadBodyId: partnership.lead.bodyId, on: at.today }
  await openRegistryCase(inCase.trx, taken, opening)
  const subject = words('sv').entry(partnership.title, partnership.registryNumber)
  const correspondent = partnership.lead.boardName
  inCase.register({ direction: 'in', on: at.today, correspondent, subject, boardId: board.id })
}

async function organisationParty(at: SignedIn, inCase: InCase, adding: Adding): Promise<NewParty> {
  const { name, number, kind, email, contactName } = adding.form
  const by = at.actor.personId
  const organisationId = await findOrAddOrganisation(inCase.trx, { name, number, by })
  const side = kind === 'body' ? 'public' : sides[kind]
  if (side === 'party' && email !== null) {
    const { partnership } = adding
    const first = { partnership, organisationId, organisation: name, name: contactName || email, email }
    const invited = await inviteFirst(at, inCase.trx, first)
    if (invited !== null) inCase.addJob('sendMail', invited.mail)
  }
  return { side, name, organisationId }
}
