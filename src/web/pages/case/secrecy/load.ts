import type { z } from 'zod'
import { canFlagSecrecy } from '../../../../domain/disclosure.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { followersOn } from '../../../../store/people/receivers.ts'
import { CaseParams, ordinal } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { findDocument } from '../document/find-document.ts'
import { paperTitle } from '../paper-title.ts'
import { bothSides, tell } from '../tell.ts'

export const SecrecyParams = CaseParams.extend({ document: ordinal() })
export type SecrecyAt = SignedIn<z.output<typeof SecrecyParams>>

/** A registered document whose flag the reader may set and lift. Throws NotFound and NotAllowed. */
export async function documentToFlag(at: SecrecyAt) {
  const { file, partnership, rulebook, document } = await findDocument(at, at.params)
  if (!canFlagSecrecy(at.actor, partnership.scope) || document.registered.length === 0) throw new NotAllowed()
  return { file, partnership, document, title: paperTitle(rulebook, document, at.language).title }
}

/** When a document was last flagged, and by whom; undefined when it has been so since it was registered. */
export function flaggedIn({ history }: CaseFile, { id }: Pick<CaseDocument, 'id'>): ProcessEvent | undefined {
  return history.events.findLast(({ type, content }) => type === 'secrecyFlagged' && content.document === id)
}

/** Those who may have the paper hear of it: the other side only where it is shared with them. */
export async function tellOfFlag(
  at: SecrecyAt,
  inCase: InCase,
  {
    file: { partnership },
    document,
    kind,
  }: {
    file: CaseFile
    document: CaseDocument
    kind: 'secrecyFlagged' | 'secrecyLifted'
  },
): Promise<void> {
  const to = document.shared
    ? await bothSides(at, inCase, partnership)
    : (await followersOn(inCase.trx, 'public', { partnership, today: at.today })).filter(
        ({ personId }) => personId !== at.actor.personId,
      )
  await tell(at, { inCase, partnership, to, kind, params: { by: at.actor.name } })
}
