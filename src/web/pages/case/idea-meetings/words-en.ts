import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'Idea meetings',
  lead: 'Here the parties shape content, goals, methods, time and money together.',
  group: 'the idea meeting',
  groupTitle: (number: number) => `Idea meeting ${number}`,
  invitationTitle: (caseTitle: string) => `Idea meeting: ${caseTitle}`,
  agendaSince: 'What has happened since last time',
  agendaGuide: 'The eight questions of the conversation guide',
  agendaDraft: 'The draft agreement',
  agendaNext: 'What we do until next time',

  count: (held: number, allowed: number) =>
    held === 0
      ? `No meeting has been held yet. You have up to ${allowed} meetings.`
      : `${held} of ${allowed} meetings have been held.`,
  suitable: (from: number, to: number) =>
    `${from}–${to} meetings are usually enough. Then you choose whether to finish the draft, meet more or stop.`,
  left: (left: number) => (left === 1 ? 'One meeting is left.' : `${left} meetings are left.`),
  usedUpTitle: 'Time to choose',
  usedUpStaff: (held: number) =>
    `You have held ${held} idea meetings. If the draft is agreed you go on with it. Otherwise extend by one or two meetings, or end with reasons.`,
  usedUpDirector: (held: number) =>
    `${held} idea meetings have been held and the extension is used. More meetings need your exception.`,
  usedUpOther: (held: number, who: string) =>
    `You have held ${held} idea meetings. ${who} now takes up with you whether to finish the draft, meet more or stop.`,
  extend: 'Extend with more meetings',
  except: 'Decide on more meetings',
  end: 'End without consensus',
  toDraft: 'To the draft',
  toBudget: 'To contributions and budget',

  notYet: 'The idea meetings have not begun',
  notYetText: (who: string) => `${who} calls you to the first meeting. The call comes here and by e-mail.`,
  noneBooked: 'No idea meeting is booked.',
  next: 'Next meeting',
  call: 'Call an idea meeting',
  propose: 'Propose a meeting',
  guide: 'The conversation guide',
  guideOpen: 'Open the conversation guide',
  guideSoFar: (answered: number, all: number) => `${answered} of ${all} questions have an answer.`,
  held: 'Meetings held',
  heldOn: (number: number, day: string) => `Idea meeting ${number}, ${day}`,
  minutes: 'Minutes',
  cancelled: 'Cancelled meetings',
  cancelledOn: (day: string, reason: string) => `${day}: ${reason}`,
  when: 'Time',
  where: 'Place',
  online: 'Online',
  openLink: 'Open the meeting',
  weArrange: 'We arrange',
  invited: 'Invited',
  agenda: 'Agenda',
  calendar: 'Add to the calendar',
  move: 'Move or change the meeting',
  cancel: 'Cancel the meeting',
  write: 'Write the minutes',
  proposedBy: (who: string) => `proposed by ${who}`,
  addItem: 'Propose an item for the agenda',
  itemLabel: 'What do you want to take up?',
  itemMissing: 'Write what you want to take up.',
  itemSend: 'Add the item',
  itemAdded: 'The item is now on the agenda. The others have been told.',

  proposals: 'Proposed meetings',
  proposalBy: (who: string, day: string) => `${who}, ${day}`,
  proposeTitle: 'Propose an idea meeting',
  proposeLead: 'Write times that suit you and what you want to take up. Whoever calls is told at once.',
  times: 'Times that suit',
  timesHint: 'One a line, for example: Tuesday 24 November, 15–17.',
  timesMissing: 'Write at least one time that suits.',
  topics: 'What do you want to take up?',
  proposeSend: 'Send the proposal',
  proposed: 'The proposal is sent.',

  callTitle: 'Call an idea meeting',
  callLead:
    'The call is registered and goes at once to all who are invited, with an invitation for the calendar.',
  callNumber: (number: number, allowed: number) => `It will be meeting ${number} of ${allowed}.`,
  who: 'Who is invited',
  party: 'From the party',
  publicSide: 'From the public side',
  peopleMissing: 'Choose at least one person from the party.',
  noEmail: 'gets the call here in the case, without e-mail',
  agendaAlways: 'This is always taken up:',
  ownItems: 'Own items',
  ownHint: 'One item a line.',
  callSend: 'Call the meeting',
  called: 'The call is registered and sent.',
  dayPast: 'That day has passed. Choose today or later.',

  moveTitle: 'Move or change the idea meeting',
  moveLead: 'All who are invited get a new invitation, which takes the place of the one in their calendar.',
  moveWhy: 'Why is the meeting changed?',
  moveWhyHint: 'Stands in the changed call.',
  moveSend: 'Send the changed call',
  moved: 'The changed call is registered and sent.',
  cancelTitle: 'Cancel the idea meeting',
  cancelLead: 'The meeting is taken out of all calendars. It does not count as held.',
  cancelWhy: 'Why is the meeting cancelled?',
  cancelWhyMissing: 'Write why the meeting is cancelled, so that the others understand.',
  cancelSend: 'Cancel the meeting',
  cancelledNow: 'The meeting is cancelled, and all who were invited have been told.',

  minutesTitle: 'Minutes of the idea meeting',
  minutesLead:
    'When you register, all parties can read the minutes at once. The answers of the conversation guide come along as they stand then.',
  minutesEarly: (day: string) =>
    `The meeting is on ${day}. You can prepare the minutes now and register them when the meeting has been held.`,
  notes: 'What did you talk about?',
  notesHint: 'Write so that whoever was not there understands too. No personal identity numbers.',
  nextStep: 'What happens next?',
  record: 'Register and share the minutes',
  recorded: 'The meeting is recorded as held, and the minutes are shared with the parties.',
  heldLater: 'The meeting cannot have been held in the future. Write the day on which you met.',
  heldBefore: (day: string) =>
    `The idea meetings began on ${day}. The meeting cannot have been held before that.`,
  toList: 'To the idea meetings',
  paperTalk: 'The conversation',
  unanswered: 'No answer yet.',

  guideTitle: 'Conversation guide',
  guideLeadRead: 'This is what the parties have answered together.',
  guideWords: 'In our words',
  guideSave: 'Save the answers',
  guideSaved: (time: string) => `The answers were saved at ${time}.`,
  guideEarlier: 'Earlier answers',
  guideSigned: (who: string, when: string) => `Written by ${who} ${when}`,
  guideTheirs: (who: string) => `${who} saved this meanwhile:`,
  guideConflict: (who: string) =>
    `${who} saved another answer meanwhile. Both are shown here. Save again if yours should hold.`,
  guideUnknown: 'Choose one of the answers.',
  guideNotNow:
    'The guide is filled in from the call to the first meeting until the minutes of that meeting are registered, and again during the idea meetings.',
  toFirst: 'To the first meeting',
  guideClosed: 'The answers are locked. They can be changed if the idea meetings are opened again.',

  moreTitle: 'More idea meetings',
  moreLeadStaff: (left: number) =>
    left === 1
      ? 'You can extend by one meeting. Both sides see the reasons.'
      : 'You can extend by one or two meetings. Both sides see the reasons.',
  moreLeadDirector:
    'The extension is used. You can decide on one or two meetings more as an exception. Both sides see the reasons.',
  moreCount: 'How many more meetings?',
  moreMissing: 'Choose how many more meetings.',
  moreOne: 'One meeting',
  moreTwo: 'Two meetings',
  reasons: 'Reasons',
  moreReasonsHint: 'Write what remains and why you think that you will agree.',
  reasonsMissing: 'Write the reasons. The parties have a right to understand.',
  moreSend: 'Decide on more meetings',
  moreDone: 'You can now call more idea meetings.',

  endTitle: 'End without consensus',
  endLead:
    'The work on this partnership ends. The party gets a letter with the reasons. The idea can be taken up again in a new case.',
  endReasonsHint:
    'Write so that the party understands what you did not agree on. The text stands word for word in the letter.',
  endNext: 'What can the party do now?',
  endNextHint:
    'For example another support to apply for, or what needs to change for the idea to be taken up again.',
  endNextMissing: 'Write what the party can do now.',
  endSure: 'We end the work and send the letter',
  endSureMissing: 'Tick that the work is to end.',
  endSend: 'End and send the letter',
  ended: 'The work has ended, and the letter has been sent to the party.',
}
