import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Vem företräder du nu?',
    lead: 'Du har flera uppdrag. Välj vilket du arbetar i; du kan byta när du vill.',
    only: 'Du har ett uppdrag, så det finns inget att byta till.',
    which: 'Uppdrag',
    missing: 'Välj ett uppdrag.',
    choose: 'Arbeta i det här uppdraget',
    chosen: (whom: string) => `Nu företräder du ${whom}.`,
  },
  en: {
    title: 'Whom do you represent now?',
    lead: 'You have several roles. Choose which one you work in; you can change when you like.',
    only: 'You have one role, so there is nothing to change to.',
    which: 'Role',
    missing: 'Choose a role.',
    choose: 'Work in this role',
    chosen: (whom: string) => `Now you represent ${whom}.`,
  },
})
