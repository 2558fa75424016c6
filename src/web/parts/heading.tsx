import type { Child } from 'hono/jsx'

type HeadingProps = { level?: 2 | 3; id?: string; children?: Child }

/** A heading inside the page; Page itself draws the first one. */
export function Heading({ level = 2, id, children }: HeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag class="ds-heading" data-size={level === 2 ? 'sm' : '2xs'} id={id}>
      {children}
    </Tag>
  )
}

/** A part of the page with its heading, found by screen readers by name. */
export function Section({ title, id, children }: { title: Child; id: string; children?: Child }) {
  return (
    <section class="section" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  )
}
