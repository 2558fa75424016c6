import type { ConfirmedBy } from '../../../domain/confirmation.ts'
import { phrases } from '../../words.ts'

type Ways = Readonly<Record<ConfirmedBy, string>>

const ways: Record<'sv' | 'en', Ways> = {
  sv: {
    mailLink: 'en länk med e-post',
    passkey: 'en inloggningsnyckel',
    openId: 'en inloggning hos någon annan',
    demo: 'listan i demon',
  },
  en: {
    mailLink: 'a link by e-mail',
    passkey: 'a passkey',
    openId: 'a sign-in elsewhere',
    demo: 'the list of the demo',
  },
}

export const words = phrases({
  sv: {
    title: 'Bekräfta att det är du',
    lead: (minutes: number) =>
      `Inför beslut, underskrifter och nya inloggningsnycklar vill vi veta att det är du som sitter här. Det räcker att du har visat det de senaste ${minutes} minuterna.`,
    kept: 'Inget är registrerat än. Det du har skrivit är kvar på den här sidan.',
    files:
      'Filer som du valde följer inte med. Gå tillbaka, välj dem igen och tryck på knappen när du har bekräftat.',
    typed: 'Det här har du skrivit',
    goOn: 'Jag har bekräftat, fortsätt',
    goOnAbout: 'När du har bekräftat i en annan flik kommer du tillbaka hit och trycker här.',
    ways: 'Välj hur du bekräftar',
    byPasskey: 'Bekräfta med nyckel',
    byProvider: (name: string) => `Bekräfta med ${name} (öppnas i en ny flik)`,
    byMail: 'Skicka en länk till mig (öppnas i en ny flik)',
    mailAbout: (email: string) => `Länken går till ${email}. Öppna den i den här webbläsaren.`,
    sent: (email: string) => `Länken är på väg till ${email}. Öppna den i den här webbläsaren.`,
    tooMany: 'Du har bett om många länkar på kort tid. Vänta en kvart.',
    done: 'Tack, nu är det bekräftat. Gå tillbaka till fliken där du höll på och fortsätt.',
    notYou: 'Det gick inte att bekräfta. Försök igen, eller välj ett annat sätt.',
    since: (way: string, until: string) => `Du har bekräftat med ${way}. Det räcker till kl. ${until}.`,
    by: ways.sv,
    linkTitle: 'Bekräfta att det är du',
    linkLead: 'Håller du på med något i Handslag just nu? Bekräfta då att det är du.',
    confirm: 'Ja, det är jag',
    over: 'Länken gäller inte här. Den har använts, tiden har gått ut, eller så är du inloggad i en annan webbläsare. Be om en ny där du håller på.',
    back: 'Till det du har att göra',
  },
  en: {
    title: 'Confirm that it is you',
    lead: (minutes: number) =>
      `Before decisions, signatures and new passkeys we want to be sure that it is you. It is enough that you have shown it in the last ${minutes} minutes.`,
    kept: 'Nothing is recorded yet. What you have written is still on this page.',
    files:
      'Files that you chose do not come along. Go back, choose them again and press the button once you have confirmed.',
    typed: 'This is what you have written',
    goOn: 'I have confirmed, go on',
    goOnAbout: 'When you have confirmed in another tab, come back here and press the button.',
    ways: 'Choose how you confirm',
    byPasskey: 'Confirm with a passkey',
    byProvider: (name: string) => `Confirm with ${name} (opens in a new tab)`,
    byMail: 'Send me a link (opens in a new tab)',
    mailAbout: (email: string) => `The link goes to ${email}. Open it in this browser.`,
    sent: (email: string) => `The link is on its way to ${email}. Open it in this browser.`,
    tooMany: 'You have asked for many links in a short time. Wait a quarter of an hour.',
    done: 'Thank you, it is confirmed. Go back to the tab where you were and carry on.',
    notYou: 'It could not be confirmed. Try again, or choose another way.',
    since: (way: string, until: string) => `You have confirmed with ${way}. That is enough until ${until}.`,
    by: ways.en,
    linkTitle: 'Confirm that it is you',
    linkLead: 'Are you in the middle of something in Handslag? Then confirm that it is you.',
    confirm: 'Yes, it is me',
    over: 'The link does not work here. It has been used, its time has run out, or you are signed in with another browser. Ask for a new one where you are working.',
    back: 'To what you have to do',
  },
})
