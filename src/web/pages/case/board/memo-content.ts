import type { DocumentModel } from '../../../../documents/model.ts'
import { memoPaper } from '../../../../documents/papers/memo.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { MemoSection, MemoTemplate } from '../../../../process/rulebook/memo-schema.ts'
import { memoInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import { rulebookAt } from '../../../../store/bodies/role-titles.ts'
import { getRulebook } from '../../../../store/bodies/rulebook-version.ts'
import { listMemoWords } from '../../../../store/bodies/template-texts.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { decisionsIn as decisionsOf } from '../../../../store/meetings/board-case.ts'
import { listMemoTexts, type MemoText } from '../../../../store/meetings/memo.ts'
import type { SignedIn } from '../../../visit.ts'
import { boardHead } from '../case-head.ts'
import { yearOfTrack } from '../step-address.ts'
import { partyNames } from '../turn.ts'
import { attachmentsOf } from './attachments.ts'
import { decided } from './decided.ts'
import type { BoardCase, BoardCases } from './load.ts'
import { changedSince, filledFrom } from './memo-fills.ts'

/** The section with the proposed decisions, one line each. It stands first and belongs to the variant. */
export const decisionsKey = 'decisions'

/** A section as it stands: what somebody wrote last, or what the case fills it with. */
export type Written = {
  section: MemoSection
  text: string
  kept: MemoText | null
  /** What stands in the memo that the board sent back, where nobody has written anew. */
  earlier: MemoText | null
  /** What the case would fill it with now, where that says something else than when the text was written. */
  changed: string | null
  /** A digest of what the case would fill it with now. */
  buildsOn: string
}
export type Memo = { variant: MemoTemplate['variants'][number]; sections: readonly Written[] }

/** The memo of a board case as it stands now. Throws NotFound where the rulebook has no memo for its kind. */
export async function memoOf(at: SignedIn, file: CaseFile, board: BoardCase): Promise<Memo> {
  const { partnership, history } = file
  const { kind, track, openedSeq } = board.status
  if (history.rulebook.memo === undefined) throw new NotFound()
  const sentBack = trackSentBack(file, board.status)
  const [kept, before, texts] = await Promise.all([
    listMemoTexts(at.db, { partnershipId: partnership.id, track }),
    sentBack === null ? null : listMemoTexts(at.db, { partnershipId: partnership.id, track: sentBack }),
    listMemoWords(at.db, { bodyId: board.bodyId, partnership, openedSeq }),
  ])
  const asCalled = await officialsOfBoard(at.db, partnership, board)
  const template = memoInOwnWords(history.rulebook.memo, texts)
  const variant = template.variants.find(({ id }) => id === kind)
  if (variant === undefined) throw new NotFound()
  const sections = await Promise.all(
    [decisionsSection, ...template.sections].map(async (section): Promise<Written> => {
      const own = kept.get(section.key) ?? null
      const earlier = own === null ? (before?.get(section.key) ?? null) : null
      const first = section.key === decisionsKey ? asCalled(decisionsIn(file, variant, board)) : null
      const asked = { fills: fillsOf(section, variant), board: board.status }
      const written = own ?? earlier
      const now = first ?? (await filledFrom(at.db, file, asked))
      return {
        section,
        kept: own,
        earlier,
        text: written?.body ?? now,
        changed: written === null ? null : await changedFrom(at, file, { ...asked, written, now }),
        buildsOn: digestOf(now),
      }
    }),
  )
  return { variant, sections }
}

type Asked = Pick<Parameters<typeof changedSince>[2], 'fills' | 'board'> & { written: MemoText; now: string }

/**
 * What the case holds for the section now, where that is something else than when it was written: parties, amounts, state aid
 * and papers as well as events. Of what was written before that was kept, only events tell.
 */
async function changedFrom(
  at: SignedIn,
  file: CaseFile,
  { written, now, ...asked }: Asked,
): Promise<string | null> {
  if (written.buildsOn === null) return changedSince(at.db, file, { ...asked, since: written.at })
  return written.buildsOn === digestOf(now) || now === '' ? null : now
}

/** The template speaks of the director of the body that leads: another board turns to its own, by the name that it has there. */
async function officialsOfBoard(db: Db, partnership: Partnership, { bodyId }: BoardCase) {
  if (bodyId === partnership.lead.bodyId) return (text: string) => text
  const { folder, version } = partnership.rulebook
  const [ofCase, own] = await Promise.all([
    getRulebook(db, { folder, version }),
    rulebookAt(db, partnership, bodyId),
  ])
  return (text: string) => text.replaceAll(roleName(ofCase, 'director').sv, roleName(own, 'director').sv)
}

/** An agreement that the board sent back has a case of its own when it goes there again: that of the memo before it. */
function trackSentBack({ status, history }: CaseFile, { kind, for: party, openedSeq }: BoardCase['status']) {
  const before = status.boardCases.findLast(
    (one) => one.kind === kind && one.for === party && one.openedSeq < openedSeq,
  )
  const decision = decisionsOf(history.events).findLast(({ track }) => track === before?.track)
  return before !== undefined && decision?.outcome === 'referredBack' ? before.track : null
}

const decisionsSection: MemoSection = {
  key: decisionsKey,
  heading: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  required: true,
  help: {
    sv: 'Ett beslut på varje rad. Skriv så att raden kan läsas upp som nämndens beslut.',
    en: 'One decision on each line. Write so that the line can be read out as the board’s decision.',
  },
  fills: [],
}

/** A kind of case fills some sections in its own way. */
function fillsOf({ key, fills }: MemoSection, variant: Memo['variant']): MemoSection['fills'] {
  return variant.fills[key] ?? fills
}

function decisionsIn(file: CaseFile, { decisions, against }: Memo['variant'], { status }: BoardCase): string {
  const { partnership } = file
  const parties = partyNames(partnership, 'sv')
  const lines = isAgainst(file, status.track) ? [...decisions, ...against] : decisions
  return lines
    .map(({ sv }) => sv.replaceAll('{title}', partnership.title).replaceAll('{parties}', parties))
    .map((line) => decided(line, file, status))
    .join('\n')
}

/** The steering group's newest word on the report is that the partnership should not go on. */
function isAgainst({ history }: CaseFile, track: string): boolean {
  const approved = history.events.findLast(
    ({ type, content }) => type === 'reportApproved' && content.track === track,
  )
  return approved?.content.assessment === 'notGoOn'
}

/** Sections that have to have a text, and have none; a place left open in brackets counts as none. */
export function unwritten({ sections }: Memo): MemoSection[] {
  return sections
    .filter(({ section, text }) => section.required && (text.trim() === '' || /\[[^\]]+\]/.test(text)))
    .map(({ section }) => section)
}

