import { z } from 'zod'
import { isWebAddress } from '../../../kernel/web-address.ts'
import type { RegisterRecord } from '../../register.ts'
import { called, filled, inSwedish, type Lines } from './lines.ts'

type Link = RegisterRecord['links'][number]

const kinds = {
  agreement: ['avtal', 'agreement'],
  decision: ['beslut', 'decision'],
  guideline: ['riktlinje', 'guideline'],
  evaluation: ['utvärdering', 'evaluation'],
  web: ['webb', 'web'],
} as const

const parts = z.object({
  url: z.string().max(2000).refine(isWebAddress),
  kind: called(kinds),
  label: filled(300),
})

/** Documents and pages: address; kind; what the link says. */
export const linkLines: Lines<Link, typeof parts.shape> = {
  parts,
  write: ({ url, kind, label }) => [url, kinds[kind][0], label.sv],
  make: ({ url, kind, label }, before) => {
    const known = before.find((link) => link.url === url)
    const { checkedOn = null, dead = false } = known ?? {}
    return { ...{ url, kind, checkedOn, dead }, label: inSwedish(label, known?.label) }
  },
}
