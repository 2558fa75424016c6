type Fact = Record<'board' | 'what' | 'day' | 'paragraph', string>

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
    fact: ({ board, what, day, paragraph }: Fact) =>
      `${board} behandlade ${what} ${day} (${paragraph} i protokollet).`,
    next: 'Så går det vidare',
    signWhenAnnounced: 'När nämndens protokoll är justerat och anslaget kan båda parter skriva under.',
    signNow: (day: string) =>
      `Nämndens protokoll är justerat och anslogs ${day}. Nu kan båda parter skriva under.`,
    review: (until: string | null) =>
      `Beslutet kan prövas av förvaltningsrätten, om någon som är medlem i kommunen begär det ${until === null ? '' : `senast ${until}, `}inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet är justerat (kommunallagen 13 kap., så som kommuner beskriver den; inte kontrollerat av en jurist).`,
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
    fact: ({ board, what, day, paragraph }: Fact) =>
      `${board} dealt with ${what} on ${day} (${paragraph} of the minutes).`,
    next: 'What happens next',
    signWhenAnnounced: 'When the board’s minutes are approved and announced both parties can sign.',
    signNow: (day: string) =>
      `The board’s minutes are approved and were announced on ${day}. Now both parties can sign.`,
    review: (until: string | null) =>
      `The administrative court may review the decision, if somebody who is a member of the municipality asks for it ${until === null ? '' : `by ${until}, `}within three weeks of the day when it was announced on the municipality’s notice board that the minutes are approved (the Local Government Act ch. 13, as municipalities describe it; not checked by a lawyer).`,
    closing: 'Kind regards',
  },
}
