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
    lastDay: 'Sista dag',
    endsOn: (day: string) => `Partnerskapets sista dag är ${day}. Fram till dess gäller överenskommelsen.`,
    aboutTerm: 'Återremissen gäller',
    about: {
      sign: { content: 'Innehållet i överenskommelsen', memo: 'Tjänsteutlåtandet' },
      report: { content: 'Rapporten', memo: 'Tjänsteutlåtandet' },
    },
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
    alsoDecides: (boards: string) =>
      `Också ${boards} ska besluta. Först när alla nämnder har sagt ja gäller det som står här.`,
    review: (within: string | null, until: string | null) =>
      `Den som är medlem i kommunen kan överklaga beslutet till förvaltningsrätten, som prövar om det är lagligt (laglighetsprövning). Medlem är den som är folkbokförd i kommunen, äger fast egendom där eller ska betala kommunalskatt där; det gäller också en organisation. ${until === null ? 'Överklagandet ska ha kommit in' : `Överklagandet ska ha kommit in senast ${until}`}${within === null ? '' : `${until === null ? '' : ','} inom ${within} från den dag då det tillkännagavs på kommunens anslagstavla att protokollet är justerat`}. Är det en regions nämnd gäller detsamma den som är medlem i regionen. Så läser vi kommunallagen 1 kap. och 13 kap.; det är inte kontrollerat av en jurist.`,
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
    lastDay: 'Last day',
    endsOn: (day: string) =>
      `The last day of the partnership is ${day}. Until then the agreement is in force.`,
    aboutTerm: 'It was referred back because of',
    about: {
      sign: { content: 'The content of the agreement', memo: 'The memo' },
      report: { content: 'The report', memo: 'The memo' },
    },
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
    alsoDecides: (boards: string) =>
      `${boards} decides too. What is said here holds only when all boards have said yes.`,
    review: (within: string | null, until: string | null) =>
      `Whoever is a member of the municipality may appeal against the decision to the administrative court, which tries whether it is lawful (a legality review). A member is whoever is registered as living in the municipality, owns real estate there or has to pay municipal tax there; that goes for an organisation too. ${until === null ? 'The appeal must have reached the court' : `The appeal must have reached the court by ${until}`}${within === null ? '' : `${until === null ? '' : ','} within ${within} of the day when it was announced on the municipality’s notice board that the minutes are approved`}. For the board of a region the same goes for members of the region. So we read the Local Government Act ch. 1 and 13; it has not been checked by a lawyer.`,
    closing: 'Kind regards',
  },
}
