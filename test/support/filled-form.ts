/** What somebody types, by field: text, the chosen values of boxes, or files. */
export type Filling = Readonly<Record<string, string | readonly string[] | File | readonly File[]>>

type Sent = { action: string | null; body: URLSearchParams | FormData }

/** What a browser would send when the button is pressed with these fields filled in. A field that is not there throws. */
export function filledForm(button: Element, filling: Filling): Sent {
  const form = button.closest('form')
  if (form === null) throw new Error(`The button '${button.textContent}' stands in no form`)
  const body = form.getAttribute('enctype') === 'multipart/form-data' ? new FormData() : new URLSearchParams()
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]'))
    if (!(nameOf(field) in filling)) for (const value of defaultsOf(field)) body.append(nameOf(field), value)
  for (const [name, value] of Object.entries(filling)) fill(form, body, { name, value })
  const chosen = button.getAttribute('name')
  if (chosen !== null) body.append(chosen, button.getAttribute('value') ?? '')
  return { action: button.getAttribute('formaction') ?? form.getAttribute('action'), body }
}

type Typed = { name: string; value: Filling[string] }

function fill(form: Element, body: URLSearchParams | FormData, { name, value }: Typed): void {
  const fields = [...form.querySelectorAll(`[name="${name}"]`)]
  if (fields.length === 0) throw new Error(`No field '${name}' in the form; there is ${namesIn(form)}`)
  for (const one of Array.isArray(value) ? value : [value]) {
    if (typeof one === 'string') checkChoice(fields, one)
    append(body, name, one)
  }
}

function append(body: URLSearchParams | FormData, name: string, value: string | File): void {
  if (typeof value === 'string') body.append(name, value)
  else if (body instanceof FormData) body.append(name, value)
  else throw new Error(`The form takes no files, but '${name}' is one`)
}

/** A browser can only send the choices that the page offers. */
function checkChoice(fields: readonly Element[], value: string): void {
  const offered = fields.flatMap((field) => {
    if (isChoice(field)) return [field.getAttribute('value') ?? 'on']
    return [...field.querySelectorAll('option')].map((option) => option.getAttribute('value') ?? '')
  })
  if (offered.length > 0 && !offered.includes(value))
    throw new Error(`'${value}' cannot be chosen for '${nameOf(fields[0])}'; there is ${offered.join(', ')}`)
}

function defaultsOf(field: Element): string[] {
  if (field.tagName === 'TEXTAREA') return [field.textContent ?? '']
  if (field.tagName === 'SELECT') return [selected(field)]
  if (isChoice(field)) return field.hasAttribute('checked') ? [field.getAttribute('value') ?? 'on'] : []
  return field.getAttribute('type') === 'file' ? [] : [field.getAttribute('value') ?? '']
}

function selected(select: Element): string {
  const option = select.querySelector('option[selected]') ?? select.querySelector('option')
  return option?.getAttribute('value') ?? ''
}

function isChoice(field: Element): boolean {
  return ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '')
}

function nameOf(field: Element | undefined): string {
  return field?.getAttribute('name') ?? ''
}

function namesIn(form: Element): string {
  return [...new Set([...form.querySelectorAll('[name]')].map(nameOf))].join(', ')
}
