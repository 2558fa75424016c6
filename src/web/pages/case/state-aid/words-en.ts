import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'State aid',
  ofBridging:
    'This is about the bridging. It is a grant of its own: declared, assessed and registered beside that of the agreement.',
  lead: 'Here you try whether what the organisation gets is state aid and whether it fits under the ceilings. The tool reckons. A person draws the conclusion.',
  partyLead:
    'What the public parties contribute may count as state aid. That is why you declare the de minimis aid that you have had before, and the public side judges whether the new aid fits.',
  unchecked: 'Not checked',
  uncheckedText: (source: string) => `Not checked against the source by a person. Source: ${source}.`,
  declarationTitle: 'Declaration of de minimis aid',
  declarationNone: 'Not made.',
  declarationOtherwise:
    'If the aid is found to be de minimis, the agreement cannot be signed until the declaration has been made.',
  declarationAsked: (on: string, by: string | null) =>
    by === null
      ? `The municipality asked for the declaration on ${on}.`
      : `The municipality asked for the declaration on ${on}. Please make it by ${by}.`,
  declarationAskedOf: (on: string, by: string | null) =>
    by === null
      ? `You asked for the declaration on ${on}.`
      : `You asked for the declaration on ${on}, by ${by}.`,
  declarationMade: (on: string, by: string) => `Made on ${on} by ${by}.`,
  declare: 'Make the declaration',
  declareAnew: 'Make a new declaration',
  prepare: 'Fill in the declaration',
  ask: 'Ask for the declaration',
  askAgain: 'Remind about the declaration',
  declaredNone: 'No de minimis aid in the last three years.',
  declaredGrants: 'Aid that the organisation has declared',
  declaredLinks: 'The organisation says that it is linked with:',
  giver: 'Giver',
  receiver: 'Receiver',
  grantedOn: 'Day',
  regime: 'Regulation',
  amount: 'Amount',
  askTitle: 'Ask for the declaration of de minimis aid',
  askLead: (names: string) =>
    `${names} will have a task in the service and a mail. The declaration is needed before the agreement is signed.`,
  askBy: 'To be made no later than',
  askByPast: 'That day has passed. Choose today or a later day.',
  askSend: 'Ask for the declaration',
  asked: 'The organisation has been given the task of making the declaration.',
  askNotNow: 'The declaration cannot be asked for now',
  back: 'To the page on state aid',
  conclusionTitle: 'Conclusion',
  conclusionNone: 'Nobody has drawn a conclusion yet.',
  conclusionParty:
    'The municipality has not assessed the aid yet. You will see the conclusion and the reasons here.',
  concluded: (by: string, on: string) => `Assessed by ${by} on ${on}.`,
  readPaper: 'Read the assessment',
  earlier: 'Earlier assessments in the case',
  amountsChanged: (on: string) =>
    `The state aid was assessed on ${on} for other amounts than those that the agreement has now. This has changed:`,
  amountOf: (giver: string, what: string, year: number | null) =>
    year === null ? `${giver}, ${what}, the whole period` : `${giver}, ${what} ${year}`,
  amountMoved: (of: string, before: string, after: string) => `${of}: assessed for ${before}, now ${after}`,
  draftDiffers:
    'What is written for the assessment differs from the contributions in the budget of the agreement:',
  writtenAnd: (of: string, written: string, agreed: string) =>
    `${of}: written ${written}, in the budget ${agreed}`,
  draftDiffersThen: 'Change the amounts of the assessment, or say in the reasons why they are to differ.',
  assessedAnew:
    'The assessment stands as it was written. It is done again for the new amounts before the board gets the proposal, and both sides read it here.',
}
