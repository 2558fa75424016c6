import { textOfBlocks } from '../../../../documents/block-text.ts'
import { storedModel } from '../../../../documents/stored-model.ts'
import { dayOf, type EventType, type ProcessEvent } from '../../../../domain/events.ts'
import { type Guarded, guardDocument } from '../../../../domain/register/register-guard.ts'
import type { RegisterDocument, RegisterDocumentKind } from '../../../../domain/register.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { publishable } from '../../../../process/case/publishable.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { type CaseDocument, getDocument, listDocuments } from '../../../../store/papers/document.ts'
import { toldTitle } from './told-title.ts'

type Paper = Omit<CaseDocument, 'model'>

/** A document that may go with the record, as the register would tell of it. */
export type Offered = { paper: Paper; told: RegisterDocument; proposed: boolean }

/**
 * The papers of the case that may be published now, the oldest first: what the rulebook lets the public read and the board
 * has decided on. Never a draft, working material, what is flagged as secret, or files that somebody has handed in.
 */
export async function offeredDocuments(db: Db, file: CaseFile, today: PlainDate): Promise<Offered[]> {
  const documents = await listDocuments(db, file.partnership.id, { shared: true })
  const offered = documents.flatMap((paper): Offered[] => {
    const found = isOpen(paper) ? publishable(file, paper.seq) : null
    if (found === null) return []
    const { language, number } = paper
    const told = {
      ...{ number, language, kind: kindOf(paper, found.event) },
      title: toldTitle(file, found.event, paper),
      ...{ on: dayOf(found.event), url: null, publishedOn: today },
    }
    return [{ paper, told, proposed: found.proposed }]
  })
  return offered.toSorted((a, b) => a.paper.number - b.paper.number)
}

function isOpen({ hasPaper, internal, secrecy, disposedBySeq, registered }: Paper): boolean {
  return hasPaper && !internal && secrecy === null && disposedBySeq === null && registered.length > 0
}

/** What the register calls what was made at an event. */
const kinds: Partial<Record<EventType, RegisterDocumentKind>> = {
  signatureGiven: 'agreement',
  bridgingSigned: 'agreement',
  memoApproved: 'memo',
  boardApproved: 'decision',
  stanceTaken: 'stance',
  renewalStanceTaken: 'stance',
  evaluationCompleted: 'evaluation',
  reportApproved: 'followUp',
  terminatedEarly: 'ending',
}

function kindOf(paper: Paper, { type }: ProcessEvent): RegisterDocumentKind {
  return paper.kind === 'finalReport' ? 'finalReport' : (kinds[type] ?? 'other')
}

export type ReadThrough = Offered & { held: readonly Guarded[]; look: readonly Guarded[] }

/** What stands in the papers that must not be published, and what whoever reads them through has to look at. */
export async function readThrough(
  db: Db,
  file: CaseFile,
  { offered, sensitive }: { offered: readonly Offered[]; sensitive: boolean },
): Promise<ReadThrough[]> {
  return Promise.all(
    offered.map(async (one) => {
      const { model } = await getDocument(db, file.partnership.id, one.paper.number)
      const { blocks, meta } = storedModel(model)
      const words = [textOfBlocks(blocks), ...meta.map(({ text }) => text)].join('\n')
      return { ...one, ...guardDocument(words, { sensitive }) }
    }),
  )
}
