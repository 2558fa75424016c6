import { z } from 'zod'

/** What we read of a Word file, as its reader gives it. Anything else in it is left out. */
export type DocxNode = {
  type: string
  styleName: string | null
  numbering: { isOrdered: boolean } | null
  isBold: boolean
  value: string
  href: string
  altText: string
  noteType: string
  noteId: string
  children: DocxNode[]
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const node: z.ZodType<DocxNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    styleName: z
      .string()
      .nullish()
      .transform((name) => name ?? null),
    numbering: z
      .object({ isOrdered: z.boolean() })
      .nullish()
      .transform((numbering) => numbering ?? null),
    isBold: z.boolean().default(false),
    value: text,
    href: text,
    altText: text,
    noteType: text,
    noteId: text,
    children: z.array(node).default([]),
  }),
)

export const docxDocument = z.object({
  children: z.array(node),
  notes: z.object({ _notes: z.record(z.string(), z.object({ body: z.array(node) })) }),
  comments: z.array(z.object({ authorName: z.string().nullish(), body: z.array(node) })),
})
