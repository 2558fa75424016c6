import type { PublicBodyId } from '../../../../domain/actor.ts'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canNoteNumbers } from '../../../../domain/permissions/permissions-registry.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import {
  listRegistryCases,
  masterDiaryOf,
  type RegistryCase,
} from '../../../../store/papers/external-number.ts'
import { listRegistryEntries, type RegistryEntry } from '../../../../store/papers/registry.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'

/** The case as it stands in the registry of one board, with what the reader may see of it. */
export type InRegistry = {
  registryCase: RegistryCase
  /** What the body's master diary is called; null where Handslag is it. */
  system: string | null
  mayNote: boolean
  entries: readonly ShownEntry[]
}

export type ShownEntry = RegistryEntry & { document: number | null }

/** A line that a number may stand on: the case itself, or one entry. */
export type Line = {
  id: string
  registryNumber: string
  documentNumber: number | null
  on: PlainDate
  subject: string
  number: string | null
}

/** Where the case is registered. Throws NotFound, NotAllowed. */
export async function loadRegistry(
  at: SignedIn<CaseAt>,
): Promise<{ file: CaseFile; registries: InRegistry[] }> {
  const { db, actor, today } = at
  const file = await getCaseFile(db, actor, { number: at.params.number, today })
  const { id, scope } = file.partnership
  if (!canSeeShared(actor, scope)) throw new NotAllowed()
  const [cases, entries] = await Promise.all([listRegistryCases(db, id), entriesFor(at, file)])
  const systems = await systemsOf(at, cases)
  const registries = cases.map((registryCase) => {
    const system = systems.get(registryCase.bodyId) ?? null
    const isOwn = actor.acting.side === 'public' && actor.acting.bodyId === registryCase.bodyId
    const mayNote = isOwn && system !== null && canNoteNumbers(actor, scope)
    return { registryCase, system, mayNote, entries: entries.filter((one) => one.caseId === registryCase.id) }
  })
  return { file, registries }
}

/** The line that somebody may note a number on, and in which registry. Throws NotFound, NotAllowed. */
export async function loadLine(at: SignedIn<CaseAt & { line: string }>) {
  const { file, registries } = await loadRegistry(at)
  for (const registry of registries) {
    const line = linesOf(registry).find(({ id }) => id === at.params.line)
    if (line === undefined) continue
    if (!registry.mayNote || registry.system === null) throw new NotAllowed()
    return { file, partnership: file.partnership, line, system: registry.system }
  }
  throw new NotFound()
}

function linesOf({ registryCase, entries }: InRegistry): Line[] {
  const { id, registryNumber, openedOn, externalNumber } = registryCase
  const own = { id, registryNumber, documentNumber: null, on: openedOn, subject: '', number: externalNumber }
  return [own, ...entries.map(({ externalNumber: number, ...entry }) => ({ ...entry, number }))]
}

/** An entry is read by those who read its document; one without a document by the public side. */
async function entriesFor({ db, actor }: SignedIn<CaseAt>, file: CaseFile): Promise<readonly ShownEntry[]> {
  const { id, scope } = file.partnership
  const [documents, entries] = await Promise.all([listDocuments(db, id), listRegistryEntries(db, id)])
  const read = documents.filter((document) => canSeeDocument(actor, scope, documentScope(file, document)))
  const numbers = new Map(read.map((document) => [document.id, document.number]))
  return entries.flatMap((entry) => {
    const isRead = entry.documentId === null ? actor.acting.side === 'public' : numbers.has(entry.documentId)
    const document = entry.documentId === null ? null : (numbers.get(entry.documentId) ?? null)
    return isRead ? [{ ...entry, document }] : []
  })
}

async function systemsOf({ db, today }: SignedIn, cases: readonly RegistryCase[]) {
  const bodies = [...new Set(cases.map(({ bodyId }) => bodyId))]
  const named = bodies.map(async (id) => [id, await masterDiaryOf(db, id, today)] as const)
  return new Map<PublicBodyId, string | null>(await Promise.all(named))
}
