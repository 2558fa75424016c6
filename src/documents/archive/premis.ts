import type { ArchivedCase, ArchivedDisposal, ArchivedRecord } from './archived-case.ts'
import type { Listed } from './mets.ts'
import { atMidnight, type Xml } from './xml.ts'

/**
 * What has been done with the files that are handed over, as PREMIS 3 says it: each file with its check value, how it came
 * to be and who made the package; and what has been disposed of. `besides` is what was written to be handed over with them,
 * so that there is always a file to speak of, as the schema asks.
 */
export function premisOf(archived: ArchivedCase, besides: readonly Listed[]): Xml {
  const { records, version } = archived
  const objects = [...records.flatMap(({ files }) => files), ...besides]
  return {
    premis: {
      '@xmlns': 'http://www.loc.gov/premis/v3',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@version': '3.0',
      object: objects.map(object),
      event: [...records.flatMap(eventsOf), packed(archived, objects)],
      agent: {
        agentIdentifier: { agentIdentifierType: 'local', agentIdentifierValue: software },
        agentName: 'Handslag',
        agentType: 'software',
        agentVersion: version,
      },
    },
  }
}

const software = 'handslag'

function object({ path, name, mediaType, sha256, size }: Listed & { name?: string }): Xml {
  return {
    '@xsi:type': 'file',
    objectIdentifier: { objectIdentifierType: 'local', objectIdentifierValue: path },
    objectCharacteristics: {
      fixity: { messageDigestAlgorithm: 'SHA-256', messageDigest: sha256 },
      size,
      format: { formatDesignation: { formatName: mediaType } },
    },
    originalName: name ?? null,
  }
}

function eventsOf({ id, files, disposal }: ArchivedRecord): Xml[] {
  const made = files.map((file) =>
    event({
      id: file.path,
      type: file.handedIn ? 'capture' : 'creation',
      at: file.createdAt,
      about: [file.path],
    }),
  )
  return disposal === null ? made : [...made, deletion(id, disposal)]
}

/** The document has nothing left that could be pointed at. */
function deletion(document: string, { rule, by, on }: ArchivedDisposal): Xml {
  const detail = `Gallrad av ${by} enligt ${rule}`
  return event({ id: document, type: 'deletion', at: atMidnight(on), detail, about: [] })
}

function packed({ packageId, madeAt, madeBy }: ArchivedCase, objects: readonly Listed[]): Xml {
  const about = objects.map(({ path }) => path)
  const detail = `Paketet gjordes av ${madeBy}`
  return event({
    id: packageId,
    type: 'information package creation',
    at: madeAt.toISOString(),
    detail,
    about,
  })
}

type Happened = { id: string; type: string; at: string; detail?: string; about: readonly string[] }

function event({ id, type, at, detail, about }: Happened): Xml {
  return {
    eventIdentifier: { eventIdentifierType: 'local', eventIdentifierValue: `${type}: ${id}` },
    eventType: type,
    eventDateTime: at,
    eventDetailInformation: detail === undefined ? null : { eventDetail: detail },
    linkingAgentIdentifier: { linkingAgentIdentifierType: 'local', linkingAgentIdentifierValue: software },
    linkingObjectIdentifier: about.map((path) => ({
      linkingObjectIdentifierType: 'local',
      linkingObjectIdentifierValue: path,
    })),
  }
}
