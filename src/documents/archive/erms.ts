import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type {
  ArchivedCase,
  ArchivedDisposal,
  ArchivedEntry,
  ArchivedFile,
  ArchivedRecord,
  ArchivedRetention,
} from './archived-case.ts'
import { atMidnight, type Xml } from './xml.ts'

/** The version of CITS ERMS (FGS Ärendehantering 2.0) that is written. */
export const ermsVersion = '2.1.2'

/**
 * What the case is and what documents it has, as CITS ERMS 2.1.2 says it: one aggregation for the case, one record for each
 * document, in the order that the schema asks for.
 */
export function ermsOf(archived: ArchivedCase): Xml {
  return {
    erms: {
      '@xmlns': 'https://DILCIS.eu/XML/ERMS',
      control: control(archived),
      aggregations: { aggregation: aggregation(archived) },
    },
  }
}

function control({ packageId, body, board, madeAt, version }: ArchivedCase): Xml {
  const software = agent('creator', `Handslag ${version}`)
  return {
    identification: { '@identificationType': 'package', '#': packageId },
    maintenanceInformation: {
      maintenanceStatus: { '@value': 'new' },
      maintenanceAgency: {
        otherAgencyCode: body.organisationNumber && {
          '@type': 'organisationsnummer',
          '#': body.organisationNumber,
        },
        agencyName: [board, body.name],
      },
      maintenanceHistory: {
        maintenanceEvent: {
          eventType: { '@value': 'created' },
          eventDateTime: madeAt.toISOString(),
          agent: software,
        },
      },
    },
  }
}

function aggregation(archived: ArchivedCase): Xml {
  const { id, number, registryNumber, externalNumber, title, summary, linkedFrom, records } = archived
  return {
    '@systemIdentifier': id,
    '@aggregationType': 'caseFile',
    objectId: registryNumber,
    extraId: [
      extraId('ärendenummer', number),
      ...(externalNumber === null ? [] : [extraId('nummer i annat diarium', externalNumber)]),
    ],
    title,
    status: { '@value': archived.closedOn === null ? 'in_progress' : 'closed' },
    relation: linkedFrom && { '@relationType': 'reference', '#': linkedFrom },
    additionalInformation: agreements(archived),
    agents: { agent: [agent('owner', archived.board), ...archived.parties.map(partyAgent)] },
    description: summary,
    dates: { date: [date('opened', archived.receivedOn), ...closed(archived)] },
    action: archived.events.map(action),
    record: records.map((record) => recordOf(record, archived)),
  }
}

function partyAgent({ name, side }: ArchivedCase['parties'][number]): Xml {
  if (side === 'associated') return agent('other', name, 'part i hängavtal')
  return side === 'party' ? agent('counterpart', name) : agent('other', name, 'offentlig part')
}

function closed({ closedOn }: ArchivedCase): Xml[] {
  return closedOn === null ? [] : [date('closed', closedOn)]
}

/** When each agreement of the partnership has been in force. */
function agreements({ agreements }: ArchivedCase): Xml | null {
  if (agreements.length === 0) return null
  return {
    ownElement: {
      ownElementDescription: 'Överenskommelser om idéburet offentligt partnerskap och när de har gällt',
      ownElement: agreements.map(({ start, end }) => ({
        '@name': 'överenskommelse',
        ownElement: [
          { '@name': 'från och med', '@dataType': 'date', value: start },
          { '@name': 'till och med', '@dataType': 'date', value: end },
        ],
      })),
    },
  }
}

function action({ seq, type, text, on, by, reasons }: ArchivedCase['events'][number]): Xml {
  return {
    actionText: `${seq}. ${text}`,
    actionMotivation: reasons,
    actionType: type,
    dates: { actionDate: date(type.startsWith('board') ? 'decision' : 'finished', on) },
    agents: { agent: agent('responsible_person', by) },
  }
}

