/**
 * What the published schemas ask of the elements that a package has, in a notation of our own: children in order with
 * ? for none or one, * for any number, + for at least one, and what an attribute may say. CITS ERMS 2.1.2, METS 1.12.1 with the
 * additions of E-ARK CSIP, PREMIS 3.0. An element that is not here is text.
 */
export type Rule = {
  children?: string
  attributes?: Readonly<Record<string, Values>>
}
/** A list of words, any text, or a kind of text; with ? where the attribute may be left out. */
type Values = string

const agent: Rule = {
  children:
    'name agentExtendingInformation? organisation? unitName? idNumber? role? addressContactInformation? protectedIdentity?',
  attributes: {
    agentType:
      'administrator agent archiver authorising_person borrower counterpart creator custodian deliverer dispatcher editor ipp_owner main_signatory mover opening_person other_signatory owner reader recipient receiver relocator responsible_person sender user other',
    otherAgentType: 'any?',
  },
}

const date: Rule = {
  attributes: {
    dateType: 'closed created decision dispatch finished opened prepared received other',
    otherDateType: 'any?',
    '#': 'dateTime',
  },
}

/** By name, or by the parent and the name where that matters. */
export const ermsRules: Readonly<Record<string, Rule>> = {
  erms: { children: 'control aggregations additionalInformation?' },
  control: {
    children:
      'identification+ informationClass? classificationSchema? securityClass? dates? maintenanceInformation systemInformation?',
  },
  identification: { attributes: { identificationType: 'any' } },
  maintenanceInformation: { children: 'maintenanceStatus maintenanceAgency maintenanceHistory' },
  maintenanceStatus: {
    children: '',
    attributes: { value: 'cancelled created deleted derived new revised unknown updated' },
  },
  maintenanceAgency: { children: 'agencyCode? otherAgencyCode* agencyName+ note?' },
  otherAgencyCode: { attributes: { type: 'any?' } },
  maintenanceHistory: { children: 'maintenanceEvent+' },
  maintenanceEvent: { children: 'eventType eventDateTime agent' },
  eventType: {
    children: '',
    attributes: { value: 'created revised deleted cancelled derived updated unknown' },
  },
  eventDateTime: { attributes: { '#': 'dateTime' } },
  aggregations: { children: 'aggregation+' },
  aggregation: {
    children:
      'objectId extraId* informationClass? securityClass? identification* classification* parentAggregationId? hierarchicalParentClassId? maxLevelsOfAggregation? levelName? keywords? title? otherTitle* subject* status? relation* additionalInformation? restriction* IPPInformation? loan* disposal? agents? description? dates? action* archivalHistory? dispatchMode? access? physicalLocations? notes? eSignatures? record*',
    attributes: {
      systemIdentifier: 'uuid',
      aggregationType: 'caseFile class component file subfile volume own_aggregation_definition',
    },
  },
  record: {
    children:
      'objectId extraId* informationClass? securityClass? identification* classification? parentAggregationId? levelName? keywords? title? otherTitle* subject* status? runningNumber? relation* restriction* IPPInformation? loan* disposal? direction? agents? description? dates? action* archivalHistory? dispatchMode? access? physicalLocations? notes? eSignatures? additionalInformation?',
    attributes: { systemIdentifier: 'uuid', recordType: 'any?' },
  },
  extraId: { attributes: { extraIdType: 'any' } },
  status: {
    children: '',
    attributes: {
      value: 'ad_acta closed expedited initiated in_progress obliterated on_hold open prepared received',
    },
  },
  relation: { attributes: { relationType: 'reference' } },
  additionalInformation: { children: 'appendix* ownElement* additionalXMLData* additionalBinData*' },
  appendix: {
    children: 'eSignature?',
    attributes: { name: 'any', fileFormat: 'any?', path: 'any', eSignatureHasExisted: 'true false' },
  },
  eSignature: { children: 'signature?', attributes: { present: 'true false' } },
  'additionalInformation/ownElement': { children: 'ownElementDescription? ownElement*' },
  ownElement: {
    children: 'value? property? ownElement*',
    attributes: { name: 'any', dataType: 'any?' },
  },
  restriction: {
    children: 'explanatoryText? regulation informationClass? securityClass? dates* duration*',
    attributes: { restrictionType: 'confidential gdpr integrity' },
  },
  disposal: {
    children:
      'defaultDisposalScheduleId? disposalScheduleId? disposalAction? disposalPeriod? disposalMandate? disposalDescription? disposalComments? lastReviewedDisposalComment? disposingPerson* supervisingPerson* dates',
    attributes: { disposable: 'true false' },
  },
  'disposal/dates': { children: 'disposalDate+' },
  disposalDate: { attributes: { dateType: 'applied disposal_date retention_period_end', '#': 'dateTime' } },
  direction: {
    attributes: {
      directionDefinition: 'incoming outgoing other',
      otherDirectionDefinition: 'any?',
    },
  },
  agents: { children: 'agent*' },
  agent,
  dates: { children: 'date+' },
  date,
  action: { children: 'actionText actionDue? actionMotivation? actionType? dates? agents?' },
  'action/dates': { children: 'actionDate+' },
  actionDate: date,
  notes: { children: 'note*' },
}

