import type { PublicBody } from '../../../store/bodies/public-body.ts'
import type { Visit } from '../../visit.ts'

export type BodyProps = { at: Visit; body: PublicBody | null }