function recordOf(record: ArchivedRecord, { registryNumber: parent, closedOn }: ArchivedCase): Xml {
  const { id, number, kind, title, createdAt, createdBy, entries, secrecy, disposal, retention, files } =
    record
  const [entry] = entries
  return {
    '@systemIdentifier': id,
    '@recordType': kind,
    objectId: entry?.number ?? `${parent}, handling ${number}`,
    extraId: [...entries.slice(1).map(({ number }) => extraId('diarienummer', number)), ...external(entries)],
    parentAggregationId: parent,
    title,
    runningNumber: number,
    restriction: secrecy && {
      '@restrictionType': 'confidential',
      explanatoryText: 'Sekretessmarkering i diariet: en varning, inte ett beslut.',
      regulation: secrecy,
    },
    disposal: (disposal && disposed(disposal)) ?? (retention && planned(retention, closedOn)),
    direction: entry && direction(entry),
    agents: { agent: [...authors(createdBy), ...entries.map(correspondent)] },
    dates: { date: [{ '@dateType': 'created', '#': createdAt }, ...entries.map(registered)] },
    notes: notes(record),
    additionalInformation: files.length === 0 ? null : { appendix: files.map(appendix) },
  }
}

function external(entries: readonly ArchivedEntry[]): Xml[] {
  return entries.flatMap(({ externalNumber }) =>
    externalNumber === null ? [] : [extraId('nummer i annat diarium', externalNumber)],
  )
}

function extraId(type: string, value: string): Xml {
  return { '@extraIdType': type, '#': value }
}

function disposed({ rule, reasons, on, by }: ArchivedDisposal): Xml {
  return {
    '@disposable': true,
    disposalAction: 'gallrad',
    disposalMandate: rule,
    disposalDescription: reasons,
    disposingPerson: by,
    dates: { disposalDate: { '@dateType': 'disposal_date', '#': atMidnight(on) } },
  }
}

function planned({ years, source, decidedOn }: ArchivedRetention, closedOn: PlainDate | null): Xml {
  const ends = years !== null && closedOn !== null
  return {
    '@disposable': years !== null,
    disposalAction: years === null ? 'bevaras' : 'gallras',
    disposalPeriod: years === null ? null : `${years} hela kalenderår efter det år då ärendet avslutades`,
    disposalMandate: source,
    dates: {
      disposalDate: [
        { '@dateType': 'applied', '#': atMidnight(decidedOn) },
        ...(ends ? [{ '@dateType': 'retention_period_end', '#': atMidnight(lastDay(closedOn, years)) }] : []),
      ],
    },
  }
}

function lastDay(closedOn: PlainDate, years: number): string {
  return `${yearOf(closedOn) + years}-12-31`
}

function direction({ direction }: ArchivedEntry): Xml {
  if (direction === 'drawn_up')
    return { '@directionDefinition': 'other', '@otherDirectionDefinition': 'upprättad' }
  return { '@directionDefinition': direction === 'in' ? 'incoming' : 'outgoing' }
}

function authors(createdBy: string | null): Xml[] {
  return createdBy === null ? [] : [agent('creator', createdBy)]
}

function correspondent({ direction, correspondent }: ArchivedEntry): Xml {
  return agent(direction === 'in' ? 'sender' : direction === 'out' ? 'recipient' : 'editor', correspondent)
}

function registered({ direction, on }: ArchivedEntry): Xml {
  return date(direction === 'in' ? 'received' : direction === 'out' ? 'dispatch' : 'prepared', on)
}

function notes({ leftOut }: ArchivedRecord): Xml | null {
  if (leftOut.length === 0) return null
  return {
    note: leftOut.map((name) => `Filen ${name} är inte med, eftersom den inte har klarat viruskontrollen.`),
  }
}

function appendix({ path, name, mediaType, signed }: ArchivedFile): Xml {
  return {
    '@name': name,
    '@fileFormat': mediaType,
    '@path': `file:///${path}`,
    '@eSignatureHasExisted': signed,
    eSignature: signed ? { '@present': true } : null,
  }
}

function agent(type: string, name: string, other?: string): Xml {
  return { '@agentType': type, '@otherAgentType': other, name }
}

function date(type: string, on: PlainDate): Xml {
  return { '@dateType': type, '#': atMidnight(on) }
}