const fileCore = {
  MIMETYPE: 'any',
  SIZE: 'number',
  CREATED: 'dateTime',
  CHECKSUM: 'sha256',
  CHECKSUMTYPE: 'SHA-256',
}
const location = { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': 'any' }

export const metsRules: Readonly<Record<string, Rule>> = {
  mets: {
    children: 'metsHdr dmdSec* amdSec* fileSec? structMap+ structLink* behaviorSec*',
    attributes: {
      OBJID: 'any',
      LABEL: 'any?',
      TYPE: 'Mixed',
      PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1',
    },
  },
  metsHdr: {
    children: 'agent+ altRecordID* metsDocumentID?',
    attributes: {
      CREATEDATE: 'dateTime',
      LASTMODDATE: 'dateTime',
      RECORDSTATUS: 'NEW',
      'csip:OAISPACKAGETYPE': 'SIP',
    },
  },
  agent: {
    children: 'name note*',
    attributes: {
      ROLE: 'CREATOR ARCHIVIST PRESERVATION',
      TYPE: 'INDIVIDUAL ORGANIZATION OTHER',
      OTHERTYPE: 'any?',
    },
  },
  note: { attributes: { 'csip:NOTETYPE': 'any' } },
  dmdSec: { children: 'mdRef', attributes: { ID: 'id', CREATED: 'dateTime', STATUS: 'CURRENT' } },
  amdSec: { children: 'digiprovMD+' },
  digiprovMD: { children: 'mdRef', attributes: { ID: 'id', CREATED: 'dateTime', STATUS: 'CURRENT' } },
  mdRef: {
    children: '',
    attributes: { MDTYPE: 'OTHER PREMIS', OTHERMDTYPE: 'any?', ...location, ...fileCore },
  },
  fileSec: { children: 'fileGrp+', attributes: { ID: 'id' } },
  fileGrp: {
    children: 'file+',
    attributes: { ID: 'id', USE: 'any', 'csip:CONTENTINFORMATIONTYPE': 'any?' },
  },
  file: { children: 'FLocat', attributes: { ID: 'id', ...fileCore } },
  FLocat: { children: '', attributes: location },
  structMap: { children: 'div', attributes: { ID: 'id', TYPE: 'PHYSICAL', LABEL: 'CSIP' } },
  div: {
    children: 'mptr* fptr* div*',
    attributes: { ID: 'id', LABEL: 'any', DMDID: 'ids?', ADMID: 'ids?' },
  },
  mptr: { children: '', attributes: { ...location, 'xlink:title': 'ids' } },
  fptr: { children: '', attributes: { FILEID: 'ids' } },
}

const identifier = (name: string): Rule => ({ children: `${name}Type ${name}Value` })

export const premisRules: Readonly<Record<string, Rule>> = {
  premis: { children: 'object+ event* agent* rights*', attributes: { version: '3.0' } },
  object: {
    children:
      'objectIdentifier+ preservationLevel* significantProperties* objectCharacteristics+ originalName? storage* signatureInformation* relationship* linkingEventIdentifier* linkingRightsStatementIdentifier*',
    attributes: { 'xsi:type': 'file' },
  },
  objectIdentifier: identifier('objectIdentifier'),
  objectCharacteristics: {
    children: 'compositionLevel? fixity* size? format+ creatingApplication* inhibitors*',
  },
  fixity: { children: 'messageDigestAlgorithm messageDigest messageDigestOriginator?' },
  size: { attributes: { '#': 'number' } },
  format: { children: 'formatDesignation formatNote*' },
  formatDesignation: { children: 'formatName formatVersion?' },
  event: {
    children:
      'eventIdentifier eventType eventDateTime eventDetailInformation* eventOutcomeInformation* linkingAgentIdentifier* linkingObjectIdentifier*',
  },
  eventIdentifier: identifier('eventIdentifier'),
  eventDateTime: { attributes: { '#': 'dateTime' } },
  eventDetailInformation: { children: 'eventDetail?' },
  linkingAgentIdentifier: identifier('linkingAgentIdentifier'),
  linkingObjectIdentifier: identifier('linkingObjectIdentifier'),
  agent: { children: 'agentIdentifier+ agentName* agentType? agentVersion? agentNote*' },
  agentIdentifier: identifier('agentIdentifier'),
}
