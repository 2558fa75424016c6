import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type Handover = {
  /** What whoever coordinates a partnership is called: "IOP-koordinator". */
  role: string
  from: string
  to: string
  on: PlainDate
  by: string
  reasons: string
}

/** That a case has got another coordinator, for the case file and for both parties. */
export function handoverPaper(head: CaseHead, { role, from, to, on, by, reasons }: Handover): DocumentModel {
  const words = phrases[head.language]
  const title = words.title(role)
  return casePaper(head, {
    title,
    kindOfPaper: title,
    blocks: [
      paragraph(words.text({ role, from, to, on })),
      definitions([
        { term: words.from, text: from },
        { term: words.to, text: to },
        { term: words.by, text: by },
      ]),
      ...typedText(reasons),
    ],
  })
}

type Named = Pick<Handover, 'role' | 'from' | 'to' | 'on'>

const phrases = {
  sv: {
    title: (role: string) => `Överlämning till ny ${role}`,
    text: ({ role, from, to, on }: Named) =>
      `Från och med ${on} är ${to} ${role} för partnerskapet i stället för ${from}.`,
    from: 'Lämnar över',
    to: 'Tar över',
    by: 'Beslutat av',
  },
  en: {
    title: (role: string) => `Handover to a new ${role}`,
    text: ({ role, from, to, on }: Named) =>
      `From ${on} on ${to} is the ${role} of the partnership instead of ${from}.`,
    from: 'Hands over',
    to: 'Takes over',
    by: 'Decided by',
  },
}
