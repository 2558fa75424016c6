import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { phrases } from '../../../words.ts'

const sv = {
  title: 'Kalender',
  lead: 'Prenumerera på dina dagar och möten i den kalender du redan använder.',
  none: 'Du har ingen kalenderadress än.',
  make: 'Skapa en kalenderadress',
  made: 'Kalenderadressen är skapad.',
  address: 'Din kalenderadress',
  addressHint:
    'Kopiera adressen och lägg till den som prenumeration i Outlook, Google, Apple eller en annan kalender.',
  open: 'Öppna i kalendern på den här enheten',
  secret: 'Adressen är hemlig. Den som har den kan läsa dina dagar och möten utan att logga in.',
  renew: 'Byt till en ny adress',
  renewMeans: 'Den gamla adressen slutar gälla genast. Lägg in den nya i din kalender.',
  end: 'Ta bort adressen',
  ended: 'Kalenderadressen är borttagen. Den gamla adressen gäller inte längre.',
  holds: 'Vad finns i kalendern?',
  holdsBody:
    'Det som ligger hos dig och har en dag, dagen då underlaget till nämnden ska vara klart och de möten du är kallad till. Ärenden som är pausade vilar också här.',
  back: 'Till inställningarna',
  name: 'Handslag',
  lastDay: (task: string, title: string) => `${task} · ${title}`,
  expectedDay: (task: string, title: string) => `Riktmärke: ${task} · ${title}`,
  memoStop: (task: string, title: string) => `Underlaget klart: ${task} · ${title}`,
  board: (day: PlainDate) => `Nämndens sammanträde är ${day}.`,
}

const en: typeof sv = {
  title: 'Calendar',
  lead: 'Subscribe to your days and meetings in the calendar that you already use.',
  none: 'You have no calendar address yet.',
  make: 'Make a calendar address',
  made: 'The calendar address has been made.',
  address: 'Your calendar address',
  addressHint: 'Copy the address and add it as a subscription in Outlook, Google, Apple or another calendar.',
  open: 'Open in the calendar of this device',
  secret: 'The address is secret. Whoever has it can read your days and meetings without signing in.',
  renew: 'Change to a new address',
  renewMeans: 'The old address stops working at once. Put the new one in your calendar.',
  end: 'Remove the address',
  ended: 'The calendar address has been removed. The old address no longer works.',
  holds: 'What is in the calendar?',
  holdsBody:
    'What lies with you and has a day, the day when the papers for the board must be ready, and the meetings that you are called to. Cases that are paused rest here too.',
  back: 'To the settings',
  name: 'Handslag',
  lastDay: (task, title) => `${task} · ${title}`,
  expectedDay: (task, title) => `Guide: ${task} · ${title}`,
  memoStop: (task, title) => `Papers ready: ${task} · ${title}`,
  board: (day) => `The board meets on ${day}.`,
}

export const words = phrases({ sv, en })
