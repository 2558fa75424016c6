import type { PartnershipId } from '../../domain/partnership.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'

export type Established = { partnershipId: PartnershipId; fact: FactId }
