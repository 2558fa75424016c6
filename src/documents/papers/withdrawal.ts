import { heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type WithdrawalPaper = CaseHead & {
  /** Who withdrew, and for which organisation. */
  by: { name: string; organisation: string }
  /** What they wrote; nobody has to give a reason. */
  reasons: string
  /** The organisation alone leaves, and the others go on. */
  leaves: boolean
}

/** A party's withdrawal of its idea: an incoming paper of the case. */
export function withdrawalPaper({ by, reasons, leaves, ...head }: WithdrawalPaper): DocumentModel {
  const words = phrases[head.language]
  const own = leaves ? words.leaving : words.ending
  return casePaper(head, {
    title: words.title(head.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(own.fact(by.organisation, head.caseTitle, by.name)),
      ...(reasons === '' ? [] : [heading(words.why), ...typedText(reasons)]),
      paragraph(own.kept),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Återkallelse: ${name}`,
    kind: 'Återkallelse',
    why: 'Organisationens egna ord',
    ending: {
      fact: (organisation: string, name: string, by: string) =>
        `${organisation} drar tillbaka initiativet ${name}. Återkallelsen lämnades av ${by}.`,
      kept: 'Allt som finns i ärendet är kvar. Vill parterna ta upp idén igen blir det ett nytt ärende som kopplas till det här.',
    },
    leaving: {
      fact: (organisation: string, name: string, by: string) =>
        `${organisation} lämnar ärendet ${name}. De andra parterna kan gå vidare. Beskedet lämnades av ${by}.`,
      kept: 'Organisationen läser även framöver det som båda sidor hade läst när den lämnade.',
    },
  },
  en: {
    title: (name: string) => `Withdrawal: ${name}`,
    kind: 'Withdrawal',
    why: 'In the organisation’s own words',
    ending: {
      fact: (organisation: string, name: string, by: string) =>
        `${organisation} withdraws the initiative ${name}. The withdrawal was handed in by ${by}.`,
      kept: 'Everything in the case is kept. If the parties take up the idea again it becomes a new case, linked to this one.',
    },
    leaving: {
      fact: (organisation: string, name: string, by: string) =>
        `${organisation} leaves the case ${name}. The other parties can go on. The notice was handed in by ${by}.`,
      kept: 'The organisation still reads what both sides had read when it left.',
    },
  },
}
