import type { PlainDate } from '../../kernel/plain-date.ts'

/** A case as it is handed over to an archive, with what the lead body's registrar may see. */
export type ArchivedCase = {
  /** What the package and its outermost folder are called. */
  packageId: string
  madeAt: Date
  madeBy: string
  /** The version of the program that makes the package. */
  version: string
  id: string
  number: string
  registryNumber: string
  /** In the master diary, where that is another system. */
  externalNumber: string | null
  title: string
  summary: string
  /** The authority that the case arose in. */
  board: string
  body: { name: string; organisationNumber: string | null }
  receivedOn: PlainDate
  closedOn: PlainDate | null
  /** The number of the case that this one takes up anew. */
  linkedFrom: string | null
  parties: readonly { name: string; side: 'public' | 'party' | 'associated' }[]
  agreements: readonly { start: PlainDate; end: PlainDate }[]
  events: readonly ArchivedEvent[]
  records: readonly ArchivedRecord[]
}

export type ArchivedEvent = {
  seq: number
  type: string
  text: string
  on: PlainDate
  by: string
  reasons: string | null
}

/** A document of the case: what it is, how it is registered, and its files. */
export type ArchivedRecord = {
  id: string
  number: number
  kind: string
  title: string
  /** ISO instant. */
  createdAt: string
  createdBy: string | null
  entries: readonly ArchivedEntry[]
  /** The provision that it is flagged with as one that may hold secret information; null where it is not, or no longer. */
  secrecy: string | null
  disposal: ArchivedDisposal | null
  /** What the body's plan says of such a document; null where it says nothing. */
  retention: ArchivedRetention | null
  files: readonly ArchivedFile[]
  /** Files that are not handed over, since a virus was found in them or is still looked for. */
  leftOut: readonly string[]
}

export type ArchivedEntry = {
  /** As the board writes it: JÄR 2026/0001-3. */
  number: string
  direction: 'in' | 'out' | 'drawn_up'
  on: PlainDate
  correspondent: string
  externalNumber: string | null
}

export type ArchivedDisposal = { rule: string; reasons: string; on: PlainDate; by: string }

/** `years` are whole calendar years after the one in which the case was closed; null for what is preserved. */
export type ArchivedRetention = { years: number | null; source: string; decidedOn: PlainDate }

export type ArchivedFile = {
  /** Inside the folder of the package. */
  path: string
  /** What it was called when it was handed in, or is called as a paper of the case. */
  name: string
  mediaType: string
  sha256: string
  size: number
  /** ISO instant. */
  createdAt: string
  /** Somebody handed it in; the case itself made the others. */
  handedIn: boolean
  /** An electronic signature or seal is in the file. */
  signed: boolean
}

/** Where the papers and files of the case lie. */
export const representation = 'representations/rep1'
export const dataFolder = `${representation}/data`
