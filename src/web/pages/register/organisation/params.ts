import { z } from 'zod'

export const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

export const OrganisationParams = z.object({ slug })
