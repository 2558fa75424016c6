import type { Language } from '../domain/text.ts'
import type { FileRefusal } from './file-kinds.ts'

/** Why a file was not taken, and what to do, as the sender reads it. */
export function fileRefusalInWords(
  reason: FileRefusal,
  file: { name: string; largest: number },
  language: Language,
): string {
  return words[language][reason](file.name, Math.floor(file.largest / 1_000_000))
}

const words = {
  sv: {
    empty: (name: string) => `”${name}” är tom. Kontrollera filen och försök igen.`,
    tooLarge: (name: string, most: number) =>
      `”${name}” är större än ${most} MB. Dela upp den eller spara den mindre.`,
    notAllowed: (name: string) =>
      `”${name}” är av ett slag som vi inte kan ta emot. Spara den som pdf, Word, Excel, OpenDocument, bild eller ren text.`,
    mislabelled: (name: string) =>
      `”${name}” innehåller något annat än namnet säger. Öppna filen, spara den på nytt, gärna som pdf, och försök igen.`,
    damaged: (name: string) =>
      `”${name}” saknar sitt slut. Den kan ha avbrutits på vägen. Skicka den en gång till.`,
  },
  en: {
    empty: (name: string) => `“${name}” is empty. Check the file and try again.`,
    tooLarge: (name: string, most: number) =>
      `“${name}” is larger than ${most} MB. Divide it or save it smaller.`,
    notAllowed: (name: string) =>
      `“${name}” is of a kind that we cannot take. Save it as PDF, Word, Excel, OpenDocument, a picture or plain text.`,
    mislabelled: (name: string) =>
      `“${name}” holds something else than its name says. Open the file, save it again, preferably as PDF, and try again.`,
    damaged: (name: string) =>
      `“${name}” lacks its end. It may have been cut off on its way. Send it once more.`,
  },
}
