import type { BreakKind } from '../../../../store/verify-case.ts'
import { phrases } from '../../../words.ts'

const broken: { sv: Record<BreakKind, string>; en: Record<BreakKind, string> } = {
  sv: {
    eventRemoved: 'En händelse saknas.',
    eventChanged: 'En händelse är ändrad.',
    eventInserted: 'En händelse har stoppats in.',
    eventsCutOff: 'De senaste händelserna är bortklippta.',
    contentChanged: 'Innehållet i en händelse är ändrat.',
    contentRemoved: 'Innehållet i en händelse saknas utan beslut om gallring.',
    documentChanged: 'En handling är ändrad.',
    documentRemoved: 'En handling saknas.',
    documentInserted: 'En handling har lagts till vid sidan av journalen.',
    entryChanged: 'En diariepost är ändrad.',
    entryRemoved: 'En diariepost saknas.',
    entryInserted: 'En diariepost har lagts till vid sidan av journalen.',
    fileDamaged: 'En fil är skadad.',
    numberMissing: 'Ett nummer saknas i serien.',
  },
  en: {
    eventRemoved: 'An event is missing.',
    eventChanged: 'An event has been changed.',
    eventInserted: 'An event has been inserted.',
    eventsCutOff: 'The latest events have been cut off.',
    contentChanged: 'The content of an event has been changed.',
    contentRemoved: 'The content of an event is missing without a decision to dispose of it.',
    documentChanged: 'A document has been changed.',
    documentRemoved: 'A document is missing.',
    documentInserted: 'A document has been added beside the journal.',
    entryChanged: 'A registry entry has been changed.',
    entryRemoved: 'A registry entry is missing.',
    entryInserted: 'A registry entry has been added beside the journal.',
    fileDamaged: 'A file is damaged.',
    numberMissing: 'A number is missing in the series.',
  },
}

export const words = phrases({
  sv: {
    title: 'Journal',
    lead: 'Varje händelse bär ett kontrollvärde som bygger på det förra. Ändras något i efterhand syns det här.',
    whole: 'Journalen är hel',
    wholeBody: (count: number) =>
      `Alla ${count} händelser, deras handlingar och diarieposter stämmer med sina kontrollvärden.`,
    brokenTitle: 'Journalen stämmer inte',
    brokenBody: 'Säg till systemförvaltaren. Ändra inget förrän det är utrett.',
    atEvent: (seq: number) => `Vid händelse ${seq}:`,
    broken: broken.sv,
    caption: 'Ärendets händelser i ordning',
    seq: 'Nr',
    day: 'Dag',
    what: 'Händelse',
    who: 'Vem',
    recorded: 'Registrerad',
    bound: 'Binder',
    boundCount: (documents: number, entries: number) =>
      `${documents} ${documents === 1 ? 'handling' : 'handlingar'}, ${entries} ${entries === 1 ? 'diariepost' : 'diarieposter'}`,
    hash: 'Kontrollvärde (SHA-256)',
    disposed: 'Innehållet är gallrat efter beslut.',
  },
  en: {
    title: 'Journal',
    lead: 'Each event carries a check value built on the one before. If anything is changed afterwards, it shows here.',
    whole: 'The journal is whole',
    wholeBody: (count: number) =>
      `All ${count} events, their documents and registry entries agree with their check values.`,
    brokenTitle: 'The journal does not agree',
    brokenBody: 'Tell the system administrator. Change nothing until it has been looked into.',
    atEvent: (seq: number) => `At event ${seq}:`,
    broken: broken.en,
    caption: 'The events of the case in order',
    seq: 'No.',
    day: 'Day',
    what: 'Event',
    who: 'Who',
    recorded: 'Recorded',
    bound: 'Binds',
    boundCount: (documents: number, entries: number) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'}, ${entries} ${entries === 1 ? 'registry entry' : 'registry entries'}`,
    hash: 'Check value (SHA-256)',
    disposed: 'The content has been disposed of by decision.',
  },
})
