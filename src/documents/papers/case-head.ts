import type { PaperKind } from '../../domain/body-setting.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { signatures, typedText } from '../blocks.ts'
import type { Block, DocumentModel, LetterHead, Logo } from '../model.ts'

/** The public body that stands behind the papers of a case. */
export type BodyHead = {
  /** As it signs: "Järva stadsdelsförvaltning". */
  name: string
  /** The unit that leads the process: "Stabsenheten". */
  unit: string
  /** Where an answer reaches the unit: an e-mail address or a telephone number. */
  contact: string
}

/** Whom a letter to a party is for. */
export type Addressee = { organisation: string; contact: string }

/** What every paper of a case begins with. `date` is the paper's own day. */
export type CaseHead = {
  language: Language
  body: BodyHead
  date: PlainDate
  /** What the case is called: "Ungas väg in". */
  caseTitle: string
  caseNumber: string
  /** The diary's number, "JÄR 2026/0001"; null before it has one. */
  registryNumber: string | null
  /** In the master diary, where that is another system. */
  externalNumber?: string | null
  parties: readonly string[]
  /** The body's logo; its name alone stands there where it has none. */
  logo?: Logo | undefined
  /** The body's own words for the beginning of its letters and calls, ready to be read. */
  introductions?: Partial<Record<PaperKind, string>> | undefined
}

type Body = { title: string; kindOfPaper: string; to?: readonly string[]; blocks: readonly Block[] }

/** A paper of a case: the head is the same for all, the rest is the paper's own. */
export function casePaper(head: CaseHead, { title, kindOfPaper, to, blocks }: Body): DocumentModel {
  return {
    title,
    kindOfPaper,
    language: head.language,
    author: head.body.name,
    date: head.date,
    ...(head.logo !== undefined && { logo: head.logo }),
    letterHead: to && letterHead(head, to),
    meta: facts(head),
    blocks,
  }
}

function letterHead({ body }: CaseHead, to: readonly string[]): LetterHead {
  return { from: [body.unit, body.name, body.contact].filter(Boolean), to: to.filter(Boolean) }
}

function facts(head: CaseHead) {
  const words = factWords[head.language]
  return [
    ...(head.registryNumber ? [{ term: words.registryNumber, text: head.registryNumber }] : []),
    ...(head.externalNumber ? [{ term: words.externalNumber, text: head.externalNumber }] : []),
    { term: words.caseNumber, text: head.caseNumber },
    { term: words.date, text: dateInWords(head.date, head.language) },
    { term: words.parties, text: head.parties.join(', ') },
  ].filter(({ text }) => text !== '')
}

const factWords = {
  sv: {
    registryNumber: 'Diarienummer',
    externalNumber: 'Nummer i huvuddiariet',
    caseNumber: 'Ärende',
    date: 'Datum',
    parties: 'Parter',
  },
  en: {
    registryNumber: 'Registry number',
    externalNumber: 'Number in the master registry',
    caseNumber: 'Case',
    date: 'Date',
    parties: 'Parties',
  },
}

/** The body's own words for this kind of paper; nothing where it has none. */
export function introduction({ introductions }: CaseHead, kind: PaperKind): Block[] {
  return typedText(introductions?.[kind] ?? '')
}

/** Who signs a letter for the public body. */
export function signedFor({ body }: CaseHead, { name, title }: { name: string; title: string }): Block {
  return signatures({ name, title: `${title}, ${body.name}` })
}

/** How to reach the unit that leads the process, as the last lines of a letter. */
export function reachUs({ body, caseNumber, language }: CaseHead): string {
  return language === 'sv'
    ? `Har ni frågor? Hör av er till ${body.unit}, ${body.contact}. Ange gärna ärendet ${caseNumber}.`
    : `Do you have questions? Contact ${body.unit}, ${body.contact}. Please give the case number ${caseNumber}.`
}
