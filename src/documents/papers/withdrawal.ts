import { heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type WithdrawalPaper = CaseHead & {
  /** Who withdrew, and for which organisation. */
  by: { name: string; organisation: string }
  /** What they wrote; nobody has to give a reason. */
  reasons: string
}

/** A party's withdrawal of its idea: an incoming paper of the case. */
export function withdrawalPaper({ by, reasons, ...head }: WithdrawalPaper): DocumentModel {
  const words = phrases[head.language]
  return casePaper(head, {
    title: words.title(head.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(words.fact(by.organisation, head.caseTitle, by.name)),
      ...(reasons === '' ? [] : [heading(words.why), ...typedText(reasons)]),
      paragraph(words.kept),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Återkallelse: ${name}`,
    kind: 'Återkallelse',
    fact: (organisation: string, name: string, by: string) =>
      `${organisation} drar tillbaka initiativet ${name}. Återkallelsen lämnades av ${by}.`,
    why: 'Organisationens egna ord',
    kept: 'Allt som finns i ärendet är kvar. Vill parterna ta upp idén igen blir det ett nytt ärende som kopplas till det här.',
  },
  en: {
    title: (name: string) => `Withdrawal: ${name}`,
    kind: 'Withdrawal',
    fact: (organisation: string, name: string, by: string) =>
      `${organisation} withdraws the initiative ${name}. The withdrawal was handed in by ${by}.`,
    why: 'In the organisation’s own words',
    kept: 'Everything in the case is kept. If the parties take up the idea again it becomes a new case, linked to this one.',
  },
}
