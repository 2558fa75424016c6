/** A small toolbar that writes simple markup into a text field, and keeps the preview as new as the saved draft. */

type Tool = {
  name: 'bold' | 'list' | 'numbers' | 'heading' | 'link'
  write: (field: HTMLTextAreaElement) => void
}

const tools: readonly Tool[] = [
  { name: 'bold', write: (field) => around(field, '**', '**') },
  { name: 'list', write: (field) => beforeLines(field, () => '- ') },
  { name: 'numbers', write: (field) => beforeLines(field, (index) => `${index + 1}. `) },
  { name: 'heading', write: (field) => beforeLines(field, () => '### ') },
  { name: 'link', write: (field) => around(field, '[', '](https://)') },
]

for (const bar of document.querySelectorAll<HTMLElement>('[data-markup]')) fill(bar)
for (const preview of document.querySelectorAll<HTMLElement>('[data-preview]')) followDraft(preview)

function fill(bar: HTMLElement): void {
  const field = document.getElementById(bar.dataset.markup ?? '')
  if (!(field instanceof HTMLTextAreaElement)) return
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', bar.dataset.label ?? '')
  for (const { name, write } of tools) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset.variant = 'tertiary'
    button.textContent = bar.dataset[name] ?? name
    button.addEventListener('click', () => {
      field.focus()
      write(field)
    })
    bar.append(button)
  }
}

function around(field: HTMLTextAreaElement, before: string, after: string): void {
  const { selectionStart, selectionEnd, value } = field
  const chosen = value.slice(selectionStart, selectionEnd)
  insert(field, before + chosen + after)
  const start = selectionStart + before.length
  field.setSelectionRange(start, start + chosen.length)
}

/** Every line of what is chosen gets its sign, in a paragraph of its own. */
function beforeLines(field: HTMLTextAreaElement, sign: (index: number) => string): void {
  const from = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
  field.setSelectionRange(from, field.selectionEnd)
  const lines = field.value.slice(from, field.selectionEnd).split('\n')
  insert(field, lines.map((line, index) => sign(index) + line).join('\n'))
}

/** As if it were typed, so that undo takes it back. */
function insert(field: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function followDraft(preview: HTMLElement): void {
  const state = document.querySelector('[data-saved]')
  if (state === null) return
  const renew = async () => {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const newest = page.querySelector('[data-preview]')
    if (newest !== null) preview.replaceChildren(...newest.childNodes)
  }
  new MutationObserver(() => void renew().catch(() => undefined)).observe(state, { childList: true })
}
