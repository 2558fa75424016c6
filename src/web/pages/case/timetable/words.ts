import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { GapMatter } from '../../../../process/board/gap-guard-level.ts'
import type { BeforeGap } from '../../../../process/board/last-day-before-gap.ts'
import type { MoveCause } from '../../../../store/case/timetable.ts'
import { phrases } from '../../../words.ts'
import type { Names } from '../consideration/words.ts'
import type { CaseTime } from './case-time.ts'

type Matters = Readonly<Record<GapMatter, string>>
type Causes = Readonly<Record<MoveCause, string>>
type Standings = Readonly<Record<CaseTime, string>>

const sv = {
  title: 'Tidsplan',
  lead: 'Alla dagar i överenskommelsen. Båda parter ser samma sak.',
  toTimetable: 'Hela tidsplanen',
  toBridging: 'Om en kort överbryggning',
  unrecorded: 'Möten vars dag har varit',
  unrecordedLead: 'Ingen har skrivit än om de blev av. De räknas först när det är skrivet.',
  groups: { steering: 'Styrgruppen', working: 'Arbetsgruppen' },
  sayWhy: 'Skriv varför, till uppföljningen',
  notYet: 'Tidsplanen börjar när överenskommelsen gäller',
  notYetBody: 'Då står här varje skyldighet med sin dag, och hur långt det är till nästa överenskommelse.',
  toCase: 'Dagarna fram till dess står på ärendets sida.',
  inForce: 'Gäller',
  period: (from: PlainDate, to: PlainDate) => `${from} till och med ${to}`,
  gap: 'Nästa överenskommelse utan glapp',
  gapLead: 'Nämnden behöver hinna fatta sina beslut. De här sammanträdena är de sista som räcker.',
  matters: {
    finalReport: 'Slutrapport och ställningstagande',
    renewal: 'Ny eller reviderad överenskommelse',
  } satisfies Matters,
  matter: 'Vad nämnden tar upp',
  lastMeeting: 'Sista säkra sammanträde',
  noMeeting: 'Inget kvar i kalendern',
  unset: (year: number) => `Nämnden har inte satt sina dagar för ${year} än`,
  done: 'Klart',
  papersReady: 'Underlaget klart',
  dispatch: 'Handlingarna ut',
  latest: 'Senast',
  ofBoard: (body: string) => `${body} har den trängsta kalendern.`,
  whyLatest: ({ end, months, minutesDays, latest }: Required<BeforeGap> & { latest: PlainDate }) =>
    months === 0
      ? `Sista dagen är ${end}. Protokollet får ta ${minutesDays} dagar att justera, och först då kan någon skriva under: ${latest}. Att allt ska vara klart innan överenskommelsen går ut är vår läsning.`
      : `${end} − ${months} månader = ${latest}`,
  warned: 'När påminner Handslag om detta?',
  warnedBody: (months: string, { departmentHead, director }: Names) =>
    `Båda parter får veta det ${months} månader före sista dagen. Om ett glapp hotar får också ${departmentHead} och ${director} veta det.`,
  duties: 'Skyldigheter',
  dutiesLead: 'En skyldighet är uppfylld när det den gäller har hänt: mötet är hållet, nämnden har beslutat.',
  metAlready: (count: number) =>
    count === 1 ? 'Visa den som är uppfylld' : `Visa de ${count} som är uppfyllda`,
  allMet: 'Alla är uppfyllda.',
  duty: 'Vad',
  fromDay: 'Tidigast',
  lastDay: 'Senast',
  boardDay: 'Sammanträde',
  when: 'När',
  who: 'Vem',
  standing: 'Läge',
  window: (from: PlainDate, to: PlainDate) => `${from}–${to}`,
  noLaterThan: 'senast',
  heldOf: (held: number, count: number) => `${held} av ${count} hållna`,
  aimAt: (date: PlainDate, stop: PlainDate) => `Nämnd ${date}, underlaget klart ${stop}`,
  howCounted: 'Så är dagen räknad',
  standings: {
    met: 'Klart',
    missed: 'Blev inte av',
    late: 'Skulle ha varit klart',
    now: 'Pågår',
    soon: 'Snart',
    open: 'Öppet',
    information: 'Till kännedom',
    rests: 'Vilar',
  } satisfies Standings,
  metOn: (on: PlainDate) => `Uppfyllt ${on}`,
  picture: 'Överenskommelsen på en linje',
  pictureTitle: 'Tider och sammanträden',
  pictureSaid: (from: PlainDate, to: PlainDate) =>
    `Överenskommelsen från ${from} till ${to}, med uppföljningar, utvärdering och de sammanträden som behöver nås.`,
  agreement: 'Överenskommelsen',
  boardMeetings: 'Sammanträden att nå',
  moved: 'Dagar som har flyttats',
  movedNone: 'Inga dagar har flyttats sedan partnerskapet startade.',
  causes: {
    agreement: 'Överenskommelsens dagar har ändrats.',
    earlyEnd: 'Nämnden har beslutat att partnerskapet avslutas i förtid.',
    calendar: 'Nämndens kalender har ändrats.',
    rules: 'Dagarna räknas på ett annat sätt än förut.',
  } satisfies Causes,
  was: (days: string) => `var ${days}`,
  is: (days: string) => `är ${days}`,
  newDay: 'ny',
  goneDay: 'har fallit bort',
  days: (due: string, meeting: string, stop: string) =>
    meeting === '' ? `senast ${due}` : `senast ${due}, nämnd ${meeting} med underlaget klart ${stop}`,
  paused: 'Partnerskapet är pausat. Inga påminnelser skickas, men dagarna flyttas inte.',
  print: 'Skriv ut sidan, så följer uträkningarna med.',
  levels: { calm: 'Lugnt', planNow: 'Planera nu', hurry: 'Bråttom', atRisk: 'Glapp hotar' },
}

