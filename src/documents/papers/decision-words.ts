type Fact = Record<'board' | 'name' | 'day' | 'paragraph', string>

/** The words of a board’s decision and of the letter about it. The law on appeals is told with where it comes from. */
export const decisionWords = {
  sv: {
    title: (board: string) => `Beslut: ${board}`,
    kind: 'Nämndbeslut',
    decision: 'Beslutet',
    outcomes: {
      approved: (board: string) => `${board} sa ja till förslaget.`,
      rejected: (board: string) => `${board} sa nej till förslaget.`,
      referredBack: (board: string) =>
        `${board} återremitterade ärendet: något ska ändras innan nämnden beslutar.`,
      tabled: (board: string) => `${board} bordlade ärendet: beslutet tas på ett senare sammanträde.`,
    },
    board: 'Nämnd',
    day: 'Dag',
    paragraph: 'Paragraf',
    aboutTerm: 'Återremissen gäller',
    about: { content: 'Innehållet i överenskommelsen', memo: 'Tjänsteutlåtandet' },
    textHash: 'Textens kontrollsumma (SHA-256)',
    recordedBy: 'Inskrivet av',
    reasons: 'Skäl',
    toChange: 'Det här ska ändras',
    letterTitle: (name: string) => `Nämndens beslut: ${name}`,
    letterKind: 'Besked om beslut',
    greeting: (name: string) => (name ? `Hej ${name},` : 'Hej,'),
    fact: ({ board, name, day, paragraph }: Fact) =>
      `${board} behandlade ${name} ${day} (${paragraph} i protokollet).`,
    next: 'Så går det vidare',
    nextSteps: {
      approved: [
        'När nämndens protokoll är justerat och anslaget skriver båda parter under.',
        'Ni skriver under just den text som nämnden beslutade om. Vi hör av oss om hur det går till.',
        'Partnerskapet börjar på den dag som står i överenskommelsen.',
      ],
      rejected: [
        'Ärendet avslutas. Allt som finns i det är kvar och går att läsa.',
        'Vill ni tala om beslutet, eller om andra sätt att samverka? Hör av er, så bokar vi ett samtal.',
        'Om förutsättningarna ändras kan ni lämna ett nytt initiativ.',
      ],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Gäller det innehållet skriver parterna om texten tillsammans och tar ställning på nytt.',
        'Därefter går ärendet till nämnden igen.',
      ],
    },
    review:
      'Beslutet kan prövas av förvaltningsrätten, om någon som är medlem i kommunen begär det inom tre veckor från den dag då protokollet tillkännagavs på kommunens anslagstavla (kommunallagen 13 kap., så som kommuner beskriver den; inte kontrollerat av en jurist).',
    closing: 'Vänliga hälsningar',
  },
  en: {
    title: (board: string) => `Decision: ${board}`,
    kind: 'Board decision',
    decision: 'The decision',
    outcomes: {
      approved: (board: string) => `${board} said yes to the proposal.`,
      rejected: (board: string) => `${board} said no to the proposal.`,
      referredBack: (board: string) =>
        `${board} referred the case back: something has to change before it decides.`,
      tabled: (board: string) => `${board} tabled the case: the decision is made at a later meeting.`,
    },
    board: 'Board',
    day: 'Day',
    paragraph: 'Paragraph',
    aboutTerm: 'It was referred back because of',
    about: { content: 'The content of the agreement', memo: 'The memo' },
    textHash: 'The text’s checksum (SHA-256)',
    recordedBy: 'Recorded by',
    reasons: 'Reasons',
    toChange: 'What has to change',
    letterTitle: (name: string) => `The board’s decision: ${name}`,
    letterKind: 'Answer on the decision',
    greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
    fact: ({ board, name, day, paragraph }: Fact) =>
      `${board} dealt with ${name} on ${day} (${paragraph} of the minutes).`,
    next: 'What happens next',
    nextSteps: {
      approved: [
        'When the board’s minutes are approved and announced both parties sign.',
        'You sign exactly the text that the board decided on. We will be in touch about how.',
        'The partnership begins on the day that the agreement says.',
      ],
      rejected: [
        'The case is closed. Everything in it is kept and can be read.',
        'Would you like to talk about the decision, or about other ways to work together? Contact us and we will find a time.',
        'If the conditions change you can hand in a new initiative.',
      ],
      referredBack: [
        'We go through what has to change together with you.',
        'If it is about the content the parties rewrite the text together and take new stances.',
        'After that the case goes to the board again.',
      ],
    },
    review:
      'The administrative court may review the decision, if somebody who is a member of the municipality asks for it within three weeks of the day when the minutes were announced on the municipality’s notice board (the Local Government Act ch. 13, as municipalities describe it; not checked by a lawyer).',
    closing: 'Kind regards',
  },
}
