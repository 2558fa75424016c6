import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Logga ut',
    lead: 'Logga ut här, eller i alla webbläsare där du är inloggad.',
    here: 'Logga ut här',
    everywhere: 'Logga ut överallt',
    done: 'Du är utloggad.',
    doneEverywhere: 'Du är utloggad överallt.',
    notSignedIn: 'Du är inte inloggad.',
  },
  en: {
    title: 'Sign out',
    lead: 'Sign out here, or in every browser where you are signed in.',
    here: 'Sign out here',
    everywhere: 'Sign out everywhere',
    done: 'You are signed out.',
    doneEverywhere: 'You are signed out everywhere.',
    notSignedIn: 'You are not signed in.',
  },
})
