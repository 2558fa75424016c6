import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Ta upp idén igen',
    lead: (span: string) =>
      `Idén får ett nytt ärende som kopplas till det här. Parterna följer med, det gamla ärendet står kvar som det är, och ${span} till första mötet räknas från i dag.`,
    name: 'Vad ska idén heta nu?',
    nameMissing: 'Ge idén ett namn.',
    changed: 'Vad är annorlunda nu?',
    changedHint: 'Till exempel nya förutsättningar, svar på skälen i bedömningen eller en ändrad idé.',
    changedMissing: 'Skriv vad som är annorlunda nu.',
    reopen: 'Ta upp idén i ett nytt ärende',
    reopened: (number: string) => `Idén är upptagen igen som ${number}. Båda sidor har fått veta det.`,
    origin: (number: string) => `Tas upp igen efter ärende ${number}`,
    before: 'Idén som den lämnades första gången',
  },
  en: {
    title: 'Take the idea up again',
    lead: (span) =>
      `The idea gets a new case, linked to this one. The parties follow along, the old case stays as it is, and the ${span} to the first meeting count from today.`,
    name: 'What shall the idea be called now?',
    nameMissing: 'Give the idea a name.',
    changed: 'What is different now?',
    changedHint: 'Such as new circumstances, answers to the reasons in the assessment or a changed idea.',
    changedMissing: 'Write what is different now.',
    reopen: 'Take the idea up in a new case',
    reopened: (number: string) => `The idea is taken up again as ${number}. Both sides have been told.`,
    origin: (number: string) => `Taken up again after case ${number}`,
    before: 'The idea as it was handed in the first time',
  },
})
