import type { AccessibilityWords } from './words-sv.ts'

export const en: AccessibilityWords = {
  title: 'Accessibility',
  lead: (bodies) =>
    `${bodies} is behind this website. Everyone is to be able to use it. Here is how it meets the Swedish act on accessibility to digital public service, which shortcomings we know of and how you tell us of more.`,
  nobody: 'The municipality',
  sections: {
    status: {
      title: 'How accessible is the website?',
      text: [
        'The website is partly in line with the act on accessibility to digital public service (2018:1937). The shortcomings are below.',
        'The statement covers all pages of Handslag, before and after sign-in, and the documents that Handslag makes. The municipality answers for its being true.',
      ],
    },
    known: {
      title: 'Content that is not accessible',
      intro: 'These parts do not meet the requirements yet:',
      points: [
        'Files that parties and administration have uploaded, such as annual accounts as scanned images, are not always accessible. Ask for them in another form (WCAG 1.1.1, 1.3.1).',
        'Names, places and texts that people have written are in Swedish on the English pages too, and the language is not always marked (WCAG 3.1.2).',
        'The picture of the process cannot be read much enlarged on a narrow screen. The same steps stand as a list below it (WCAG 1.4.10).',
        'Word files that Handslag makes have not been tried with a screen reader.',
      ],
      none: 'We have not found that any of it would be an unreasonable burden to put right.',
    },
    works: {
      title: 'How the pages are made',
      points: [
        'They can be used without scripts, by keyboard alone and with a screen reader.',
        'They can be read on a narrow phone, at 400 per cent zoom, in light and dark and on paper.',
        'States and errors are said in words, never by colour alone.',
        'Forms keep what you have written and say what needs to be changed.',
        'PDF documents that Handslag makes are tagged for screen readers (PDF/UA-1).',
      ],
    },
    tested: {
      title: 'How we have tested the website',
      text: [
        "The aim is EN 301 549 and WCAG 2.2 level AA. At every change the pages are tested automatically in a browser: in Swedish and English, in light and dark, at different widths and in the municipality's colours. The open pages are also tested on paper, at 400 per cent zoom, by keyboard alone and without scripts.",
        'It is a self-assessment. Nobody from outside, and no person who uses assistive technology, has reviewed the website yet.',
        'The statement was written on 22 November 2026.',
      ],
    },
    report: {
      title: 'Report a shortcoming, or ask for another form',
      text: (day) =>
        `Your report becomes a case with a number of its own. Our promise is an answer within ten working days: if you report today we answer by ${day}.`,
      action: 'Report a shortcoming or ask for another form',
      other: 'You can also reach us like this:',
      noAddress:
        "The municipality has not entered an address here yet. It is on the municipality's own website.",
    },
    supervision: {
      title: 'If you are not satisfied with the answer',
      text: 'You can report the shortcoming to the authority that supervises the act. It was Digg, the Agency for Digital Government, when the statement was written.',
      link: "Digg's website",
    },
  },
  officials: 'Reports to answer',

  form: {
    title: 'Report a shortcoming or ask for another form',
    lead: 'You need no account, and you may be anonymous. Do not write personal identity numbers.',
    body: 'Whom does it concern?',
    kind: 'What is it about?',
    kindMissing: 'Choose what it is about.',
    kinds: {
      deficiency: 'Something cannot be used',
      otherFormat: 'I want content in another form',
    },
    page: 'Which page or document?',
    pageHint: 'The address, the name or the number. Write “all” if it is everywhere.',
    pageMissing: 'Write which page or document it is about.',
    what: 'Tell what happens, or what you need',
    whatHint: 'Do say which browser or assistive technology you use.',
    whatMissing: 'Write what happens or what you need.',
    format: 'Which form do you want?',
    formatHint: 'Such as Braille, large print, read aloud or plain text.',
    formatMissing: 'Write which form you want.',
    name: 'Your name',
    email: 'E-mail for the answer',
    emailHint: 'Without e-mail you read the answer on a page of its own, whose address you are given.',
    optional: '(optional)',
    send: 'Hand in the report',
  },
  receipt: {
    title: (number) => `Report ${number}`,
    lead: 'We have received your report. Keep the address of this page; the answer will be here.',
    leadAnswered: 'Your report has been answered.',
    number: 'Number',
    received: 'Received',
    answerBy: 'We promise an answer by',
    kind: 'About',
    page: 'Page or document',
    what: 'What you wrote',
    format: 'Form wanted',
    notMailed:
      'The report has been handed in, but the receipt has not been e-mailed: several have gone to that address today already. Save the address of this page, so that you find it again.',
    mailed: 'The answer also comes by e-mail.',
  },
  answer: {
    title: 'The answer',
    on: 'Answered',
    outcome: 'What has happened',
    outcomes: {
      fixed: 'The shortcoming has been put right',
      planned: 'The shortcoming will be put right',
      sent: 'The content has been sent in the form that was asked for',
      notFixed: 'There will be no change',
    },
    plannedOn: 'Put right by',
  },
  list: {
    title: 'Reports about accessibility',
    lead: 'Shortcomings that somebody has reported, and wishes for other forms. We have promised an answer within ten working days.',
    caption: 'Reports',
    number: 'Number',
    what: 'About',
    received: 'Received',
    due: 'Answer',
    answeredOn: 'Answered',
    answered: (on) => `answered ${on}`,
    emptyTitle: 'No reports yet',
    empty: 'When somebody reports a shortcoming or asks for another form, it comes here.',
    todo: (count) =>
      count === 1 ? 'Answer a report about accessibility' : `Answer ${count} reports about accessibility`,
  },
  give: {
    title: (number) => `Answer ${number}`,
    sender: 'Sender',
    anonymous: "Anonymous. The answer is read on the report's own page.",
    due: 'Answer',
    outcome: 'What have you done?',
    outcomeMissing: 'Choose what you have done.',
    plannedOn: 'When will it be put right?',
    plannedMissing: 'Write when the shortcoming will be put right.',
    text: 'Answer to the one who reported',
    textHint:
      'Write what has been done and why, in plain words. If you say no, say how the person can get what they need anyway.',
    textMissing: 'Write an answer.',
    send: 'Give the answer',
    sent: 'The answer has been given.',
  },
}
