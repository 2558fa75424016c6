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
  entryChanged: 'en post i diariet som hör till händelsen är ändrad',
  entryRemoved: 'en post i diariet som hör till händelsen är borttagen',
  entryInserted: 'en post i diariet finns som ingen händelse har fört in',
  fileDamaged: 'filen saknas eller är skadad',
  numberMissing: 'numret är taget i serien men inget ärende har det',
}

/** Where and what, as one line: "jar-2026-0001, händelse 3: händelsen är ändrad". */
export function breakInWords({ where, seq, kind }: Break): string {
  return `${where}${seq === null ? '' : `, händelse ${seq}`}: ${sentences[kind]}`
}
