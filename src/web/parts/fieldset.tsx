import type { Child } from 'hono/jsx'

type FieldsetProps = { legend: Child; hint?: Child; children?: Child }

/** Several fields under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset class="ds-fieldset group">
      <legend class="ds-heading group-title">{legend}</legend>
      {hint !== undefined && <p data-field="description">{hint}</p>}
      {children}
    </fieldset>
  )
}
