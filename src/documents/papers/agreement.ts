import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import { heading } from '../blocks.ts'
import { blocksOfMarkup } from '../markup.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type AgreementSection = {
  number: number
  heading: string
  /** In simple markup. */
  text: string
  /** What is entered once and shown below the text. */
  shown: readonly Block[]
}

export type AgreementPaper = CaseHead & {
  /** "Överenskommelse om idéburet offentligt partnerskap". */
  kind: string
  sections: readonly AgreementSection[]
}

/** The whole agreement: every section with its text and what it shows. */
export function agreementPaper({ kind, sections, ...head }: AgreementPaper): DocumentModel {
  return casePaper(head, {
    title: `${kind}: ${head.caseTitle}`,
    kindOfPaper: kind,
    blocks: sections.flatMap(sectionBlocks),
  })
}

function sectionBlocks(section: AgreementSection): Block[] {
  return [heading(`${section.number} ${section.heading}`), ...textBlocks(section)]
}

/** What stands below a section's heading. */
export function textBlocks({ text, shown }: Pick<AgreementSection, 'text' | 'shown'>): Block[] {
  return [...blocksOfMarkup(text), ...shown]
}

/** SHA-256 over what the parties agree on: the title and the text, not the day that it was printed or by whom. */
export function textHashOf({ title, blocks }: DocumentModel): string {
  return digestOf(canonicalJson({ title, blocks }))
}
