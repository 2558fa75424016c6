import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'I vilket uppdrag arbetar du nu?',
    lead: 'Du har flera uppdrag. Välj vilket du arbetar i; du kan byta när du vill.',
    only: 'Du har ett uppdrag, så det finns inget att byta till.',
    which: 'Uppdrag',
    missing: 'Välj ett uppdrag.',
    choose: 'Arbeta i det här uppdraget',
    chosen: (role: string, whom: string) => `Nu arbetar du som ${role} för ${whom}.`,
  },
  en: {
    title: 'In which role do you work now?',
    lead: 'You have several roles. Choose which one you work in; you can change when you like.',
    only: 'You have one role, so there is nothing to change to.',
    which: 'Role',
    missing: 'Choose a role.',
    choose: 'Work in this role',
    chosen: (role: string, whom: string) => `Now you work as ${role} for ${whom}.`,
  },
})
