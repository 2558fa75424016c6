import { type ArchivedCase, dataFolder } from './archived-case.ts'
import { ermsVersion } from './erms.ts'

/** What lies beside the metadata for a person who opens the package in a hundred years. */
export function aboutPackage({
  registryNumber,
  title,
  board,
  body,
  madeAt,
  madeBy,
  version,
}: ArchivedCase): string {
  return `Arkivpaket för ett ärende om idéburet offentligt partnerskap

Ärende: ${registryNumber} ${title}
Arkivbildare: ${board}, ${body.name}
Gjort: ${madeAt.toISOString()} av ${madeBy}, med Handslag ${version}

Paketet följer FGS Paketstruktur 2.0 (E-ARK CSIP 2.1.0 och SIP 2.1.0).

METS.xml
    Paketets innehåll. Varje METS.xml har kontrollsumman (SHA-256) för de filer som den räknar upp.
metadata/descriptive/ERMS.xml
    Ärendet och dess handlingar enligt CITS ERMS ${ermsVersion} (FGS Ärendehantering 2.0).
metadata/preservation/premis.xml
    Vad som har gjorts med filerna, enligt PREMIS 3.
${dataFolder}
    Handlingarna: ärendets egna som PDF/A-2a, inlämnade filer som de lämnades in. handling-0007 är handling nummer 7,
    och en bokstav efter numret skiljer dess filer åt. arende.json har alla händelser med sina kontrollvärden: varje
    händelse är bunden till den före, så att en ändring i efterhand syns.
    I journal.jsonl är varje rad en händelse. Radens SHA-256, utan radslutet, är händelsens kontrollvärde och står som
    prevHash i raden efter. En rad med bara ett kontrollvärde är en händelse som bara den andra sidan får läsa.
    I handlingar.jsonl är varje rad en handling. Radens SHA-256 står under bound i händelsen som handlingen kom till med.

Det här följer inte med: klassificering enligt kommunens plan och de scheman som metadata följer. Vad nämndens plan i
Handslag säger om gallring och bevarande står som disposal i ERMS.xml.
Sekretessmarkeringar i diariet står som restriction i ERMS.xml. De är varningar och inte beslut om sekretess.
`
}
