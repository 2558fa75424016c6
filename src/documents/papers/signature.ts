import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, definitions, heading, paragraph, subheading, table } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'

export type SignedBy = {
  represents: string
  name: string
  function: string
  on: PlainDate
  method: 'mailLink' | 'original' | 'redirect'
}

export type BoardDecision = { board: string; paragraph: string; on: PlainDate; registryNumber: string | null }

export type SignaturePage = {
  signatures: readonly SignedBy[]
  decisions: readonly BoardDecision[]
  /** SHA-256 of the decided text and of the PDF that the signatories saw. */
  textHash: string
  shownHash: string
  /** The name of the shown PDF inside the finished one. */
  shownName: string
}

/** The agreement with its signature page after the text, which stays as it was agreed. */
export function signedAgreement(agreed: DocumentModel, page: SignaturePage): DocumentModel {
  const t = words[agreed.language]
  return {
    ...agreed,
    kindOfPaper: t.kindOfPaper,
    date: page.signatures.at(-1)?.on ?? agreed.date,
    blocks: [...agreed.blocks, { kind: 'pageBreak' }, ...signatureBlocks(page, agreed.language)],
  }
}

function signatureBlocks(page: SignaturePage, language: Language): Block[] {
  const t = words[language]
  return [
    heading(t.title),
    paragraph(t.lead),
    table(
      t.who,
      t.header,
      page.signatures.map((one) => signatureRow(one, language)),
    ),
    subheading(t.decisions),
    bullets(...page.decisions.map((decision) => decisionLine(decision, language))),
    subheading(t.check),
    paragraph(t.checkLead(page.shownName)),
    definitions([
      { term: t.textHash, text: inGroups(page.textHash) },
      { term: t.shownHash, text: inGroups(page.shownHash) },
    ]),
  ]
}

function signatureRow({ represents, name, function: title, on, method }: SignedBy, language: Language) {
  return [represents, `${name}, ${title}`, dateInWords(on, language), words[language].methods[method]]
}

function decisionLine({ board, paragraph: number, on, registryNumber }: BoardDecision, language: Language) {
  const t = words[language]
  const where = registryNumber === null ? '' : `, ${t.registryNumber} ${registryNumber}`
  return `${board}, § ${number.replace(/^§\s*/, '')}, ${dateInWords(on, language)}${where}`
}

/** Sixty-four digits in groups of eight, so that they can be compared by eye. */
function inGroups(hash: string): string {
  return hash.replaceAll(/.{8}(?=.)/g, '$& ')
}

const words = {
  sv: {
    kindOfPaper: 'Undertecknad överenskommelse',
    title: 'Underskrifter',
    lead: 'Parterna har skrivit under överenskommelsen ovan med sina bilagor.',
    who: 'Vem som har skrivit under',
    header: ['Part', 'Namn och uppdrag', 'Dag', 'Sätt'],
    methods: {
      mailLink: 'I Handslag, med engångslänk',
      original: 'På papper, originalet finns i ärendet',
      redirect: 'Med underskriftstjänst',
    },
    decisions: 'Nämndens beslut att teckna överenskommelsen',
    registryNumber: 'diarienummer',
    check: 'Så kan du kontrollera',
    checkLead: (name: string) =>
      `Den pdf som visades för dem som skrev under ligger oförändrad i den här filen, som bilagan ${name}. Fingeravtrycken är SHA-256.`,
    textHash: 'Beslutad text',
    shownHash: 'Visad pdf',
  },
  en: {
    kindOfPaper: 'Signed agreement',
    title: 'Signatures',
    lead: 'The parties have signed the agreement above with its annexes.',
    who: 'Who has signed',
    header: ['Party', 'Name and function', 'Day', 'How'],
    methods: {
      mailLink: 'In Handslag, by a one-time link',
      original: 'On paper, the original is in the case',
      redirect: 'By a signing service',
    },
    decisions: 'The board’s decision to sign the agreement',
    registryNumber: 'registry number',
    check: 'How to check',
    checkLead: (name: string) =>
      `The PDF that the signatories were shown lies unchanged in this file, as the attachment ${name}. The fingerprints are SHA-256.`,
    textHash: 'Decided text',
    shownHash: 'Shown PDF',
  },
}