type Signing = { handler: string; signer: { name: string; title: string } }

/** The memo as the paper that goes to the board. */
export async function memoModel(
  at: SignedIn,
  { file, documents }: BoardCases,
  { board, memo, handler, signer }: Signing & { board: BoardCase; memo: Memo },
): Promise<DocumentModel> {
  const language = 'sv'
  const head = await boardHead(at.db, file.partnership, { bodyId: board.bodyId, date: at.today, language })
  const frozen = board.status.kind === 'sign' ? await findFrozenText(at.db, file.partnership.id) : null
  const [decisions, ...sections] = memo.sections
  return memoPaper({
    ...head,
    matter: [memo.variant.title.sv, yearOfTrack(file, board.status.track)].join(' ').trim(),
    board: board.name,
    handler,
    decisions: (decisions?.text ?? '').split('\n').filter((line) => line.trim() !== ''),
    sections: sections
      .filter(({ text }) => text.trim() !== '')
      .map(({ section, text }) => ({ heading: section.heading[language], text })),
    attachments: attachmentsOf(file, documents, board.status).map(
      ({ title, number }) => `${title} (handling ${number})`,
    ),
    textHash: frozen?.textHash ?? null,
    signedBy: [signer],
  })
}

/** What the approver has read: approving something else is refused. */
export function fingerprintOf(model: DocumentModel): string {
  return digestOf(canonicalJson(model))
}
