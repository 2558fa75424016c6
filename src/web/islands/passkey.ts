/** Asks the device to make a passkey or to sign with one, and hands in the form with what it answers. */

const canBeAsked =
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in globalThis.PublicKeyCredential

if (canBeAsked) for (const place of document.querySelectorAll<HTMLElement>('[data-passkeys]')) offer(place)

/** The form is hidden until we know that the browser can: until then the page says what it takes. */
function offer(place: HTMLElement): void {
  const form = place.querySelector('form')
  const offered = place.querySelector<HTMLElement>('[data-offered]')
  if (form === null || offered === null) return
  place.querySelector('[data-without]')?.remove()
  offered.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    say(place, '')
    handIn(place, form).catch(() => say(place, place.dataset.failed ?? ''))
  })
}

async function handIn(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const field = form.elements.namedItem('answer')
  if (!(field instanceof HTMLInputElement)) return
  // No device makes a key that we would then not take.
  if ([...form.querySelectorAll('input')].some(isBlank)) return form.submit()
  const question = await posted(place.dataset.question ?? '', form)
  field.value = JSON.stringify(await answered(place.dataset.passkeys === 'make', question))
  const { next } = place.dataset
  if (next === undefined) return form.submit()
  await posted(form.action, form)
  document.querySelector<HTMLFormElement>(next)?.submit()
}

function isBlank({ type, value }: HTMLInputElement): boolean {
  return type === 'text' && value.trim() === ''
}

/** What the device says, after it has asked its owner for a finger, a face or a code. */
async function answered(make: boolean, question: Response): Promise<unknown> {
  const credential = make
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await question.json()),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await question.json()),
      })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('The device gave no passkey')
  return credential.toJSON()
}

async function posted(address: string, form: HTMLFormElement): Promise<Response> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(address, { method: 'POST', body, headers: { accept: 'text/plain' } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

function say(place: HTMLElement, words: string): void {
  const state = place.querySelector('[data-state]')
  if (state !== null) state.textContent = words
}
