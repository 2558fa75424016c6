import type { AidRegime, StatedRate } from '../../domain/state-aid.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { type EuroCents, formatEuro, formatRate } from '../../kernel/euro.ts'
import { formatKronor, type Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, paragraph } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { aidWords } from './aid-words.ts'
import { type CaseHead, casePaper, reachUs } from './case-head.ts'

export type AidLetterPaper = CaseHead & {
  title: string
  organisation: string
  basis: AidRegime
  sek: Ore
  eur: EuroCents
  grantOn: PlainDate
  rate: StatedRate
}

/** Tells an organisation in writing that what it gets is de minimis aid, how much, and under which regulation. */
export function aidLetterPaper({
  title,
  organisation,
  basis,
  sek,
  eur,
  grantOn,
  rate,
  ...head
}: AidLetterPaper): DocumentModel {
  const { language } = head
  const t = phrases[language]
  const day = (date: PlainDate) => dateInWords(date, language)
  const w = aidWords[language]
  return casePaper(head, {
    title,
    kindOfPaper: t.kind,
    to: [organisation],
    blocks: [
      paragraph(t.what(organisation, head.caseTitle)),
      definitions([
        { term: t.amount, text: `${formatEuro(eur, { cents: true })} (${formatKronor(sek)})` },
        { term: t.regulation, text: w.bases[basis] },
        { term: w.grantOn, text: day(grantOn) },
        { term: w.rate, text: w.rateText(formatRate(rate.sekPerEuro), day(rate.on), rate.source) },
      ]),
      paragraph(t.whole),
      paragraph(t.remember),
      paragraph(t.register),
      paragraph(reachUs(head)),
    ],
  })
}

const phrases = {
  sv: {
    kind: 'Brev',
    what: (organisation: string, title: string) =>
      `Det som ${organisation} får genom partnerskapet ${title} är försumbart stöd, så kallat de minimis-stöd.`,
    amount: 'Belopp (bruttobidragsekvivalent)',
    regulation: 'Grund',
    whole:
      'Beloppet gäller hela avtalstiden. Det är stödets värde före skatt, så kallad bruttobidragsekvivalent. I det ingår pengar och annat av värde, till exempel lokaler. Det preliminära beloppet i euro kan ändras med kursen den dag rätten till stödet uppstår.',
    remember:
      'Spara brevet. Nästa gång någon ska ge er försumbart stöd behöver ni uppge det här stödet, tills tre år har gått.',
    register:
      'Uppgifter om stödet lämnas till det centrala registret för försumbart stöd. Räkna med att de blir offentliga.',
  },
  en: {
    kind: 'Letter',
    what: (organisation: string, title: string) =>
      `What ${organisation} gets through the partnership ${title} is de minimis aid.`,
    amount: 'Amount (gross grant equivalent)',
    regulation: 'Ground',
    whole:
      'The amount is for the whole agreement. It is the value of the aid before tax, called the gross grant equivalent. It includes money and other things of value, such as premises. The preliminary amount in euro may change with the rate of the day on which the right to the aid arises.',
    remember:
      'Keep the letter. The next time somebody is to give you de minimis aid you need to name this aid, until three years have passed.',
    register:
      'Facts about the aid are handed to the central register of de minimis aid. Expect them to become public.',
  },
}
