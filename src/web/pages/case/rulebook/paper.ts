import { bullets, heading, paragraph, table, typedText } from '../../../../documents/blocks.ts'
import type { Block, DocumentModel } from '../../../../documents/model.ts'
import { type CaseHead, casePaper } from '../../../../documents/papers/case-head.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { versionInWords, versionOnPaper } from '../../../../process/rulebook/version-words.ts'
import type { PossibleMove } from '../../../../store/bodies/move-rulebook.ts'
import { type Compared, describedMove, isEmpty } from './described.ts'
import { words } from './words.ts'

type Decided = { move: PossibleMove; by: string; reasons: string }

/** The decision as a registered document: what was decided and why, and all that it changed in the case that day. */
export function movePaper(head: CaseHead, { move, by, reasons }: Decided): DocumentModel {
  const { language } = head
  const { followed, newer } = move
  const t = words(language)
  const described = describedMove(move, language)
  const beside = besideEachOther(move, language)
  const lines = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [heading(title), bullets(...items)]
  return casePaper(head, {
    title: t.paper.title(versionInWords(followed, language), versionInWords(newer, language)),
    kindOfPaper: t.paper.kind,
    blocks: [
      paragraph(
        t.paper.fact({
          by,
          name: inLanguage(newer.name, language),
          from: versionOnPaper(followed, language),
          to: versionOnPaper(newer, language),
        }),
      ),
      heading(t.paper.reasons),
      ...typedText(reasons),
      bullets(...t.promise),
      ...(isEmpty(described) ? [paragraph(t.same)] : []),
      ...beside(t.days, t.duty, described.duties),
      ...beside(t.steps, t.step, described.steps),
      ...beside(t.guides, t.guide, described.guides),
      ...lines(t.papers, described.papers),
      ...lines(t.checklists, described.checklists),
      ...lines(t.others, described.others),
    ],
  })
}

function besideEachOther({ followed, newer }: PossibleMove, language: Language) {
  const t = words(language).paper
  const [from, to] = [versionInWords(followed, language), versionInWords(newer, language)]
  return (title: string, what: string, rows: readonly Compared[]): Block[] => {
    if (rows.length === 0) return []
    const header = [what, t.version(from), t.version(to)]
    const cells = rows.map((row) => [row.what, cellOf(row.before, row.how[0]), cellOf(row.after, row.how[1])])
    return [heading(title), table(t.beside(from, to), header, cells)]
  }
}

function cellOf(text: string, note: string): string {
  return [text, note].filter(Boolean).join('. ')
}
