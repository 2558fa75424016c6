import { digestOf } from '../../kernel/ids.ts'
import { aboutPackage } from './about-package.ts'
import { type ArchivedCase, representation } from './archived-case.ts'
import { ermsOf } from './erms.ts'
import { type Listed, type Manifest, metsOf } from './mets.ts'
import { premisOf } from './premis.ts'
import { xmlOf } from './xml.ts'

/** A file that is written for the package, with its place in it. */
export type Written = { path: string; text: string }

/**
 * All that is written around the files of a case to make it a package that an e-archive takes in: FGS Paketstruktur 2.0 and
 * FGS Ärendehantering 2.0. `besides` is handed over together with the files.
 */
export async function archivePackage(
  archived: ArchivedCase,
  besides: readonly Written[],
): Promise<Written[]> {
  const erms = { path: 'metadata/descriptive/ERMS.xml', text: await xmlOf(ermsOf(archived)) }
  const listed = listedIn(archived)
  const premis = {
    path: 'metadata/preservation/premis.xml',
    text: await xmlOf(premisOf(archived, besides.map(listed))),
  }
  const about = { path: 'documentation/om-paketet.txt', text: aboutPackage(archived) }
  const inner = {
    path: `${representation}/METS.xml`,
    text: await xmlOf(metsOf(representationManifest(archived, besides))),
  }
  const outer = metsOf({
    archived,
    name: archived.packageId,
    descriptive: [listed(erms)],
    preservation: [listed(premis)],
    documentation: [listed(about)],
    content: { label: 'Representations/rep1', files: [listed(inner)], inMets: true },
  })
  return [{ path: 'METS.xml', text: await xmlOf(outer) }, erms, premis, about, inner, ...besides]
}

function representationManifest(archived: ArchivedCase, besides: readonly Written[]): Manifest {
  const files = archived.records.flatMap((record) => record.files)
  const all: readonly Listed[] = [...files, ...besides.map(listedIn(archived))]
  return {
    archived,
    name: 'rep1',
    descriptive: [],
    preservation: [],
    documentation: [],
    content: { label: 'Data', files: all.map(seenFromRepresentation), inMets: false },
  }
}

function seenFromRepresentation(file: Listed): Listed {
  return { ...file, path: file.path.slice(representation.length + 1) }
}

function listedIn({ madeAt }: ArchivedCase) {
  return ({ path, text }: Written): Listed => ({
    path,
    mediaType: mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    sha256: digestOf(text),
    size: Buffer.byteLength(text),
    createdAt: madeAt.toISOString(),
  })
}

const mediaTypes: Record<string, string> = {
  xml: 'application/xml',
  json: 'application/json',
  // The types of METS are those that IANA has registered, and this one it has not.
  jsonl: 'text/plain',
  txt: 'text/plain',
}
