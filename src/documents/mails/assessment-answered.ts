import type { Writer } from './letter.ts'

export const assessmentAnswered: Writer<'assessmentAnswered'> = (content, language) => {
  const { caseTitle, outcome, otherForm = '', url } = content
  return language === 'sv'
    ? {
        subject: `Svar på ert initiativ: ${caseTitle}`,
        parts: [
          `Vi har bedömt ert initiativ ${caseTitle}.`,
          verdicts.sv[outcome](otherForm),
          'I brevet står skälen och vad som händer nu.',
        ],
        action: { label: 'Läs svaret', url },
      }
    : {
        subject: `Answer to your initiative: ${caseTitle}`,
        parts: [
          `We have assessed your initiative ${caseTitle}.`,
          verdicts.en[outcome](otherForm),
          'The letter gives the reasons and what happens now.',
        ],
        action: { label: 'Read the answer', url },
      }
}

const verdicts = {
  sv: {
    goOn: () => 'Vi går vidare tillsammans. Nästa steg är granskningen.',
    decline: () => 'Vi går inte vidare med ett partnerskap den här gången.',
    otherForm: (form: string) => `En annan form passar bättre: ${form}.`,
  },
  en: {
    goOn: () => 'We go on together. The next step is the review.',
    decline: () => 'We do not go on with a partnership this time.',
    otherForm: (form: string) => `Another form fits better: ${form}.`,
  },
}
