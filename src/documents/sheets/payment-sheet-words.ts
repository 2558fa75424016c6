import type { Language } from '../../domain/text.ts'

export function paymentSheetWords(language: Language): typeof sv {
  return language === 'sv' ? sv : en
}

const sv = {
  sheet: 'Betalningsplan',
  day: 'Betalningsdag',
  payer: 'Betalas av',
  amount: 'Betalning i kronor',
  version: (version: number) => `Version ${version} (ändra inte)`,
  inSheet: (sentence: string) => `(Betalningsplan) ${sentence}`,
  tooMany: (most: number) => `Planen har fler än ${most} betalningar. Inget är läst.`,
  dayWrong: (text: string) =>
    text === '' ? 'Skriv betalningsdagen.' : `”${text}” är ingen dag. Skriv till exempel 2027-01-31.`,
  payerWrong: (text: string, names: string) => `”${text}” betalar inte ut i ärendet. Skriv ${names}.`,
  amountMissing: 'Skriv ett belopp som är större än noll.',
}

const en: typeof sv = {
  sheet: 'Payment plan',
  day: 'Day of payment',
  payer: 'Paid by',
  amount: 'Payment in kronor',
  version: (version) => `Version ${version} (do not change)`,
  inSheet: (sentence) => `(Payment plan) ${sentence}`,
  tooMany: (most) => `The plan has more than ${most} payments. Nothing has been read.`,
  dayWrong: (text) =>
    text === '' ? 'Write the day of payment.' : `“${text}” is not a day. Write for example 2027-01-31.`,
  payerWrong: (text, names) => `“${text}” does not pay in this case. Write ${names}.`,
  amountMissing: 'Write an amount that is greater than nought.',
}
