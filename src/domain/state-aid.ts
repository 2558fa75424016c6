import type { EuroCents, EuroRate } from '../kernel/euro.ts'
import type { Ore } from '../kernel/money.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { OrganisationId, PersonId } from './actor.ts'
import type { ContributionKind } from './contribution.ts'
import type { DocumentId } from './partnership.ts'
import type { Text } from './text.ts'

/** The two regulations on de minimis aid that are reckoned with. */
export const aidRegimes = ['general', 'sgei'] as const
export type AidRegime = (typeof aidRegimes)[number]

/** What earlier aid was given under; another de minimis regulation counts as the general one (cautious, unchecked). */
export const grantRegimes = ['general', 'sgei', 'otherDeMinimis'] as const
export type GrantRegime = (typeof grantRegimes)[number]

/** What a named person concludes: no aid, de minimis aid under one of the regulations, or another ground. */
export const aidBases = ['none', 'general', 'sgei', 'other'] as const
export type AidBasis = (typeof aidBases)[number]

export const aidLevels = ['green', 'amber', 'red'] as const
export type AidLevel = (typeof aidLevels)[number]

/** The five criteria of article 107.1: all are needed for there to be aid. */
export const aidCriteria = ['economic', 'publicMeans', 'advantage', 'selective', 'competition'] as const
export type AidCriterion = (typeof aidCriteria)[number]
export const criterionAnswers = ['yes', 'no', 'unclear'] as const
export type CriterionAnswer = (typeof criterionAnswers)[number]

/** How two organisations hang together. */
export const linkFacts = ['votes', 'board', 'influence', 'agreement', 'membership'] as const
export type LinkFact = (typeof linkFacts)[number]

/** Aid to a single undertaking, counted the day the right to it arose. */
export type AidGrant = {
  id: string
  giver: string
  receiver: string
  on: PlainDate
  regime: GrantRegime
  eur: EuroCents
}

/** Aid as one side has told of it. Euro is null where only kronor were given and no rate. */
export type ToldGrant = Omit<AidGrant, 'eur'> & { eur: EuroCents | null; sek: Ore | null }

/** What one euro cost, on which day, according to whom. */
export type StatedRate = { sekPerEuro: EuroRate; on: PlainDate; source: string }

/** What one public party puts in over the whole agreement for one organisation; all else than cash at its value. */
export type AidPart = {
  giver: string
  organisationId: OrganisationId
  kind: 'cash' | 'inKind'
  amount: Ore
}

/** What the agreement said, when the aid was assessed, that a public party puts in of one kind in one year. */
export type AgreedAmount = {
  /** The party in the case, by its id. */
  party: string
  giver: string
  kind: ContributionKind
  year: number
  amount: Ore
}

/** The measure that was assessed: an agreement, or the bridging that lengthens one, and its days where they are known. */
export type AidMeasure = { bridging: boolean; from: PlainDate | null; to: PlainDate | null }

/** The reckoning for one organisation as it was when somebody concluded, line by line. */
export type ToldWorking = {
  organisationId: OrganisationId
  organisation: string
  sek: Ore
  eur: EuroCents
  level: AidLevel
  lines: readonly Text[]
}

export type AidContent = {
  criteria: readonly { key: AidCriterion; answer: CriterionAnswer; reason: string }[]
  /** The day that the right to the aid is expected to arise. */
  grantOn: PlainDate | null
  rate: StatedRate | null
  parts: readonly AidPart[]
  /** How what is not cash was valued. */
  valuation: string
  /** Null in what was concluded before the measure was noted. */
  measure: AidMeasure | null
  /** Empty where the agreement had no amounts yet, and for a bridging. */
  agreed: readonly AgreedAmount[]
  workings: readonly ToldWorking[]
}

/** A conclusion on state aid: the tool reckons, a person concludes. */
export type AidAssessment = {
  id: string
  basis: AidBasis
  /** The worst level of any organisation; null where no ceiling was reckoned with. */
  level: AidLevel | null
  reasons: string
  content: AidContent
  on: PlainDate
  by: { id: PersonId; name: string }
  seq: number
  documentId: DocumentId | null
  /** Its number within the case. */
  documentNumber: number | null
}

/** Whether the facts make two organisations one single undertaking: membership of a federation alone does not. */
export function isSingleUndertaking(facts: readonly LinkFact[]): boolean {
  return facts.some((fact) => fact !== 'membership')
}

/** Whether the grant counts under one of the de minimis regulations, so that it is declared, told and registered. */
export function isDeMinimis(basis: AidBasis): basis is AidRegime {
  return basis === 'general' || basis === 'sgei'
}
