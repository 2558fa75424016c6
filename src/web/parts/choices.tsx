import type { Child } from 'hono/jsx'
import { chosenIn, problemWith, writtenIn } from '../form/form.ts'
import { FieldProblem, type FieldProps, fieldId, Hint, inputBinding } from './field.tsx'

export type Choice = { value: string; label: Child; hint?: Child }
export type ChoiceFieldProps = FieldProps & { choices: readonly Choice[]; value?: string | readonly string[] }

/** One of several, all of them visible. */
export function RadioGroup(props: ChoiceFieldProps) {
  return <ChoiceGroup {...props} type="radio" />
}

/** Any number of several. */
export function CheckboxGroup(props: ChoiceFieldProps) {
  return <ChoiceGroup {...props} type="checkbox" />
}

function ChoiceGroup({
  type,
  choices,
  value = [],
  ...props
}: ChoiceFieldProps & { type: 'radio' | 'checkbox' }) {
  const { entry, name, label, hint, optional } = props
  const chosen = chosenIn(entry, name, typeof value === 'string' ? [value] : value)
  const faulty = problemWith(entry, name) !== null
  return (
    <fieldset class="ds-fieldset" aria-describedby={inputBinding(props)['aria-describedby']}>
      <legend class="ds-label">
        {label} {optional !== undefined && <span class="optional">{optional}</span>}
      </legend>
      <Hint name={name} hint={hint} />
      {choices.map((choice, index) => (
        <ChoiceInput {...{ type, name, choice, index, faulty }} checked={chosen.includes(choice.value)} />
      ))}
      <FieldProblem entry={entry} name={name} />
    </fieldset>
  )
}

type ChoiceInputProps = {
  type: 'radio' | 'checkbox'
  name: string
  choice: Choice
  index: number
  faulty: boolean
  checked: boolean
}

function ChoiceInput({ type, name, choice, index, faulty, checked }: ChoiceInputProps) {
  const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`
  const helpId = `${id}-val`
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-invalid={faulty ? 'true' : undefined}
        aria-describedby={choice.hint === undefined ? undefined : helpId}
      />
      <label class="ds-label" for={id}>
        {choice.label}
      </label>
      {choice.hint !== undefined && (
        <p data-field="description" id={helpId}>
          {choice.hint}
        </p>
      )}
    </div>
  )
}

/** One box to tick. */
export function Checkbox({ checked = false, ...props }: FieldProps & { checked?: boolean }) {
  const { entry, name, label, hint } = props
  const written = writtenIn(entry)
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        {...inputBinding(props)}
        value="ja"
        checked={written === null ? checked : name in written}
      />
      <label class="ds-label" for={fieldId(name)}>
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <FieldProblem entry={entry} name={name} />
    </div>
  )
}
