import type { Language } from '../../domain/text.ts'
import { chosenIn, problemWith, typedIn } from '../form/form.ts'
import { inMegabytes, type UploadLimits } from '../form/uploads.ts'
import type { ChoiceFieldProps } from './choices.tsx'
import { FieldFrame, type FieldProps, inputBinding } from './field.tsx'
import { partWords } from './words.ts'

type TextFieldProps = FieldProps & {
  /** What is kept from before. What was typed wins over it. */
  value?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal' | 'text'
  /** About how many characters are expected; otherwise as wide as the page. */
  size?: number
  lang?: Language
}

export function TextField({ value, type = 'text', ...props }: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class="ds-input"
        {...inputBinding(props)}
        type={type}
        value={typedIn(props.entry, props.name, value)}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        size={props.size}
        lang={props.lang}
      />
    </FieldFrame>
  )
}

type TextAreaProps = FieldProps & { value?: string; rows?: number; code?: boolean }

/** `code` is for text where every space counts. */
export function TextArea({ value, rows = 6, code = false, ...props }: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        class={code ? 'ds-input rules' : 'ds-input'}
        {...inputBinding(props)}
        rows={rows}
        spellcheck={!code}
      >
        {typedIn(props.entry, props.name, value)}
      </textarea>
    </FieldFrame>
  )
}

/** A day, written 2026-11-21. A plain text field: it can be typed, pasted and read out everywhere. */
export function DateField({ language, hint, ...props }: TextFieldProps & { language: Language }) {
  return (
    <TextField
      {...props}
      hint={hint ?? partWords(language).dateHint}
      inputmode="numeric"
      size={12}
      autocomplete="off"
    />
  )
}

/** One of many: only where radio buttons would fill the page. */
export function Select({ choices, value = '', ...props }: ChoiceFieldProps) {
  const chosen = chosenIn(props.entry, props.name, typeof value === 'string' ? [value] : value)
  return (
    <FieldFrame {...props}>
      <select class="ds-input" data-width="auto" {...inputBinding(props)}>
        {choices.map((choice) => (
          <option value={choice.value} selected={chosen.includes(choice.value)}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type FileFieldProps = Omit<FieldProps, 'hint'> & {
  language: Language
  limits: UploadLimits
  /** The kinds in words, such as "PDF eller Word". */
  kinds: string
  /** What the file dialogue shows first, such as ".pdf,.docx". The server decides by content. */
  accept?: string
}

/** A form that comes back cannot hold the file that had been chosen, and says so. */
export function FileField({ language, limits, kinds, accept, ...props }: FileFieldProps) {
  const t = partWords(language)
  const hint = t.filesHint(kinds, inMegabytes(limits.maxBytes))
  const { entry, name } = props
  const isLost = entry.problems.length > 0 && problemWith(entry, name) === null
  return (
    <FieldFrame {...props} hint={hint}>
      {isLost && (
        <p>
          <strong>{t.filesAgain}</strong>
        </p>
      )}
      <input
        class="ds-input"
        {...inputBinding({ ...props, hint })}
        type="file"
        accept={accept}
        multiple={limits.maxFiles > 1}
      />
    </FieldFrame>
  )
}
