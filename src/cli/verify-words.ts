import type { PublishedBreak } from '../store/case/journal-day.ts'
import type { Break, BreakKind } from '../store/case/verify-case.ts'

const sentences: Record<BreakKind, string> = {
  eventRemoved: 'händelsen är borttagen',
  eventChanged: 'händelsen är ändrad',
  eventInserted: 'händelsen är inskjuten i efterhand',
  eventsCutOff: 'händelserna härifrån är bortklippta, eller den senaste händelsens kontrollsumma är borta',
  contentChanged: 'händelsens innehåll är ändrat',
  contentRemoved: 'händelsens innehåll är borta utan beslut om gallring',
  documentChanged: 'en handling som hör till händelsen är ändrad',
  documentRemoved: 'en handling som hör till händelsen är borttagen',
  documentEmptied: 'en handlings innehåll är borta utan beslut om gallring',
  documentInserted: 'en handling finns som ingen händelse har fört in',
  flagChanged: 'en handlings sekretessmarkering är inte som händelserna om den säger',
  sharingChanged: 'vem som får läsa en handling är inte som händelserna säger',
  entryChanged: 'en post i diariet som hör till händelsen är ändrad',
  entryRemoved: 'en post i diariet som hör till händelsen är borttagen',
  entryInserted: 'en post i diariet finns som ingen händelse har fört in',
  externalNumberChanged: 'ett nummer i huvuddiariet är inte som händelserna säger',
  fileDamaged: 'filen saknas eller är skadad',
  requestChanged: 'begäran om handlingar är inte som dess senaste ändring lämnade den',
  requestLinkChanged: 'begärans kedja av ändringar håller inte',
  numberMissing: 'numret är taget i serien men inget ärende har det',
}

/** What cannot be proved yet, of what is older than the proof: a line for each kind that there is. */
export function olderInWords({ unbound, unlinked }: { unbound: number; unlinked: number }): string[] {
  return [
    ...(unbound > 0
      ? [
          `Handlingar från före det att journalen band vem som får läsa dem: ${unbound}. Av dem kan inte visas om det har ändrats; nästa händelse i ärendet binder det som det då är.`,
        ]
      : []),
    ...(unlinked > 0
      ? [
          `Begäranden om handlingar från före det att deras ändringar kedjades: ${unlinked}. Kedjan börjar med nästa ändring.`,
        ]
      : []),
  ]
}

const ofDays: Record<PublishedBreak['kind'], string> = {
  digestChanged: 'kontrollvärdet stämmer inte med det som publicerades',
  chainBroken: 'dagen bygger inte på dagen före',
  eventGone: 'en publicerad händelse finns inte längre i någon journal',
}

/** A published day that does not hold: "Publicerat 2026-11-23: …". */
export function publishedInWords({ day, kind }: PublishedBreak): string {
  return `Publicerat ${day}: ${ofDays[kind]}`
}

/** Where and what, as one line: "jar-2026-0001, händelse 3: händelsen är ändrad". */
export function breakInWords({ where, seq, kind }: Break): string {
  return `${where}${seq === null ? '' : `, händelse ${seq}`}: ${sentences[kind]}`
}
