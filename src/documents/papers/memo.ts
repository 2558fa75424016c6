import { bullets, definitions, heading, paragraph, signatures, steps, typedText } from '../blocks.ts'
import type { DocumentModel, Person } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type MemoPaper = CaseHead & {
  /** What the matter is: "Att teckna överenskommelse om …". */
  matter: string
  board: string
  handler: string
  /** The proposed decisions, one for each. */
  decisions: readonly string[]
  sections: readonly { heading: string; text: string }[]
  attachments: readonly string[]
  /** The hash of the agreed text that goes with the memo. */
  textHash: string | null
  signedBy: readonly Person[]
}

/** The administration's proposal to the board (tjänsteutlåtande), with the headings of the rulebook. */
export function memoPaper(input: MemoPaper): DocumentModel {
  const words = phrases[input.language]
  const paper = casePaper(input, {
    title: `${input.matter}: ${input.caseTitle}`,
    kindOfPaper: words.kind,
    blocks: [
      heading(words.proposal),
      input.decisions.length === 1 ? paragraph(input.decisions[0] ?? '') : steps(...input.decisions),
      ...input.sections.flatMap(({ heading: title, text }) => [heading(title), ...typedText(text)]),
      signatures(...input.signedBy),
      heading(words.attachments),
      input.attachments.length === 0 ? paragraph(words.none) : bullets(...input.attachments),
      definitions([{ term: words.hash, text: input.textHash }]),
    ].filter((block) => block.kind !== 'definitions' || block.items.length > 0),
  })
  const more = [
    { term: words.to, text: input.board },
    { term: words.handler, text: input.handler },
  ]
  return { ...paper, meta: [...paper.meta, ...more] }
}

const phrases = {
  sv: {
    kind: 'Tjänsteutlåtande',
    to: 'Till',
    handler: 'Handläggare',
    proposal: 'Förslag till beslut',
    attachments: 'Bilagor',
    none: 'Inga bilagor.',
    hash: 'Överenskommelsens kontrollsumma (SHA-256)',
  },
  en: {
    kind: 'Board memo',
    to: 'To',
    handler: 'Handled by',
    proposal: 'Proposed decision',
    attachments: 'Annexes',
    none: 'No annexes.',
    hash: 'Checksum of the agreement (SHA-256)',
  },
}
