import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  shortTitle: 'Assessment',
  lead: 'Read the consideration and make your assessment. The organisation reads your reasons word for word.',
  summary: 'The conclusion of the consideration',
  allAnswers: 'Read all the answers',
  answers: (counted: string) => `The answers: ${counted}.`,
  counted: (count: number, answer: string) => `${count} ${answer.toLowerCase()}`,
  whole: 'Open the whole consideration',
  outcome: 'What is your assessment?',
  goOn: 'Go on to the review',
  goOnHint: 'A partnership may be the right form. Now the conditions are reviewed.',
  decline: 'Do not go on',
  declineHint: 'The case is closed. The organisation gets the reasons and may take the idea up again.',
  otherForm: 'Another form fits better',
  otherFormHint: 'The case is closed. The organisation is told which form, and how to go on.',
  outcomeMissing: 'Choose what your assessment is.',
  whichForm: 'Which form fits better?',
  whichFormMissing: 'Choose which form fits better.',
  reasons: 'Reasons',
  reasonsHint:
    'Write to the organisation: what you have weighed, what settled it, and what another answer would have needed. Avoid abbreviations and paragraphs of law.',
  reasonsMissing: 'Write why this is your assessment. The organisation has a right to understand the answer.',
  sendNow: 'Send the answer to the organisation now',
  sendNowHint: (staffUnit: string) =>
    `Otherwise ${staffUnit} gives the answer within ten working days, for example to call first.`,
  preview: 'Look through the letter',
  askForMore: 'Is something missing? Ask for more',
  saved: (time: string) => `Saved ${time}`,

  previewTitle: 'Look through the letter',
  previewNow: 'This is what the answer will be. Nothing is recorded yet.',
  previewLater: (staffUnit: string) =>
    `This is what the answer will be when ${staffUnit} sends it. Nothing is recorded yet.`,
  recordAndSend: 'Record the assessment and send the answer',
  record: 'Record the assessment',
  change: 'Change',
  recordMeans: 'The assessment is registered and cannot be changed afterwards.',
  sendMeans: 'The organisation gets the letter by e-mail and can read it here.',
  recorded: 'The assessment has been recorded.',
  recordedAndSent: 'The assessment has been recorded and the answer sent to the organisation.',
  letter: 'The letter',

  returnTitle: 'Ask for more',
  returnLead: (staffUnit: string) =>
    `The consideration goes back to ${staffUnit}, which completes it and hands it over anew.`,
  needed: 'What is needed?',
  neededHint: 'Write which questions it concerns and what you need to know.',
  neededMissing: 'Write what is needed.',
  giveBack: (staffUnit: string) => `Send back to ${staffUnit}`,
  givenBack: 'The consideration has been sent back for more.',

  notYetTitle: 'The assessment comes later',
  notYet: (director: string) =>
    `When the first meeting has been held the consideration is written. Then ${director} makes the assessment, and it will be here.`,
  waitingTitle: (director: string) => `Now we are waiting for ${director}`,
  waiting: (director: string) =>
    `The consideration has been handed over. Here ${director} will say whether the idea goes on, and why.`,
  readConsideration: 'Read the consideration',
  pendingTitle: 'The answer is on its way',
  pending: (director: string, day: string) =>
    `${director} has made the assessment. You will get the answer with reasons by ${day} at the latest.`,

  assessedBy: (name: string, day: string) => `${name}, ${day}`,
  verdict: {
    goOn: 'The idea goes on. The next step is the review.',
    decline: 'The idea does not go on this time.',
    otherForm: (form: string) => `Another form fits better: ${form}.`,
  },
  tell: 'Tell the organisation about the assessment',
  tellTask: 'The organisation has not had the answer yet.',
  told: (day: string) => `The organisation had the answer on ${day}.`,
  toTell: 'Look through and send the answer',
  send: 'Send the answer to the organisation',
  sent: 'The answer has been sent to the organisation.',
  sendLead: 'Read the letter through. It is registered when you have sent it.',
  readLetter: 'Read the letter',

  answerTitle: 'Answer to your initiative',
  answerLead: {
    goOn: 'We go on together!',
    decline: 'We do not go on with a partnership this time.',
    otherForm: (form: string) => `We believe that ${form} fits your idea better than a partnership.`,
  },
  why: 'Why',
  now: 'What happens now',
  goOnSteps: (staffUnit: string) => [
    `${staffUnit} reviews the conditions: that you are an idea-based organisation, that we share values, and that the rules allow the partnership.`,
    'You will read the result and can answer it before it is final.',
    'After that we invite you to idea meetings, where we as equal parties shape content, goals and money.',
  ],
  nothingToDo: 'You do not have to do anything just now. You will hear from us.',
  closedThanks:
    'Thank you for the work that you have put in. The case is closed, but everything is still here to read.',
  meansTitle: (form: string) => `What ${form} means`,
  helpYou: (staffUnit: string) =>
    `${staffUnit} helps you to find the right way. Your documents are handed on only if you say yes to it.`,
  talkTitle: 'Would you like to talk to us?',
  talk: (staffUnit: string) =>
    `Contact ${staffUnit} if something is unclear or if you would like to talk about the assessment:`,
  againTitle: 'If the conditions change',
  again:
    'You may take the idea up again. It becomes a new case linked to this one, so that you do not have to start over.',
  againAsNew: 'You are welcome with a new idea whenever you like.',
  takeUpAgain: 'Take the idea up again',
  newInitiative: 'Hand in a new initiative',
  contact: 'Contact',
}
