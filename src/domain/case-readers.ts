import type { Actor } from './actor.ts'
import type { CaseScope } from './case-scope.ts'
import { canSeeDocument, type DocumentScope } from './permissions/document-permissions.ts'
import {
  type CasePermission,
  canSeeCase,
  canSeeJournal,
  canSeeMessages,
  canSeeNotesOf,
  canSeeShared,
} from './permissions/permissions.ts'

const aPaper: DocumentScope = {
  shared: false,
  waits: false,
  internal: false,
  registered: false,
  event: undefined,
}

/** What there is to see in a case, each decided by the permission that the pages themselves ask. */
const parts = {
  standing: canSeeCase,
  shared: canSeeShared,
  papers: sees({ ...aPaper, shared: true }),
  working: sees({ ...aPaper, internal: true }),
  messages: canSeeMessages,
  notes: (actor, scope) => canSeeNotesOf(actor.acting.side)(actor, scope),
  journal: canSeeJournal,
} as const satisfies Record<string, CasePermission>

export type CasePart = keyof typeof parts

/** What somebody may see of a case under the assignment that they act under; nothing when they may not open it. */
export function partsSeenBy(actor: Actor, scope: CaseScope): ReadonlySet<CasePart> {
  const names = Object.keys(parts) as CasePart[]
  return new Set(names.filter((name) => parts[name](actor, scope)))
}

function sees(document: DocumentScope): CasePermission {
  return (actor, scope) => canSeeDocument(actor, scope, document)
}
