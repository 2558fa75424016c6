import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Lämna till arkivet',
    lead: 'När partnerskapet är slut och allt är klart lämnas ärendet till arkivet. Handlingarna finns kvar att läsa här.',
    done: (by: string, day: string) => `Ärendet lämnades till arkivet ${day} av ${by}.`,
    reference: 'Arkivets beteckning',
    referenceHint: 'Till exempel e-arkivets nummer på leveransen.',
    note: 'Anteckning',
    noteHint: 'Vad som lämnats, och var parten hittar det.',
    documents: (count: number) =>
      count === 1 ? 'En registrerad handling' : `${count} registrerade handlingar`,
    toDocuments: 'Se handlingarna',
    toList: 'Gå till listan inför avslutet',
    packageTitle: 'Paket för e-arkivet',
    packageHolds:
      'Hela ärendet i den form som e-arkiv tar emot: FGS Paketstruktur 2.0 och FGS Ärendehantering 2.0. Ärendets egna handlingar ligger där som PDF/A-2a, inlämnade filer som de lämnades in. Det som är sekretessmarkerat är med, med sin markering.',
    packageAsk:
      'Fråga det arkiv som tar emot hur de vill ha det. Kommunens klassificering finns inte i paketet. Gallring och bevarande är med så långt ni har lagt in er plan.',
    getPackage: 'Hämta arkivpaketet',
    send: 'Lämna ärendet till arkivet',
    sent: 'Ärendet är lämnat till arkivet. Båda sidor har fått veta det.',
  },
  en: {
    title: 'Hand over to the archive',
    lead: 'When the partnership has ended and all is settled the case is handed over to the archive. The documents can still be read here.',
    done: (by: string, day: string) => `The case was handed over to the archive on ${day} by ${by}.`,
    reference: 'The archive’s reference',
    referenceHint: 'For instance the number of the delivery in the e-archive.',
    note: 'Note',
    noteHint: 'What was handed over, and where the party finds it.',
    documents: (count: number) => (count === 1 ? 'One registered document' : `${count} registered documents`),
    toDocuments: 'See the documents',
    toList: 'Go to the closing list',
    packageTitle: 'Package for the e-archive',
    packageHolds:
      'The whole case in the form that Swedish e-archives take in: FGS Paketstruktur 2.0 and FGS Ärendehantering 2.0. The documents of the case are there as PDF/A-2a, files that were handed in as they were. What is flagged as secret is in it, with its flag.',
    packageAsk:
      'Ask the archive that takes it in how they want it. The municipality’s classification is not in the package. Retention and disposal are, as far as you have entered your plan.',
    getPackage: 'Get the archive package',
    send: 'Hand the case over to the archive',
    sent: 'The case is handed over to the archive. Both sides have been told.',
  },
})
