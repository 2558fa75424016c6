import { phrases } from '../../words.ts'
import type { Urgency } from '../case/urgency.ts'
import { draftKinds, formsBegun } from './draft-words.ts'

type Groups = Readonly<Record<Urgency, string>>

const groups: Record<'sv' | 'en', Groups> = {
  sv: {
    late: 'Försenat',
    week: 'Denna vecka',
    month: 'Denna månad',
    noDay: 'Utan bestämd dag',
    later: 'Senare',
  },
  en: { late: 'Late', week: 'This week', month: 'This month', noDay: 'Without a set day', later: 'Later' },
}

export const words = phrases({
  sv: {
    title: 'Att göra',
    lead: (count: number, holder: string) => {
      if (count === 0) return `För ${holder} väntar ingenting på dig just nu.`
      return count === 1
        ? `För ${holder} väntar en sak på dig.`
        : `För ${holder} väntar ${count} saker på dig.`
    },
    since: (day: string) => `sedan ${day}`,
    waited: (day: string, days: number) =>
      `Har väntat sedan ${day}, ${days === 1 ? 'en dag' : `${days} dagar`}.`,
    leadRequests: (count: number, holder: string) =>
      count === 1
        ? `För ${holder} väntar en begäran om handlingar på dig.`
        : `För ${holder} väntar ${count} begäranden om handlingar på dig.`,
    partnership: 'Partnerskap',
    allPartnerships: 'Alla partnerskap',
    show: 'Visa',
    groups: groups.sv,
    late: 'Försenat',
    missing: (count: number) => (count === 1 ? 'En handling saknas.' : `${count} handlingar saknas.`),
    held: (held: number, count: number, year: number) => `${held} av ${count} hållna ${year}.`,
    youDo: 'Det gör du',
    othersDo: 'Det gör andra',
    gaps: (count: number) =>
      count === 1 ? 'Ett partnerskap tar snart slut' : `${count} partnerskap tar snart slut`,
    gapLevel: 'Hur nära',
    gapEnd: 'Gäller till och med',
    holdsUntil: (day: string) => `Överenskommelsen gäller till och med ${day}.`,
    lastSafe: (day: string) => `Sista nämndmötet som räcker för att slippa ett glapp: ${day}.`,
    reportTooLate: 'Slutrapporten hinner inte till nämnden i tid. Kom överens om hur ni undviker ett glapp.',
    lastBefore: (day: string) =>
      `Sista nämndmötet där det som beslutas hinner skrivas under före slutet, till exempel en kort överbryggning: ${day}.`,
    papersReady: 'Underlaget ska vara klart',
    noMeetingLeft:
      'I kalendern är inget nämndmöte kvar som lämnar tid för underskrifter före slutet. Fråga om ett extra möte.',
    heldOf: (held: number, count: number) => `${held} av ${count} hållna`,
    inPartnerships: (count: number) => `I ${count} partnerskap:`,
    capped: (most: number) => `Här är bara dina ${most} mest brådskande ärenden med.`,
    toCases: 'Se alla ärenden',
    awaited: (count: number) => `Väntar på andra (${count})`,
    emptyTitle: 'Här kommer det du ska göra att stå',
    empty:
      'När ett ärende behöver dig står det här: vad du ska göra, i vilket partnerskap och till vilken dag.',
    emptyParty:
      'Er organisation är inte med i något ärende än. När ni har lämnat in en idé står det här vad som väntar på er.',
    forBoard: (meeting: string) => `Till nämndens möte ${meeting}`,
    readyForBoard: (count: number) =>
      `${count} saker i dina ärenden ska vara klara till manusstoppet, sista dagen för underlag till nämnden.`,
    reader: {
      toBoard: 'På väg till nämnden',
      noneToBoard: 'Inget ärende är på väg till nämnden just nu.',
      partnership: 'Partnerskap',
      matter: 'Nämnden tar ställning till',
      state: 'Läge',
      meeting: 'Sammanträde',
      isSet: 'handlingarna är utskickade',
      earliest: 'tidigast',
      noMeeting: 'ingen dag än',
      ways: 'Så står det till',
      overview: 'Översikten: partnerskap i kraft, mål, pengar och var ett glapp hotar',
      declined: 'Det som inte blev av, och varför',
      inForce: 'Partnerskap i kraft, de som snart tar slut först',
      sample: 'Dra ett stickprov av ärenden',
      requests: 'Begäranden om handlingar, och vad som har lämnats ut',
    },
    handIn: 'Lämna en idé',
    register: 'Registrera ett initiativ',
    news: 'Nyheter',
    newsEmpty: 'Inga nyheter än',
    newsEmptyBody: 'Här står det när något händer i dina ärenden.',
    unread: (count: number) => {
      if (count === 0) return 'Du har läst alla.'
      return count === 1 ? 'En är oläst.' : `${count} är olästa.`
    },
    isUnread: 'Oläst',
    isRead: 'Läst',
    olderNews: (count: number) => `Visa ${count} äldre`,
    markRead: 'Markera alla som lästa',
    allRead: 'Nyheterna är markerade som lästa.',
    when: (day: string, time: string) => `${day} kl. ${time}`,
    drafts: 'Påbörjade formulär',
    draftKinds: draftKinds.sv,
    draftOther: 'Ett formulär',
    formsBegun: formsBegun.sv,
    readOrDiscard: 'Läs det eller kasta det',
    saved: (day: string, time: string) => `Sparat ${day} kl. ${time}. Inte inlämnat.`,
    task: 'Vad',
    due: 'Senast',
    expected: 'Väntas senast (riktmärke)',
    boardMeeting: 'Till nämndens möte',
    waitedSince: 'Har väntat sedan',
    urgency: 'Hur bråttom',
    whose: 'Vem',
    number: 'Ärendenummer',
    awaitedShort: 'Väntar på andra',
    parties: 'Parter',
    newsWhat: 'Vad har hänt',
    newsWhen: 'När',
    newsRead: 'Läst',
    settings: 'Inställningar: mejl, kalender, frånvaro, språk och inloggning',
  },
  en: {
    title: 'To do',
    lead: (count: number, holder: string) => {
      if (count === 0) return `Just now nothing is waiting for you at ${holder}.`
      return count === 1
        ? `One thing is waiting for you at ${holder}.`
        : `${count} things are waiting for you at ${holder}.`
    },
    since: (day: string) => `since ${day}`,
    waited: (day: string, days: number) =>
      `Has been waiting since ${day}, ${days === 1 ? 'one day' : `${days} days`}.`,
    leadRequests: (count: number, holder: string) =>
      count === 1
        ? `One request for documents is waiting for you at ${holder}.`
        : `${count} requests for documents are waiting for you at ${holder}.`,
    partnership: 'Partnership',
    allPartnerships: 'All partnerships',
    show: 'Show',
    groups: groups.en,
    late: 'Late',
    missing: (count: number) =>
      count === 1 ? 'One document is missing.' : `${count} documents are missing.`,
    held: (held: number, count: number, year: number) => `${held} of ${count} held in ${year}.`,
    youDo: 'You do this',
    othersDo: 'Others do this',
    gaps: (count: number) => (count === 1 ? 'One partnership ends soon' : `${count} partnerships end soon`),
    gapLevel: 'How near',
    gapEnd: 'In force until',
    holdsUntil: (day: string) => `The agreement holds until ${day}.`,
    lastSafe: (day: string) => `The last meeting of the board that avoids a gap: ${day}.`,
    reportTooLate: 'The final report does not reach the board in time. Agree on how to avoid a gap.',
    lastBefore: (day: string) =>
      `The board’s last meeting that leaves time to sign before the end, for instance a short bridging: ${day}.`,
    papersReady: 'The papers must be ready',
    noMeetingLeft:
      'The calendar has no meeting of the board left with time to sign before the end. Ask for an extra one.',
    heldOf: (held: number, count: number) => `${held} of ${count} held`,
    inPartnerships: (count: number) => `In ${count} partnerships:`,
    capped: (most: number) => `Only your ${most} most urgent cases are included here.`,
    toCases: 'See all cases',
    awaited: (count: number) => `Waiting for others (${count})`,
    emptyTitle: 'What you are to do will be listed here',
    empty: 'When a case needs you, it says here what to do, in which partnership and by which day.',
    emptyParty:
      'Your organisation takes part in no case yet. Once you have handed in an idea, it says here what is waiting for you.',
    forBoard: (meeting: string) => `For the board’s meeting on ${meeting}`,
    readyForBoard: (count: number) =>
      `${count} things in your cases must be ready by the memo stop, the last day for papers to the board.`,
    reader: {
      toBoard: 'On its way to the board',
      noneToBoard: 'No case is on its way to the board just now.',
      partnership: 'Partnership',
      matter: 'The board decides on',
      state: 'State',
      meeting: 'Meeting',
      isSet: 'the documents have been sent out',
      earliest: 'at the earliest',
      noMeeting: 'no day yet',
      ways: 'How it all stands',
      overview: 'Overview: partnerships in force, goals, money and where a gap threatens',
      declined: 'What did not come about, and why',
      inForce: 'Partnerships in force, those that end soon first',
      sample: 'Draw a sample of cases',
      requests: 'Requests for documents, and what has been released',
    },
    handIn: 'Hand in an idea',
    register: 'Register an initiative',
    news: 'News',
    newsEmpty: 'No news yet',
    newsEmptyBody: 'When something happens in your cases, it says so here.',
    unread: (count: number) => {
      if (count === 0) return 'You have read them all.'
      return count === 1 ? 'One is unread.' : `${count} are unread.`
    },
    isUnread: 'Unread',
    isRead: 'Read',
    olderNews: (count: number) => `Show ${count} older`,
    markRead: 'Mark all as read',
    allRead: 'The news is marked as read.',
    when: (day: string, time: string) => `${day} at ${time}`,
    drafts: 'Forms that you have begun',
    draftKinds: draftKinds.en,
    draftOther: 'A form',
    formsBegun: formsBegun.en,
    readOrDiscard: 'Read it or throw it away',
    saved: (day: string, time: string) => `Saved ${day} at ${time}. Not handed in.`,
    task: 'What',
    due: 'No later than',
    expected: 'Expected no later than (a guide)',
    boardMeeting: 'For the board’s meeting',
    waitedSince: 'Waiting since',
    urgency: 'How urgent',
    whose: 'Who',
    number: 'Case number',
    awaitedShort: 'Waiting for others',
    parties: 'Parties',
    newsWhat: 'What has happened',
    newsWhen: 'When',
    newsRead: 'Read',
    settings: 'Settings: mail, calendar, absence, language and sign-in',
  },
})
