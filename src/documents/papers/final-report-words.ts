type Outcome = 'approved' | 'rejected' | 'referredBack' | 'tabled'

const sv = {
  sides: { public: 'offentlig part', party: 'idéburen part', associated: 'medverkande' },
  chain: 'Överenskommelserna',
  chainHeader: ['Överenskommelse', 'Från', 'Till och med', 'Att veta'],
  kinds: {
    first: 'Den första',
    new: 'Ny',
    revised: 'Reviderad',
    extension: 'Förlängning',
    change: 'Ändrad',
  } as Record<string, string>,
  gap: (days: number) =>
    days === 1 ? 'En dag utan överenskommelse före.' : `${days} dagar utan överenskommelse före.`,
  bridged: (day: string) => `Förlängd med en kort överbryggning: sista dagen var från början ${day}.`,
  endedEarly: 'Avslutad i förtid.',
  noDay: '–',
  replacedWhole: 'Ersatt i sin helhet av en senare, från första dagen.',
  neverBegan: 'Började aldrig gälla.',
  followUp: (year: number) => `Uppföljning ${year}`,
  noFollowUps: 'Ingen tidigare uppföljning finns.',
  undecided: 'Nämnden har inte beslutat om uppföljningen.',
  decided: {
    approved: (day: string, paragraph: string) => `Nämnden godkände uppföljningen ${day}, ${paragraph}.`,
    rejected: (day: string, paragraph: string) => `Nämnden godkände inte uppföljningen ${day}, ${paragraph}.`,
    referredBack: (day: string, paragraph: string) =>
      `Nämnden återremitterade uppföljningen ${day}, ${paragraph}.`,
    tabled: (day: string, paragraph: string) => `Nämnden bordlade uppföljningen ${day}, ${paragraph}.`,
  } as Record<Outcome, (day: string, paragraph: string) => string>,
  paper: (number: number) => `Handling ${number}.`,
  steering: 'Styrgruppen:',
  measures: 'Svar på nämndens nej:',
  together: 'Tillsammans',
  noEvaluation: 'Ingen utvärdering är gjord.',
  evaluationOpen: 'Utvärderingen är inte klar.',
  evaluationDone: (day: string) => `Utvärderingen blev klar ${day}.`,
  lessons: 'Lärdomar',
  stances: 'Avsluta eller omförhandla',
  stanceHeader: ['Part', 'Vill', 'Väsentlig förändring', 'Motiv'],
  notSaid: 'Har inte svarat',
  choices: { end: 'Avsluta som avtalat', renegotiate: 'Omförhandla' },
  material: { yes: 'Ja', no: 'Nej' },
  criteria: 'Kriterierna för att omförhandla',
  criteriaHeader: ['Fråga', 'Svar', 'Grund'],
  answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  proposal: 'Förslag',
  stancesCome:
    'Parterna tar ställning när styrgruppen har godkänt rapporten. Varje ställningstagande registreras för sig och följer med till nämnden.',
  proposalWaits: 'Förslaget skrivs när alla har tagit ställning, och står i tjänsteutlåtandet.',
  proposals: {
    end: (title: string) =>
      `Nämnden godkänner slutrapporten för ${title}. Partnerskapet avslutas när överenskommelsen löper ut.`,
    renegotiate: (title: string) =>
      `Nämnden godkänner slutrapporten för ${title} och ger i uppdrag att omförhandla överenskommelsen.`,
    apart: (title: string) =>
      `Nämnden godkänner slutrapporten för ${title}. Parterna vill olika om fortsättningen.`,
  },
}

const en: typeof sv = {
  sides: { public: 'public party', party: 'idea-based party', associated: 'taking part' },
  chain: 'The agreements',
  chainHeader: ['Agreement', 'From', 'Until', 'To know'],
  kinds: {
    first: 'The first',
    new: 'New',
    revised: 'Revised',
    extension: 'Extension',
    change: 'Changed',
  },
  gap: (days) =>
    days === 1 ? 'One day without an agreement before.' : `${days} days without an agreement before.`,
  bridged: (day) => `Extended by a short bridging: the last day was at first ${day}.`,
  endedEarly: 'Ended early.',
  noDay: '–',
  replacedWhole: 'Replaced in full by a later one, from its first day.',
  neverBegan: 'Never came into force.',
  followUp: (year) => `Follow-up ${year}`,
  noFollowUps: 'There is no earlier follow-up.',
  undecided: 'The board has not decided on the follow-up.',
  decided: {
    approved: (day, paragraph) => `The board approved the follow-up on ${day}, ${paragraph}.`,
    rejected: (day, paragraph) => `The board did not approve the follow-up on ${day}, ${paragraph}.`,
    referredBack: (day, paragraph) => `The board referred the follow-up back on ${day}, ${paragraph}.`,
    tabled: (day, paragraph) => `The board tabled the follow-up on ${day}, ${paragraph}.`,
  },
  paper: (number) => `Document ${number}.`,
  steering: 'The steering group:',
  measures: 'Answer to the board’s no:',
  together: 'Together',
  noEvaluation: 'No evaluation has been made.',
  evaluationOpen: 'The evaluation is not complete.',
  evaluationDone: (day) => `The evaluation was completed on ${day}.`,
  lessons: 'Lessons',
  stances: 'End or renegotiate',
  stanceHeader: ['Party', 'Wants', 'Material change', 'Reasons'],
  notSaid: 'Has not answered',
  choices: { end: 'End as agreed', renegotiate: 'Renegotiate' },
  material: { yes: 'Yes', no: 'No' },
  criteria: 'The criteria for renegotiating',
  criteriaHeader: ['Question', 'Answer', 'Ground'],
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  proposal: 'Proposal',
  stancesCome:
    'The parties take their stances when the steering group has approved the report. Each stance is registered by itself and goes with it to the board.',
  proposalWaits: 'The proposal is written when everybody has taken a stance, and stands in the board memo.',
  proposals: {
    end: (title) =>
      `The board approves the final report for ${title}. The partnership ends when the agreement runs out.`,
    renegotiate: (title) =>
      `The board approves the final report for ${title} and mandates a renegotiation of the agreement.`,
    apart: (title) =>
      `The board approves the final report for ${title}. The parties want different things afterwards.`,
  },
}

export const finalReportWords = { sv, en }
