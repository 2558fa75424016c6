import type { RegisterRecord } from '../../../../domain/register.ts'
import type { Registered } from '../../../../store/register/register-history.ts'
import type { Visit } from '../../../visit.ts'

export type EntryProps = { at: Visit; one: RegisterRecord; known: Registered }
