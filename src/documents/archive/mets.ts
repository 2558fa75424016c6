import type { ArchivedCase } from './archived-case.ts'
import type { Xml } from './xml.ts'

/** A file of the package, as METS names it. */
export type Listed = {
  /** As seen from the METS file that names it. */
  path: string
  mediaType: string
  sha256: string
  size: number
  createdAt: string
}

/** What one METS file says: of the package as a whole, or of the one representation in it. */
export type Manifest = {
  archived: ArchivedCase
  /** The name of the folder that it lies in. Begins its ids, which are one of a kind in the whole package. */
  name: string
  descriptive: readonly Listed[]
  preservation: readonly Listed[]
  documentation: readonly Listed[]
  /** What is handed over: files, or the METS file that lists them. */
  content: { label: string; files: readonly Listed[]; inMets: boolean }
}

/**
 * The table of contents of a package, as E-ARK SIP 2.1.0 and CSIP 2.1.0 ask for it (together FGS Paketstruktur 2.0), in the
 * order of the METS 1.12 schema.
 */
export function metsOf(manifest: Manifest): Xml {
  const { archived, name, documentation, content } = manifest
  const id = idsOf(name)
  return {
    mets: {
      '@xmlns': 'http://www.loc.gov/METS/',
      '@xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
      '@xmlns:xlink': 'http://www.w3.org/1999/xlink',
      '@OBJID': name,
      '@LABEL': `${archived.registryNumber} ${archived.title}`,
      '@TYPE': 'Mixed',
      '@csip:CONTENTINFORMATIONTYPE': contentType,
      '@PROFILE': 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      metsHdr: header(archived),
      dmdSec: manifest.descriptive.map((file, index) =>
        described(id('beskrivning', index), file, { '@MDTYPE': 'OTHER', '@OTHERMDTYPE': 'ERMS' }),
      ),
      amdSec: amongAdministrative(
        manifest.preservation.map((file, index) =>
          described(id('bevarande', index), file, { '@MDTYPE': 'PREMIS' }),
        ),
      ),
      fileSec: {
        '@ID': id('filer'),
        fileGrp: [
          ...(documentation.length === 0 ? [] : [group(id('dokumentation'), 'Documentation', documentation)]),
          {
            '@csip:CONTENTINFORMATIONTYPE': contentType,
            ...group(id('innehall'), content.label, content.files),
          },
        ],
      },
      structMap: structure(manifest, id),
    },
  }
}

/** CITS ERMS, in the version that its schema has. */
const contentType = 'citserms_v2_1'

function header({ madeAt, version, board, body, madeBy }: ArchivedCase): Xml {
  return {
    '@CREATEDATE': madeAt.toISOString(),
    '@LASTMODDATE': madeAt.toISOString(),
    '@RECORDSTATUS': 'NEW',
    '@csip:OAISPACKAGETYPE': 'SIP',
    agent: [
      {
        ...role('CREATOR', 'OTHER', 'SOFTWARE'),
        name: 'Handslag',
        note: { '@csip:NOTETYPE': 'SOFTWARE VERSION', '#': version },
      },
      { ...role('ARCHIVIST', 'ORGANIZATION'), name: board, note: identified(body.organisationNumber) },
      { ...role('CREATOR', 'ORGANIZATION'), name: body.name, note: identified(body.organisationNumber) },
      { ...role('CREATOR', 'INDIVIDUAL'), name: madeBy },
    ],
  }
}

function role(role: string, type: string, otherType?: string): Xml {
  return { '@ROLE': role, '@TYPE': type, '@OTHERTYPE': otherType }
}

function identified(organisationNumber: string | null): Xml | null {
  if (organisationNumber === null) return null
  return { '@csip:NOTETYPE': 'IDENTIFICATIONCODE', '#': organisationNumber }
}

function described(id: string, file: Listed, kind: Xml): Xml {
  return {
    '@ID': id,
    '@CREATED': file.createdAt,
    '@STATUS': 'CURRENT',
    mdRef: { ...kind, ...location(file.path), ...core(file) },
  }
}

function amongAdministrative(digiprovMD: readonly Xml[]): Xml | null {
  return digiprovMD.length === 0 ? null : { digiprovMD }
}

function core({ mediaType, size, createdAt, sha256 }: Listed): Xml {
  return {
    '@MIMETYPE': mediaType,
    '@SIZE': size,
    '@CREATED': createdAt,
    '@CHECKSUM': sha256,
    '@CHECKSUMTYPE': 'SHA-256',
  }
}

function location(path: string): Xml {
  return { '@LOCTYPE': 'URL', '@xlink:type': 'simple', '@xlink:href': path }
}

function group(id: string, use: string, files: readonly Listed[]): Xml {
  return {
    '@ID': id,
    '@USE': use,
    file: files.map((file, index) => ({
      '@ID': `${id}-${index + 1}`,
      ...core(file),
      FLocat: location(file.path),
    })),
  }
}

function structure({ name, descriptive, preservation, documentation, content }: Manifest, id: Ids): Xml {
  return {
    '@ID': id('struktur'),
    '@TYPE': 'PHYSICAL',
    '@LABEL': 'CSIP',
    div: {
      '@ID': id('paket'),
      '@LABEL': name,
      div: [
        {
          '@ID': id('metadata'),
          '@LABEL': 'Metadata',
          '@DMDID': all(id, 'beskrivning', descriptive),
          '@ADMID': all(id, 'bevarande', preservation),
        },
        ...(documentation.length === 0
          ? []
          : [{ '@ID': id('om'), '@LABEL': 'Documentation', fptr: { '@FILEID': id('dokumentation') } }]),
        { '@ID': id('handlingar'), '@LABEL': content.label, ...pointers(content, id) },
      ],
    },
  }
}

function pointers({ files, inMets }: Manifest['content'], id: Ids): Xml {
  if (!inMets) return { fptr: { '@FILEID': id('innehall') } }
  return { mptr: files.map(({ path }) => ({ ...location(path), '@xlink:title': id('innehall') })) }
}

function all(id: Ids, part: string, files: readonly Listed[]): string | null {
  return files.length === 0 ? null : files.map((_, index) => id(part, index)).join(' ')
}

type Ids = ReturnType<typeof idsOf>

/** Ids must begin with a letter. */
function idsOf(name: string) {
  return (part: string, index?: number) => `id-${name}-${part}${index === undefined ? '' : `-${index + 1}`}`
}
