import { definitions, heading, paragraph } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type AidRecordPaper = CaseHead & {
  title: string
  registeredOn: string
  reference: string
  /** What was handed to the register: for each receiver and giver, names with their values. */
  records: readonly { title: string; facts: readonly { term: string; text: string }[] }[]
}

/** What was entered in the register of de minimis aid, when, and under which reference. */
export function aidRecordPaper({
  title,
  registeredOn,
  reference,
  records,
  ...head
}: AidRecordPaper): DocumentModel {
  const t = phrases[head.language]
  return casePaper(head, {
    title,
    kindOfPaper: title,
    blocks: [
      definitions([
        { term: t.registeredOn, text: registeredOn },
        { term: t.reference, text: reference },
      ]),
      ...records.flatMap((record) => [heading(record.title), definitions(record.facts)]),
      paragraph(t.keep),
    ],
  })
}

const phrases = {
  sv: {
    registeredOn: 'Registrerat',
    reference: 'Registrets referens',
    keep: 'Uppgifterna bevaras i tio år enligt äldre vägledning (inte kontrollerat).',
  },
  en: {
    registeredOn: 'Registered',
    reference: 'Reference in the register',
    keep: 'The facts are kept for ten years according to older guidance (not checked).',
  },
}
