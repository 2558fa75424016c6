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
