import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  optional: '(optional)',
  form: {
    title: 'Ask for a document',
    lead: 'Anybody may ask for public documents. You need not say who you are or what you want them for.',
    nobody: 'There is no authority here yet that takes in requests. Turn to your municipality.',
    body: 'Who has the document?',
    wanted: 'What do you want?',
    wantedHint:
      'In your own words, with the number of the case if you know it. What you write here becomes a public document itself: write no personal identity numbers.',
    wantedMissing: 'Write which document or documents you want.',
    wantedDocument: (number) => `Document ${number}`,
    wantedExtract: 'An extract from the registry: which cases and documents are registered.',
    wantedAbout: (title) => `The documents about “${title}”`,
    answer: 'How you get the answer',
    answerHint:
      'When you have sent the request you get a secret address. There you see how it goes, and there you fetch the answer and the documents. So you need not fill in anything here.',
    email: 'E-mail',
    emailHint: 'If you want the secret address by e-mail, and may have the answer that way.',
    other: 'Postal address or telephone, if you want the answer that way',
    send: 'Send the request',
  },
  asked: {
    title: (number) => `Your request ${number}`,
    waits: 'We have received your request and assess it as soon as possible. The answer comes on this page.',
    answered: 'Your request has been answered.',
    closed: {
      withdrawn: 'The request is closed: it has been withdrawn.',
      otherwise: 'The request is closed: it has been answered in another way.',
    },
    keepTitle: 'Save the address of this page',
    keep: 'Only whoever has the address can read the answer. It cannot be had again, so save it now. Do not give it to anybody else.',
    yourRequest: 'The request',
    wanted: 'You asked for',
    received: 'Came in',
    by: 'Assessed by',
    answer: 'The answer',
    nothing: 'No documents are released.',
    document: (number, caseNumber) => `Document ${number} in case ${caseNumber}`,
    outcomes: {
      whole: 'Released in whole.',
      masked: 'Released with parts masked.',
      refused: 'Not released.',
    },
    letter: 'Open the answer as PDF',
    decision: 'Written decision',
    decisionLead:
      'Do you want more than this? Ask for a written decision. It says why, and how to appeal, and it costs nothing.',
    wantDecision: 'Ask for a written decision',
    decisionWanted: 'You asked for a written decision on',
    decisionDone: 'We have received that you want a written decision.',
    appeal: (body) =>
      `The decision can be appealed to the administrative court of appeal (kammarrätten). Write what you want changed and why, and send it to ${body}. It must have come in within three weeks from the day you were informed of the decision. Follow what the decision says.`,
  },
}
