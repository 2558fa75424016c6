import { oneOrMany } from '../draft/one-or-many.ts'
import type { WordWords } from './words-sv.ts'

export const en: WordWords = {
  title: 'The draft in Word',
  lead: 'Take the draft out to work in Word, and read it in again. Nothing is saved until you have seen what changes.',
  out: 'Take out',
  outText:
    'The file has the same headings as the draft. Open comments and suggestions come along as comments in the margin. Tables and lists that Handslag fills in are changed in Handslag, not in Word. The agreement is written in Swedish.',
  fetch: 'Fetch the draft as a Word file',
  fileName: (title) => `Draft ${title}`,
  suggestion: (text, why) => `Suggestion: ${text}${why === '' ? '' : `\nWhy: ${why}`}`,
  aboutSection: (heading, text) => `${heading}: ${text}`,
  in: 'Read in',
  inText:
    'Text goes to the section whose heading it stands under. Where there is no such heading you place it yourself. Tracked changes are read as accepted.',
  file: 'Word file',
  kinds: 'Word (.docx)',
  look: 'See what changes',
  notOpen: 'The draft is not open for changes now. You can still fetch it.',
  missing: 'Choose a Word file.',
  unreadable: 'The file cannot be read as a Word file. Save it as .docx and try again.',
  tooLarge: 'The file is too large. It may be at most 10 MB. Take pictures away and try again.',
  nothing: 'The file has no text.',
  same: 'The file says the same as the draft. Nothing to change.',
  waiting: 'You have a file that waits.',
  toWaiting: 'Go on with it',

  placeTitle: 'This changes',
  placeLead: (name) =>
    `Read from ${name}. Each section that you read in becomes a new version. The one before is kept.`,
  changed: 'Sections that get a new text',
  changedNone: 'No section gets a new text by itself.',
  rest: 'Text for you to place',
  restLead:
    'The heading is not in the template. Choose a section, and the text goes last in it. What you do not choose stays here.',
  noHeading: 'Text before the first heading',
  to: 'Goes to',
  toOf: (heading) => `Goes to, ${heading}`,
  nowhere: 'Do not read in now',
  held: (name, heading) => `${name} is writing in ${heading} just now. Read that section in later.`,
  changedSince: (who, when) => `Last changed by ${who}, ${when}. The comparison is with that text.`,
  notes: 'Good to know',
  own: (count) =>
    oneOrMany(
      count,
      'line that Handslag fills in itself was not read in',
      'lines that Handslag fills in itself were not read in',
    ),
  tables: (count) => oneOrMany(count, 'table became a list', 'tables became lists'),
  pictures: (count) => oneOrMany(count, 'picture became the word [bild]', 'pictures became the word [bild]'),
  comments: 'Comments in the file',
  commentsLead: 'They are not read into the text. Write them as comments in the sections if they are needed.',
  commentBy: (by, text) => (by === '' ? text : `${by}: ${text}`),
  save: 'Read into the draft',
  discard: 'Throw away what was read',
  discarded: 'What was read is gone. The draft is untouched.',
  saved: (count) => `${oneOrMany(count, 'section has', 'sections have')} got a new text.`,
  savedRest: (count, rest) =>
    `${oneOrMany(count, 'section has', 'sections have')} got a new text. ${oneOrMany(rest, 'text is', 'texts are')} left to place.`,
  choose: 'Choose at least one section to read into.',
  tooLong: (heading) => `The text in ${heading} becomes longer than 20,000 characters.`,
  personal: (heading) =>
    `The text in ${heading} holds something that looks like a personal identity number. Take it away in Word and read the file in again.`,
  back: 'To the draft',
}
