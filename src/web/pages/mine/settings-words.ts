import type { TopicId } from '../../../domain/notices.ts'
import { phrases } from '../../words.ts'

type Topics = Readonly<Record<TopicId, string>>

const topics: Record<'sv' | 'en', Topics> = {
  sv: {
    days: 'Dagar som närmar sig',
    initiatives: 'Nya initiativ',
    meetings: 'Möten: kallelser, ändringar och anteckningar',
    papersWanted: 'Underlag som saknas',
    papers: 'Underlag som har kommit in',
    handovers: 'Överväganden att bedöma eller komplettera',
    assessment: 'Besked om bedömningen',
    board: 'Ställningstaganden och nämndens beslut',
    standing: 'Ett ärende pausas, återupptas eller dras tillbaka',
    messages: 'Meddelanden',
    rest: 'Annat som händer i dina ärenden',
  },
  en: {
    days: 'Days that come near',
    initiatives: 'New initiatives',
    meetings: 'Meetings: calls, changes and minutes',
    papersWanted: 'Documents that are missing',
    papers: 'Documents that have arrived',
    handovers: 'Considerations to assess or complete',
    assessment: 'The answer on the assessment',
    board: 'Stances and the board’s decisions',
    standing: 'A case is paused, resumed or withdrawn',
    messages: 'Messages',
    rest: 'Other things that happen in your cases',
  },
}

export const settingsWords = phrases({
  sv: {
    title: 'Inställningar',
    lead: 'Du ser alltid allt under Att göra. Här väljer du vad du också får med mejl.',
    mail: 'Mejl',
    mailAbout: 'Mejl en gång om dagen kommer på morgonen, och bara när det finns något att berätta.',
    noAddress: 'Du har ingen e-postadress här, så inga mejl skickas.',
    goesTo: (email: string) => `Mejlen går till ${email}.`,
    topics: topics.sv,
    channels: { now: 'Genast', daily: 'En gång om dagen', never: 'Aldrig' },
    channelMissing: 'Välj hur du vill få veta det.',
    language: 'Språk på sidorna och i mejlen',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Spara inställningarna',
    saved: 'Inställningarna är sparade.',
    signedIn: 'Inloggning',
    signedInAbout: 'Har du loggat in på en dator eller telefon som du inte har kvar? Logga ut överallt.',
    signOutEverywhere: 'Logga ut överallt',
    back: 'Till Att göra',
  },
  en: {
    title: 'Settings',
    lead: 'You always see everything under To do. Here you choose what you also get by mail.',
    mail: 'Mail',
    mailAbout: 'Mail once a day comes in the morning, and only when there is something to tell.',
    noAddress: 'You have no e-mail address here, so no mail is sent.',
    goesTo: (email: string) => `The mail goes to ${email}.`,
    topics: topics.en,
    channels: { now: 'At once', daily: 'Once a day', never: 'Never' },
    channelMissing: 'Choose how you want to know.',
    language: 'Language of the pages and of the mail',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Save the settings',
    saved: 'The settings are saved.',
    signedIn: 'Sign-in',
    signedInAbout: 'Did you sign in on a computer or phone that you no longer have? Sign out everywhere.',
    signOutEverywhere: 'Sign out everywhere',
    back: 'To the to-do list',
  },
})
