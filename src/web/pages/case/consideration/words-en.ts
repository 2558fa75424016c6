import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'Consideration',
  lead: (director: string) =>
    `Is a partnership possible and suitable, or does something else fit better? Answer the questions together. Then ${director} makes an assessment.`,
  leadRead: 'This is how far the consideration has come.',
  progress: (answered: number, all: number) => `${answered} of ${all} questions answered`,
  allAnswered: 'All questions have answers.',
  missing: (count: number) =>
    count === 1 ? 'One question lacks an answer:' : `${inWords(count)} questions lack answers:`,
  question: (number: number) => `question ${number}`,
  otherPart: 'Questions',
  answerPart: (part: string) => `Answer “${part}”`,
  changePart: (part: string) => `Change the answers in “${part}”`,
  noAnswer: 'No answer yet',
  noGround: 'Reasons are missing',
  noScale: 'None of the answers is chosen',
  evidence: 'Evidence',
  document: (number: number, title: string) => `Document ${number}: ${title}`,
  answeredBy: (name: string, day: string) => `${name}, ${day}`,
  returnedTitle: (director: string) => `${director} asks for more`,
  conflicted:
    'You have declared a conflict of interest in this case. You may read the consideration, but a colleague has to write in it.',

  conclusionTitle: 'Conclusion',
  conclusionLead: (most: number) =>
    `The organisation reads this. Write in plain words, at most ${most} of them.`,
  conclusion: 'What is the conclusion?',
  otherForm: (form: string) => `Another form fits better: ${form}`,
  conclusionMissing: 'Choose a conclusion.',
  reasons: 'Reasons',
  reasonsHint:
    'What speaks for, what speaks against, and what weighs most? Write so that somebody who was not at the meeting understands.',
  reasonsMissing: 'Write the reasons for the conclusion.',
  tooManyWords: (words: number, most: number) =>
    `The reasons are ${words} words. At most ${most} fit: take out ${words - most}.`,
  wordCount: (words: number, most: number) => `${words} of at most ${most} words`,
  completion: 'When is what is missing to be completed?',
  completionHint: (documents: string) => `Still missing: ${documents}.`,
  completionMissing: 'Write by which day what is missing is to have come in.',
  completionPassed: 'That day has passed. Choose today or a later day.',
  writeConclusion: 'Write the conclusion',
  changeConclusion: 'Change the conclusion',
  conclusionSaved: 'The conclusion is saved.',
  completeBy: (day: string) => `To be completed by ${day}`,
  saveConclusion: 'Save the conclusion',

  handOverTitle: 'Handing over',
  handOver: (director: string) => `Hand over to ${director}`,
  handOverMeans: (director: string) =>
    `The consideration is registered and ${director} gets it. The organisation may read the conclusion and the reasons. The answers cannot be changed afterwards, unless ${director} asks for more.`,
  notYet: 'You cannot hand over yet:',
  answersMissing: (count: number) =>
    count === 1 ? 'One question lacks an answer.' : `${inWords(count)} questions lack answers.`,
  staffHandsOver: (staffUnit: string, director: string) =>
    `When everything is answered ${staffUnit} hands over to ${director}.`,
  handedOver: (director: string) => `The consideration has been handed over to ${director}.`,

  partNumber: (number: number, all: number) => `Part ${number} of ${all}`,
  help: 'What the question is after',
  ground: (number: number | string) => `Reasons for question ${number}`,
  evidenceOf: (number: number | string) => `Evidence for question ${number}`,
  evidenceDocument: 'A document of the case',
  evidenceLink: 'Or a link',
  noDocument: 'No document',
  unknownDocument: 'Choose a document that is in the case.',
  unknownAnswer: 'Choose one of the answers.',
  earlier: 'Earlier answers',
  save: 'Save and go on',
  toWhole: 'To the consideration',
  saved: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved yet. Press the button to see why.',
  savesItself: 'Your answers are saved while you write.',
  conflict: (name: string, number: number | string) =>
    `${name} answered question ${number} while you were writing. Both texts are below. Choose what is to stand and save once more.`,
  conflictConclusion: (name: string) =>
    `${name} changed the conclusion while you were writing. Both texts are below. Choose what is to stand and save once more.`,
  theirs: (whoAndWhen: string) => `This was written by ${whoAndWhen}:`,
  handedOverMeanwhile:
    'The consideration was handed over while you were writing, so this cannot be saved. What you wrote is still on the page.',

  secretTitle: 'The consideration will be here',
  secret: (staffUnit: string, director: string) =>
    `After the first meeting ${staffUnit} sums up what the meeting arrived at and hands over to ${director}. Then you can read the conclusion and the reasons here.`,
  handedOverLead: (director: string, day: string, by: string) =>
    `Handed over to ${director} ${day} by ${by}.`,
  whole: 'The whole consideration',
  wholeText: 'With all questions, answers and evidence, as it is registered.',
  readWhole: 'Read the whole consideration',
  toAssessment: 'To the assessment',
  next: (director: string) => `Now ${director} makes an assessment. You will get the answer with reasons.`,
  missingDocuments: 'Documents that are missing',
  paperTitle: (checklist: string, version: string) => `${checklist}, version ${version}`,
}

function inWords(count: number): string {
  const names = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
  return names[count] ?? String(count)
}
