import type { Child } from 'hono/jsx'

type Look = 'primary' | 'secondary' | 'tertiary'
type ButtonProps = {
  look?: Look
  /** Posts the same form to another noun, such as its draft. */
  formaction?: string
  children?: Child
}

/** Sends its form. Named by what happens: "Lämna över till direktören", never "OK". */
export function Button({ look = 'primary', children, ...props }: ButtonProps) {
  return (
    <button class="ds-button" type="submit" data-variant={look} {...props}>
      {children}
    </button>
  )
}

/** A link that is the page's main way on. */
export function ButtonLink({
  href,
  look = 'primary',
  children,
}: {
  href: string
  look?: Look
  children?: Child
}) {
  return (
    <a class="ds-button" href={href} data-variant={look}>
      {children}
    </a>
  )
}

/** Buttons beside each other, the main one first. */
export function Actions({ children }: { children?: Child }) {
  return <div class="actions">{children}</div>
}
