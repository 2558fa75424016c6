import { upperFirst } from '../../../../kernel/upper-first.ts'
import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'A party leaves',
  leads: {
    before:
      'As long as not everybody has signed nobody is bound. One of several parties can leave, and the others can go on.',
    running:
      'One of several parties can leave the partnership on the conditions of the agreement, and the others can go on. The party takes part up to and including its last day.',
    over: 'The case is closed. Nobody needs to leave it.',
  },
  what: 'What it means',
  beforeMeans: ({ staffUnit }) => [
    'The party no longer takes part from tomorrow. It still reads what both sides have read while it took part.',
    'The others are told at once, by mail.',
    `If you have agreed on a text that names the party, that text cannot be signed. ${upperFirst(staffUnit)} opens the draft again; if the case has gone to the board it has to come back from there.`,
  ],
  runningMeans: ({ director }) => [
    'Up to and including the last day everything is as before: contributions, accounts, meetings and reports.',
    'The day after, the party no longer takes part. Its seats in the groups end, and it still reads what both sides have read while it took part.',
    'What the party has promised up to and including the last day stands. Money that has not been used is accounted for and paid back as the agreement says, and what was lent is given back.',
    `The others are told at once, by mail. ${upperFirst(director)} decides what it means: whether the partnership goes on as it is, whether the board has to decide on a changed agreement, or whether it has to end.`,
  ],
  toTerms: 'The conditions in your agreement',
  toGiven: 'Contributions: promised and given',
  toEconomy: 'The economy',
  own: {
    title: 'Give notice for your part',
    sure: 'Yes, we leave, and we have the right to give notice for our party',
    send: 'Leave the partnership',
  },
  noted: {
    title: 'Note that a party leaves',
    sure: 'Yes, the party has said that it leaves',
    send: 'Note that the party leaves',
  },
  party: 'Which party leaves?',
  partyMissing: 'Choose which party leaves.',
  ground: 'Ground',
  groundHints: {
    before: 'Why does the party leave? All parties read it.',
    running: 'Which condition of the agreement is it, and what has happened? All parties read it.',
    over: '',
  },
  groundMissing: 'Write on what ground the party leaves.',
  noticedOn: 'Notice given',
  noticedMissing: 'Write which day the notice was given.',
  noticedLater: 'The day of the notice has not come yet.',
  lastDay: 'Last day',
  lastDayHint: 'Year-month-day. The agreement says how long the notice is.',
  lastMissing: 'Write which day is the last of the party.',
  lastBeforeNotice: 'The last day comes before the notice.',
  lastPassed: 'That day has passed. Choose today or a later day.',
  lastBeforeBound: (day) =>
    `The party has been bound by the agreement since ${day}, when everybody had signed or the party joined. Choose that day or a later one.`,
  lastAfterEnd: (end) =>
    `The agreement only holds up to and including ${end}, and is over by itself then. Choose that day or an earlier one.`,
  settlement: 'Money and obligations: what is to be settled, by whom and when?',
  settlementHint:
    'Unused money, accounts, premises, equipment, staff, keys and data, and who takes over what the party does.',
  settlementMissing: 'Write what is to be settled. If there is nothing to settle, write that.',
  settlementStands: 'Money and obligations',
  sureMissing: 'Tick that the party leaves.',
  means: {
    before: 'The notice is registered and all parties are told.',
    running: 'The notice is registered, all parties are told and the question of what happens now is asked.',
    over: '',
  },
  back: 'Back to the case',
  left: (party) => `${party} has left the case. All parties have been told.`,
  given: (last) => `The notice is registered, with ${last} as the last day. All parties have been told.`,
  leaves: (party) => `${party} leaves`,
  writtenBy: 'Written here by',
  byWhom: (name, day) => `${name}, ${day}`,
  nextLast: (last, after) =>
    `The party takes part up to and including ${last}. From ${after} it is no longer a party; that happens by itself.`,
  nextMoney:
    'Go through money and obligations together before the last day, and choose who takes over the tasks of the party and its seats in the groups.',
  questionComes: ({ director }) => `The question of what it means is put to ${director}.`,
  questionWaits: ({ director }) =>
    `The question of what it means for the others waits for an answer by ${director}.`,
  questionAnswered: ({ director }) => `What it means for the others has been answered by ${director}.`,
  toQuestion: 'Read the question',
  staysTitle: 'The party stays',
  staysHow: ({ staffUnit }) =>
    `A notice can be taken back up to and including the last day, if the other parties agree to it. ${upperFirst(staffUnit)} or the coordinator notes it.`,
  staysReasons: 'Why does the party stay, and how have the others agreed to it?',
  staysHint: 'All parties read it.',
  staysReasonsMissing: 'Write why the party stays. All parties read it.',
  staysSend: 'Note that the party stays',
  stayed: (party) => `${party} stays. All parties have been told.`,
  signatoryGives: 'Whoever may represent your organisation gives notice for your part here.',
  staffGives: ({ staffUnit }) =>
    `The party that leaves gives notice here. If its word came another way, ${staffUnit} or the coordinator notes it.`,
  only: 'The partnership needs at least one party on each side. Whoever is alone on its side can therefore not leave while it runs. This is what you can do instead:',
  onlyBefore:
    'The partnership needs at least one party on each side. Whoever is alone on its side can therefore not leave so that others go on. This is what you can do instead:',
  successor: ({ staffUnit }) =>
    `If somebody else takes over, it is first added as a party, by ${staffUnit} or the coordinator. After that, whoever is to leave gives notice here.`,
  toParties: 'Add whoever takes over',
  toMessages: 'Write a message',
  endInstead:
    'If nobody takes over, the partnership ends early, on the conditions of the agreement. The board decides.',
  toEarly: 'Ask to end early',
  toEnding: 'How a partnership ends',
  withdrawInstead: 'If nobody takes over, you withdraw the idea.',
  toWithdraw: 'Withdraw the idea',
  question: (party, last, ground) =>
    `${party} leaves the partnership, with ${last} as its last day. ${ground}`,
}
