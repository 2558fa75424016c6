import type { Writer } from './letter.ts'

export const signInLink: Writer<'signInLink'> = ({ url, minutes }, language) =>
  language === 'sv'
    ? {
        subject: 'Din länk för att logga in',
        parts: ['Du har bett om att få logga in i Handslag. Öppna länken och tryck på knappen på sidan.'],
        action: { label: 'Logga in', url },
        after: [
          `Länken gäller i ${minutes} minuter och fungerar en gång.`,
          'Har du inte bett om den? Då behöver du inte göra något. Ingen kommer in utan länken.',
        ],
      }
    : {
        subject: 'Your link to sign in',
        parts: ['You have asked to sign in to Handslag. Open the link and press the button on the page.'],
        action: { label: 'Sign in', url },
        after: [
          `The link works for ${minutes} minutes and only once.`,
          'Did you not ask for it? Then you need not do anything. Nobody gets in without the link.',
        ],
      }

export const confirmLink: Writer<'confirmLink'> = ({ url, minutes }, language) =>
  language === 'sv'
    ? {
        subject: 'Bekräfta att det är du',
        parts: [
          'Du håller på med något i Handslag som vi vill veta att det är du som gör. Öppna länken i samma webbläsare och tryck på knappen på sidan.',
        ],
        action: { label: 'Bekräfta', url },
        after: [
          `Länken gäller i ${minutes} minuter och fungerar en gång.`,
          'Är det inte du som håller på? Öppna den då inte. Logga in och välj ”Logga ut överallt” under Inställningar.',
        ],
      }
    : {
        subject: 'Confirm that it is you',
        parts: [
          'You are doing something in Handslag where we want to know that it is you. Open the link in the same browser and press the button on the page.',
        ],
        action: { label: 'Confirm', url },
        after: [
          `The link works for ${minutes} minutes and only once.`,
          'Is it not you? Then do not open it. Sign in and choose “Sign out everywhere” under Settings.',
        ],
      }

export const passkeyChanged: Writer<'passkeyChanged'> = ({ change, name, url }, language) =>
  language === 'sv'
    ? {
        subject:
          change === 'added' ? 'Du har fått en ny inloggningsnyckel' : 'En inloggningsnyckel är borttagen',
        parts: [
          change === 'added'
            ? `Inloggningsnyckeln ”${name}” kan nu logga in dig i Handslag.`
            : `Inloggningsnyckeln ”${name}” kan inte längre logga in dig i Handslag.`,
          'Är det inte du som har gjort det? Logga in med en länk, ta bort nycklar som du inte känner igen och logga ut överallt.',
        ],
        action: { label: 'Se dina inloggningsnycklar', url },
      }
    : {
        subject: change === 'added' ? 'You have a new passkey' : 'A passkey has been removed',
        parts: [
          change === 'added'
            ? `The passkey “${name}” can now sign you in to Handslag.`
            : `The passkey “${name}” can no longer sign you in to Handslag.`,
          'Was it not you? Sign in with a link, remove passkeys that you do not know and sign out everywhere.',
        ],
        action: { label: 'See your passkeys', url },
      }
