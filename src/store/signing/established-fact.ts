import type { PartnershipId } from '../../domain/partnership.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'

/** `aidBehind` proves nothing: the amounts have become others since the aid was assessed. */
export type Established = { partnershipId: PartnershipId; fact: FactId | 'aidBehind' }
