// Made from db/migrations by scripts/generate-schema.ts. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../domain/actor.ts'
import type { EventMaker, EventType } from '../domain/events.ts'
import type { BoardId, DocumentId, FileId, MeetingId, PartnershipId } from '../domain/partnership.ts'
import type { PartyRole, PublicRole } from '../domain/roles.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** Read as an ISO instant in UTC, written as one or as a Date. */
type Instant = ColumnType<string, Date | string>
/** Read as what it holds, written as JSON text. */
type Json<Value> = ColumnType<Value, string>

export type Schema = {}
