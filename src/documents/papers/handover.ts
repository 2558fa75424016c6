import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type Handover = { from: string; to: string; on: PlainDate; by: string; reasons: string }

/** That a case has got another coordinator, for the case file and for both parties. */
export function handoverPaper(head: CaseHead, { from, to, on, by, reasons }: Handover): DocumentModel {
  const words = phrases[head.language]
  return casePaper(head, {
    title: words.title,
    kindOfPaper: words.title,
    blocks: [
      paragraph(words.text(from, to, on)),
      definitions([
        { term: words.from, text: from },
        { term: words.to, text: to },
        { term: words.by, text: by },
      ]),
      ...typedText(reasons),
    ],
  })
}

const phrases = {
  sv: {
    title: 'Överlämning till ny koordinator',
    text: (from: string, to: string, on: PlainDate) =>
      `Från och med ${on} är ${to} koordinator för partnerskapet i stället för ${from}.`,
    from: 'Lämnar över',
    to: 'Tar över',
    by: 'Beslutat av',
  },
  en: {
    title: 'Handover to a new coordinator',
    text: (from: string, to: string, on: PlainDate) =>
      `From ${on} on ${to} is the coordinator of the partnership instead of ${from}.`,
    from: 'Hands over',
    to: 'Takes over',
    by: 'Decided by',
  },
}
