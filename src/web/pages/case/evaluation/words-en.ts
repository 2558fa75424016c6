import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'Evaluation',
  leads: {
    notBegun:
      'In the first half of the final year you look back at the whole period. First each of you alone, then together.',
    apart: 'Each party answers alone. Nobody sees the answers of the others until all have handed in theirs.',
    together:
      'Everybody has answered. Read each other’s answers and write your common one. Where you see things differently both views remain.',
    done: 'The evaluation is complete. The final report builds on it.',
  },
  window: (from, to) => `To be made ${from} to ${to}`,
  late: (day) => `Should have been ready ${day}.`,
  early: (day) => `The evaluation can begin ${day}.`,
  noDutyTitle: 'The evaluation comes in the final year',
  noDuty: 'When the agreement has a year left, the days for it are shown here.',
  begin: 'Begin the evaluation',
  whoBegins: ({ Coordinator, staffUnit }) =>
    `${Coordinator} or ${staffUnit} begins. Then each party answers on its own.`,
  begun: 'The evaluation has begun. Each party first answers alone.',
  alreadyBegun: 'The evaluation has already begun.',
  pausedNow: 'The partnership is paused. The answers can be read but not changed.',

  who: 'Who has answered',
  isHidden: 'The answers are closed until all have handed in theirs.',
  yourAnswers: (party) => `Your answers: ${party}`,
  onlyYou: 'Only you see this.',
  seenWhen: 'The other parties get to read it only when everybody has handed in their answers.',
  handedIn: 'Your answers are handed in. They are opened when all have handed in theirs.',
  write: 'Answer',
  handInLink: 'Hand in your answers',

  answers: 'The answers',
  differ: 'You see this differently',
  agree: 'You have answered alike',
  jointMissing: (count: number) =>
    count === 1
      ? 'One heading has no joint answer. All parties can write.'
      : `${count} headings have no joint answer. All parties can write.`,
  jointComplete: 'Every heading has a joint answer. Now the coordinator can compile the evaluation.',
  joint: 'Together',
  toConclude: 'Compile the evaluation',
  paper: 'Read the registered evaluation',

  handInTitle: 'Hand in your answers to the evaluation',
  handInLead: (party) =>
    `Read what stands in the name of ${party}. Once handed in the answers cannot be changed. They are opened when all have handed in theirs.`,
  handInLateLead: (party: string) =>
    `Read through what is written in the name of ${party}. The evaluation has gone on without you. When you hand in, your answers are registered, and it shows that they came after those of the others had been opened.`,
  handedInLate: 'Your answers have been handed in and registered. It shows that they came afterwards.',
  handInLast: 'You are the last. When you hand in, everybody’s answers are opened and registered.',
  missing: 'This has no answer:',
  handIn: 'Hand in the answers',
  handedInNow: 'Your answers are handed in. They are opened when all have handed in theirs.',
  openedNow: 'Your answers are handed in. Everybody has answered, so the answers can be read now.',
  closedOwn: 'Your answers are handed in and are no longer changed.',
  closedJoint:
    'The common answer is written when all have handed in theirs, and until the evaluation is complete.',

  concludeTitle: 'Compile the evaluation',
  concludeLead: 'Read the whole. Once it is registered the texts are no longer changed.',
  notReady: 'The evaluation cannot be compiled yet',
  missingJoint: (heading) => `No common answer: ${heading}`,
  waitsFor: (parties) => `We are waiting for answers from ${parties}.`,
  read: 'What the evaluation looks like',
  conclude: 'Register the evaluation',
  concluded: 'The evaluation is registered. Now the final report can begin.',

  lessons: 'Lessons',
  lessonsLead:
    'Write what you want others to be able to learn from. Short lessons, one at a time, with tags.',
  lessonsNone: 'No lessons are written yet.',
  lessonsLater: 'You write lessons when everybody’s answers are open.',
  lesson: 'Lesson',
  lessonHint:
    'For example: The young people came when we asked them about the hours, not when we advertised.',
  lessonMissing: 'Write the lesson.',
  tags: 'Tags',
  tagsMissing: 'Choose at least one tag.',
  add: 'Add the lesson',
  added: 'The lesson has been added.',
  change: 'Change',
  changeOf: (text) => `Change the lesson: ${text}`,
  changeTitle: 'Change the lesson',
  changeLead: 'When a lesson is changed all parties are asked anew whether to share it.',
  changeIt: 'Save the lesson',
  changed: 'The lesson has been changed.',
  remove: 'Take the lesson away',
  removed: 'The lesson has been taken away.',
  toLessons: 'To the lessons',
  writtenBy: (name) => `Written by ${name}`,
  shared: 'Shared with everyone who is signed in',
  notShared: 'Only the parties see it',
  agreed: (names) => `Want to share: ${names}`,
  share: 'Yes, share the lesson with everyone',
  unshare: 'Stop sharing the lesson',
  sharedNow: 'You have said yes to sharing the lesson. Others see it when all parties have said yes.',
  unsharedNow: 'The lesson is no longer shared.',
  learn: 'Search everybody’s lessons',
}
