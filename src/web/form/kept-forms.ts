import type { Membership } from '../../domain/actor.ts'
import { NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import { findVisible } from '../../store/case/partnership.ts'
import {
  type KeptForm,
  keepForm,
  listKeptForms,
  removeKeptForm,
  type Writer,
} from '../../store/people/kept-form.ts'
import { withoutFlash } from '../answers/flash.ts'
import { csrfField, faultOfToken } from '../guard/csrf.ts'
import type { Handling, Show } from '../handler.ts'
import { pathIn } from '../paths.ts'
import type { SignedIn } from '../visit.ts'
import { blank, type Entry, type FormFields, type Keeping } from './form.ts'
import { markIn, pageOf, typedFields } from './kept-fields.ts'

/**
 * Draws a page with what the reader has typed in its form and not sent. What comes back with a problem is kept too, so that
 * it is there for whoever leaves it.
 */
export function begunIn<At extends SignedIn>(show: Show<At>): Show<At> {
  return async (at, entry) => {
    const address = pathIn(at.address)
    if (entry.typed !== null && faultOfToken(at, entry.typed[csrfField]) === null)
      await keepTyped(at, address, entry.typed)
    const page = pageOf(entry.typed ?? {}, address)
    const begun = await listTyped(at, pathIn(page))
    return show(at, { ...entry, begun, keeping: keepingOf(at, { ...entry, begun }, { address }) })
  }
}

/** A form that keeps what is typed in it until it is sent, for whoever wrote it. Its view says so by `Form keeps`. */
export function keeping<At extends SignedIn, Form>(handling: Handling<At, Form>): Handling<At, Form> {
  return {
    ...handling,
    show: begunIn(handling.show),
    save: async (at) => {
      const answer = await handling.save(at)
      if (!('kind' in answer) || answer.kind === 'goTo') await removeTyped(at, pathIn(at.address), at.typed)
      return answer
    },
  }
}

/** For a form among others on a page: what came back from it, or what was begun in it, and never what is another's. */
export function entryFor(at: SignedIn, entry: Entry, action: string): Entry {
  const address = pathIn(action)
  if (entry.keeping === undefined || address === pathIn(at.address)) return entry
  const own = { ...blank, begun: entry.begun ?? [] }
  return { ...own, keeping: keepingOf(at, own, { address, page: entry.keeping.page }) }
}

/** What the reader has begun in a form, for the page where another form has come back. */
export async function begunBeside(at: SignedIn, address: string): Promise<Entry> {
  const own = { ...blank, begun: await listTyped(at, address) }
  return { ...own, keeping: keepingOf(at, own, { address, page: address }) }
}

/** For a form that is another for each value of a hidden field: what was begun for one is not filled into the other's. */
export function entryWhere(entry: Entry, name: string, value: string): Entry {
  const { keeping } = entry
  if (keeping === undefined || entry.typed !== null) return entry
  const own = [...(keeping.goneOnWith === null ? [] : [keeping.goneOnWith]), ...keeping.others].filter(
    ({ fields }) => fields[name] === value,
  )
  const [goneOnWith = null, ...others] = own
  return { ...entry, keeping: { ...keeping, goneOnWith, savedAt: goneOnWith?.savedAt ?? null, others } }
}

/** Keeps what somebody has typed. Throws NotFound when the form belongs to a case that they do not see. */
export async function keepTyped(at: SignedIn, address: string, typed: FormFields): Promise<void> {
  const [, number] = /^\/arende\/([^/]+)/.exec(address) ?? []
  const partnership = number === undefined ? null : await findVisible(at.db, at.actor, number)
  if (number !== undefined && partnership === null) throw new NotFound()
  await keepForm(at.db, {
    ...writerOf(at),
    ...markIn(typed, address),
    address,
    fields: typedFields(typed),
    partnershipId: partnership?.id ?? null,
    bodyId: partnership?.lead.bodyId ?? null,
    at: at.now,
  })
}

/** What the reader has begun to write on a page, or in the form that is sent to an address. */
export function listTyped(at: SignedIn, address: string): Promise<KeptForm[]> {
  return listKeptForms(at.db, writerOf(at), address)
}

/** Forgets what was sent or thrown away. */
export async function removeTyped(at: SignedIn, address: string, typed: FormFields): Promise<void> {
  await removeKeptForm(at.db, writerOf(at), { address, ...markIn(typed, address) })
}

type Place = { address: string; page?: string }

function keepingOf(at: SignedIn, { typed, begun = [] }: Entry, { address, page }: Place): Keeping {
  const own = begun.filter((form) => form.address === address)
  if (typed === null) {
    const [newest = null, ...others] = own
    const where = page ?? withoutFlash(at.address)
    return { window: newId(), page: where, goneOnWith: newest, savedAt: newest?.savedAt ?? null, others }
  }
  const mark = markIn(typed, address)
  const others = own.filter(({ window }) => window !== mark.window)
  return { ...mark, goneOnWith: null, savedAt: at.now, others }
}

/** What somebody begins belongs to whom they act for: another body's or organisation's forms do not show it. */
export function holderOf(acting: Membership): string {
  return acting.side === 'public' ? acting.bodyId : acting.organisationId
}

function writerOf({ actor: { personId, acting } }: SignedIn): Writer {
  return { personId, holder: holderOf(acting) }
}
