import type { Child } from 'hono/jsx'
import { type Entry, problemWith } from '../form/form.ts'

export function fieldId(name: string): string {
  return `falt-${name}`
}

export function problemId(name: string): string {
  return `${fieldId(name)}-problem`
}

export function hintId(name: string): string {
  return `${fieldId(name)}-hjalp`
}

/** What every field has in common. */
export type FieldProps = {
  entry: Entry
  /** The key in the form's schema. */
  name: string
  label: Child
  /** One sentence of help, read out with the field. */
  hint?: Child
  /** Says "(frivilligt)" after the label. */
  optional?: string | undefined
}

/** What binds an input to its label, its help and its problem. */
export function inputBinding({ entry, name, hint }: Pick<FieldProps, 'entry' | 'name' | 'hint'>) {
  const faulty = problemWith(entry, name) !== null
  const described = [hint === undefined ? null : hintId(name), faulty ? problemId(name) : null].filter(
    Boolean,
  )
  return {
    id: fieldId(name),
    name,
    'aria-invalid': faulty ? ('true' as const) : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
}

/** Label, help, the input itself and its problem, in the order that they are read. */
export function FieldFrame(props: FieldProps & { children?: Child }) {
  const { entry, name, label, hint, optional, children } = props
  return (
    <div class="ds-field">
      <label class="ds-label" for={fieldId(name)}>
        {label} {optional !== undefined && <span class="optional">{optional}</span>}
      </label>
      <Hint name={name} hint={hint} />
      {children}
      <FieldProblem entry={entry} name={name} />
    </div>
  )
}

export function Hint({ name, hint }: { name: string; hint?: Child }) {
  if (hint === undefined) return null
  return (
    <p data-field="description" id={hintId(name)}>
      {hint}
    </p>
  )
}

export function FieldProblem({ entry, name }: { entry: Entry; name: string }) {
  const problem = problemWith(entry, name)
  if (problem === null) return null
  return (
    <p class="ds-validation-message" data-field="validation" data-color="danger" id={problemId(name)}>
      {problem}
    </p>
  )
}
