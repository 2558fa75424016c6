import type { PartContents, PartId } from '../../../../domain/agreement-parts.ts'
import { emptyParts } from '../../../../domain/agreement-parts.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { listPartVersions, type PartVersion, savePart } from '../../../../store/agreement/agreement-part.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Draft } from './load.ts'
import { textsChanged } from './texts-changed.ts'
import { whileWritten } from './while-written.ts'
import { loadToWrite, writingIn } from './writing.ts'

/** A part of the agreement with every save of it, the newest first. */
export type LoadedPart<Part extends PartId> = {
  draft: Draft
  part: Part
  /** 0 before anybody has saved it. */
  version: number
  content: PartContents[Part]
  versions: readonly PartVersion<Part>[]
}

/** Throws NotFound, NotAllowed: for those who write. */
export async function loadPart<Part extends PartId>(
  at: SignedIn<CaseAt>,
  part: Part,
): Promise<LoadedPart<Part>> {
  const draft = await loadToWrite(at)
  const versions = await listPartVersions(at.db, draft.agreement.id, part)
  const [newest] = versions
  return {
    draft,
    part,
    version: newest?.version ?? 0,
    content: newest?.content ?? emptyParts[part],
    versions,
  }
}

/** Saves a part anew, and lets the sections that show it follow. Throws ChangedMeanwhile. */
export function keepPart<Part extends PartId>(
  at: SignedIn,
  { draft, part }: LoadedPart<Part>,
  { content, basedOn }: { content: PartContents[Part]; basedOn: number },
): Promise<void> {
  return whileWritten(at, draft.file, async (trx) => {
    const saved = await savePart(trx, writingIn(at, draft), { part, content, basedOn })
    if (!saved) throw new ChangedMeanwhile()
    await textsChanged(at, trx, draft.file)
  })
}

/** The key of the section that shows the part. */
export function sectionOf({ draft, part }: Pick<LoadedPart<PartId>, 'draft' | 'part'>): string {
  return draft.template.sections.find(({ shows }) => shows.includes(part))?.key ?? ''
}
