import type { ChangeOutcome } from '../../domain/change.ts'

type Outcomes = Readonly<Record<ChangeOutcome, string>>
type Year = { year: number; held: number; count: number }

/** The words around what a report takes from the case. */
export const reportFactWords = {
  sv: {
    held: {
      steering: (count: number, days: string) => `Styrgruppen möttes ${times(count)}: ${days}.`,
      working: (count: number, days: string) => `Arbetsgruppen möttes ${times(count)}: ${days}.`,
    },
    noneHeld: {
      steering: 'Inget möte med styrgruppen är antecknat under perioden.',
      working: 'Inget möte med arbetsgruppen är antecknat under perioden.',
    },
    tooFew: {
      steering: ({ year, held, count }: Year) =>
        `${year} möttes styrgruppen ${held} av minst ${count} gånger.`,
      working: ({ year, held, count }: Year) =>
        `${year} möttes arbetsgruppen ${held} av minst ${count} gånger.`,
    },
    decisions: 'Beslut i grupperna',
    decisionHeader: ['Beslut', 'Möte', 'Ansvarig'],
    ownerBy: (owner: string, day: string) => (owner === '' ? day : `${owner}, senast ${day}`),
    adjustments: 'Styrgruppens justeringar',
    adjustmentHeader: ['Före', 'Efter', 'Skäl', 'Beslutad'],
    changes: 'Förslag till ändringar',
    changeHeader: ['Förslag', 'Skäl', 'Vad det blev av det', 'Föreslagen'],
    outcomes: {
      proposed: 'Väntar på bedömning',
      classed: 'Väntar på beslut',
      adjusted: 'Beslutad i styrgruppen',
      agreementOpened: 'Arbetet med en ändrad överenskommelse har börjat',
      questionRaised: 'Frågan väntar på svar',
      questionAnswered: 'Frågan är besvarad',
      declined: 'Blev inte av',
    } satisfies Outcomes,
    deviations: 'Risker och avvikelser',
    deviationHeader: ['Vad', 'Åtgärd', 'Ansvarig', 'Läge'],
    open: 'Pågår',
    closed: (day: string) => `Avslutad ${day}`,
    followUp: (year: number, assessment: string, approved: boolean) =>
      `${year}: ${assessment}${approved ? ' Nämnden godkände uppföljningen.' : ''}`,
  },
  en: {
    held: {
      steering: (count: number, days: string) => `The steering group met ${timesEn(count)}: ${days}.`,
      working: (count: number, days: string) => `The working group met ${timesEn(count)}: ${days}.`,
    },
    noneHeld: {
      steering: 'No meeting of the steering group has been noted in the period.',
      working: 'No meeting of the working group has been noted in the period.',
    },
    tooFew: {
      steering: ({ year, held, count }: Year) =>
        `In ${year} the steering group met ${held} of at least ${count} times.`,
      working: ({ year, held, count }: Year) =>
        `In ${year} the working group met ${held} of at least ${count} times.`,
    },
    decisions: 'Decisions in the groups',
    decisionHeader: ['Decision', 'Meeting', 'Responsible'],
    ownerBy: (owner: string, day: string) => (owner === '' ? day : `${owner}, by ${day}`),
    adjustments: 'Adjustments by the steering group',
    adjustmentHeader: ['Before', 'After', 'Reason', 'Decided'],
    changes: 'Proposed changes',
    changeHeader: ['Proposal', 'Reason', 'What came of it', 'Proposed'],
    outcomes: {
      proposed: 'Waits to be assessed',
      classed: 'Waits for a decision',
      adjusted: 'Decided by the steering group',
      agreementOpened: 'Work on a changed agreement has begun',
      questionRaised: 'The question waits for an answer',
      questionAnswered: 'The question is answered',
      declined: 'Came to nothing',
    } satisfies Outcomes,
    deviations: 'Risks and deviations',
    deviationHeader: ['What', 'Measure', 'Responsible', 'Standing'],
    open: 'Going on',
    closed: (day: string) => `Closed ${day}`,
    followUp: (year: number, assessment: string, approved: boolean) =>
      `${year}: ${assessment}${approved ? ' The board approved the follow-up.' : ''}`,
  },
}

function times(count: number): string {
  return count === 1 ? 'en gång' : `${count} gånger`
}

function timesEn(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