const en: typeof sv = {
  title: 'Timetable',
  lead: 'Every day of the agreement. Both parties see the same.',
  toTimetable: 'The whole timetable',
  toBridging: 'About a short bridging',
  unrecorded: 'Meetings whose day has been',
  unrecordedLead: 'Nobody has written yet whether they were held. They count when that is written.',
  groups: { steering: 'The steering group', working: 'The working group' },
  sayWhy: 'Write why, for the follow-up',
  notYet: 'The timetable begins when the agreement is in force',
  notYetBody: 'Here every duty will stand with its day, and how far it is to the next agreement.',
  toCase: 'The days until then are on the page of the case.',
  inForce: 'In force',
  period: (from, to) => `${from} up to and including ${to}`,
  gap: 'The next agreement without a gap',
  gapLead: 'The board needs time to decide. These meetings are the last that will do.',
  matters: { finalReport: 'Final report and stances', renewal: 'New or revised agreement' },
  matter: 'What the board takes up',
  lastMeeting: 'Last safe meeting',
  noMeeting: 'None left in the calendar',
  unset: (year) => `The board has not set its days for ${year} yet`,
  done: 'Done',
  papersReady: 'Papers ready',
  dispatch: 'Papers sent out',
  latest: 'No later than',
  ofBoard: (body) => `${body} has the tightest calendar.`,
  whyLatest: ({ end, months, minutesDays, latest }) =>
    months === 0
      ? `The last day is ${end}. The minutes may take ${minutesDays} days to approve, and nobody can sign before then: ${latest}. That all must be done before the agreement is over is our reading.`
      : `${end} − ${months} months = ${latest}`,
  warned: 'When does Handslag remind of this?',
  warnedBody: (months, { departmentHead, director }) =>
    `Both parties are told ${months} months before the last day. If a gap threatens, ${departmentHead} and ${director} are told too.`,
  duties: 'Duties',
  dutiesLead: 'A duty is met when what it is about has happened: the meeting is held, the board has decided.',
  metAlready: (count: number) =>
    count === 1 ? 'Show the one that is met' : `Show the ${count} that are met`,
  allMet: 'All of them are met.',
  duty: 'What',
  fromDay: 'From',
  lastDay: 'No later than',
  boardDay: 'Meeting of the board',
  when: 'When',
  who: 'Who',
  standing: 'Standing',
  window: (from, to) => `${from}–${to}`,
  noLaterThan: 'by',
  heldOf: (held, count) => `${held} of ${count} held`,
  aimAt: (date, stop) => `Board ${date}, papers ready ${stop}`,
  howCounted: 'How the day is counted',
  standings: {
    met: 'Done',
    missed: 'Not held',
    late: 'Should have been done',
    now: 'Under way',
    soon: 'Soon',
    open: 'Open',
    information: 'For information',
    rests: 'Resting',
  },
  metOn: (on) => `Met on ${on}`,
  picture: 'The agreement on a line',
  pictureTitle: 'Periods and meetings',
  pictureSaid: (from, to) =>
    `The agreement from ${from} to ${to}, with follow-ups, evaluation and the board meetings to reach.`,
  agreement: 'The agreement',
  boardMeetings: 'Meetings to reach',
  moved: 'Days that have moved',
  movedNone: 'No days have moved since the partnership started.',
  causes: {
    agreement: 'The dates of the agreement have changed.',
    earlyEnd: 'The board has decided that the partnership ends early.',
    calendar: 'The board’s calendar has changed.',
    rules: 'The days are counted in another way than before.',
  },
  was: (days) => `was ${days}`,
  is: (days) => `is ${days}`,
  newDay: 'new',
  goneDay: 'has fallen away',
  days: (due, meeting, stop) =>
    meeting === '' ? `by ${due}` : `by ${due}, board ${meeting} with the papers ready ${stop}`,
  paused: 'The partnership is paused. No reminders are sent, but the days do not move.',
  print: 'Print the page, and the workings come with it.',
  levels: { calm: 'Calm', planNow: 'Plan now', hurry: 'Hurry', atRisk: 'A gap threatens' },
}

export const words = phrases({ sv, en })
