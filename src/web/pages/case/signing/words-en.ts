import { allOf } from '../../../../kernel/word-list.ts'
import type { sv } from './words-sv.ts'

export const en: typeof sv = {
  title: 'Signatures',
  lead: 'Here the parties sign the text that the board has decided on.',
  leadSigned: 'Everybody has signed. The agreement is here for both sides.',
  early: {
    title: 'It is not time to sign yet',
    text: 'When the board has said yes, the text to sign is shown here, with who signs for each party and who has done so.',
  },
  elsewhere: {
    title: 'The agreement has been signed',
    text: 'The signed documents are among the documents of the case.',
  },
  toDocuments: 'To the documents of the case',
  readAndSign: (party: string) => `Read the text and sign for ${party}.`,
  howItWorks: (email: string) =>
    `You get a link to ${email}. When you open it you see the text again, and then you sign. The link is good for 30 minutes.`,
  begin: 'Send my link for signing',
  linkSent: (email: string) => `The link is on its way to ${email}. It is good for 30 minutes.`,
  service: {
    how: (name: string) =>
      `You read the text on the next page, show who you are at ${name} and come back here. There you press the button that signs.`,
    begin: 'Go on to the text',
    goThere: (name: string) => `Show who you are at ${name}`,
    back: (name: string) =>
      `You come from ${name}. Press the button: we check the answer and record your signature.`,
    noAnswer: (name: string) =>
      `${name} does not answer just now. Nothing is signed. Try again in a while, or sign on paper.`,
    unnamed: 'the signing service',
  },
  tooMany: 'You have asked for many links in a short time. Use the latest one, or wait half an hour.',
  signed: 'Your signature is recorded.',
  allSigned: 'Everybody has signed. The agreement is registered and is now being sealed.',
  youHaveSigned: 'You have signed. You will be told when everybody has.',
  others: 'The text waits for signatures.',
  notNow: 'Signing is not possible just now',
  waysOn: {
    rule: 'Write how the organisation signs',
    proof: 'Hand in the proof of signatories',
    papers: 'See your documents',
  },
  remind: 'Remind those who have not signed',
  reminded: (who: readonly string[]) =>
    who.length === 0 ? 'There is nobody to remind.' : `We have reminded ${allOf(who, 'en')}.`,
  text: {
    title: 'The text to sign',
    read: (title: string) => `Read the agreement for ${title} (PDF)`,
    decided: 'The board’s decision',
    notDecided: 'No decision has been recorded',
    textHash: 'Fingerprint of the decided text',
    shownHash: 'Fingerprint of the PDF',
    explained:
      'The fingerprints (SHA-256) show that everybody signs the very same text. They also stand on the signature page.',
  },
  who: {
    title: 'Who signs',
    party: 'Party',
    rule: 'How the party signs',
    signed: 'Has signed',
    remains: 'Remains',
    director: (title) => `${title}, on the board’s mandate`,
    nobody: 'Nobody yet',
    done: 'Done',
    noRule: 'The organisation has not written how it signs',
    impossible: 'Nobody can sign by the rule',
    methods: { mailLink: 'here, by a one-time link', original: 'on paper', redirect: 'by a signing service' },
  },
  confirm: {
    title: 'Sign',
    lead: (party: string) =>
      `You sign for ${party}. Read the text first. Once you have signed it cannot be undone.`,
    sign: 'I sign',
    decline: 'I do not sign',
    over: 'The link is no longer valid. It has been used already, its time has run out, or the text has changed.',
    back: 'To the signatures',
    notProven: {
      cancelled: 'The signing was cancelled. Nothing is signed.',
      notProven:
        'The signing service could not show that it was you. Nothing is signed. The answer is good for a short while: start again.',
      otherPerson:
        'At the signing service somebody else showed who they are. Nothing is signed. Start again with your own identification.',
    },
  },
  declining: {
    title: 'Decline to sign',
    lead: (party: string) =>
      `If ${party} declines there will be no agreement, and the case is closed. Both sides read your reasons.`,
    reasons: 'Why do you decline?',
    reasonsHint: 'Write so that the other party understands.',
    reasonsMissing: 'Write why you decline.',
    instead:
      'Do you need more time, or do you want something in the text changed? Then you need not decline.',
    message: 'Write a message in the case instead',
    leadStands: (party, end) =>
      `If ${party} declines there will be no new agreement. The present one is in force as before, until ${end}. Both sides read your reasons.`,
    sure: 'We decline, and the case ends',
    sureStands: 'We decline the new agreement',
    sureMissing: 'Tick the box if you want to decline.',
    decline: 'Decline to sign',
    declined: 'You have declined to sign. All parties have been told.',
    back: 'Back',
  },
  original: {
    title: 'Hand in the signed original',
    summary: 'Have you signed on paper?',
    explained:
      'Hand in the whole signed agreement as a PDF. It counts when one person of each party has confirmed it.',
    file: 'The signed agreement',
    fileHint: 'A PDF with all pages.',
    day: 'The day of the last signature',
    dayMissing: 'Write on which day the last one signed.',
    dayLater: 'The day has not come yet.',
    signers: 'Who has signed?',
    signersMissing: 'Mark at least one person for each party.',
    onlyPdf: 'The original has to be a PDF.',
    handIn: 'Hand in the original',
    handedIn: 'The original is handed in. Now one person of each party confirms it.',
    handedInTitle: 'Signed on paper',
    handedInBy: (name: string) => `${name} has handed in an original that was signed on`,
    read: 'Read the original',
    nobody: 'nobody',
    confirmLead: (party: string) =>
      `Confirm if the original is the text above and is signed by those who may do so for ${party}.`,
    confirm: 'Confirm the original',
    confirmed: 'The original is confirmed for your party.',
    reject: 'It is not right',
    rejectTitle: 'The original is not right',
    rejectLead:
      'The original then no longer counts, and another can be handed in. The document stays in the case.',
    reason: 'What is not right?',
    reasonMissing: 'Write what is not right.',
    rejectIt: 'The original is not to count',
    rejected: 'The original no longer counts.',
    back: 'Back',
  },
  finished: {
    title: 'The signed agreement',
    lead: 'Keep the sealed file: it shows who signed, and it can be checked without us.',
    sealedFile: 'Download the sealed file (PDF)',
    read: 'Read the agreement (PDF)',
    start: 'Prepare the start',
    waits: 'The agreement holds already. The sealed file will be ready shortly.',
    textHash: 'Decided text',
    shownHash: 'Shown PDF',
    sealedHash: 'Sealed PDF',
    notYet: 'Ready shortly',
    sealedBy: 'Sealed by',
    level: (holder: string, level: string) =>
      level === 'B-T' ? `${holder}, with a time-stamp (PAdES B-T)` : `${holder} (PAdES B-B)`,
    explained:
      'The PDF that the signatories were shown lies unchanged in the sealed file. If a single letter is changed the seal no longer holds.',
  },
}
