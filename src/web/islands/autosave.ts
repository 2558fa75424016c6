/** Saves the form as a draft a moment after the last keystroke, and says so. Without it, a button does the same. */

const quietFor = 1200

/** What could not be saved is tried again: a telephone loses its net for a while. */
const againAfter = 15_000

/** What a browser goes on sending when its page is left: 64 kB. It refuses to send more so at all. */
const mostKeptAlive = 60_000

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepSaved(form)

function keepSaved(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('[data-saved]')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()
  let underWay = new AbortController()
  let dirty = false
  let away = false
  const save = () => {
    clearTimeout(waiting)
    if (!dirty || underWay.signal.aborted) return
    dirty = false
    saving = saving
      .then(() => postDraft(form, underWay.signal))
      .then(
        (words) => saved(words),
        (error) => failed(error),
      )
  }
  const saved = (words: string) => {
    away = false
    show(state, words)
    for (const discard of form.querySelectorAll<HTMLElement>('[data-discard]')) discard.hidden = false
    stay(form)
  }
  const failed = (error: unknown) => {
    dirty = true
    if (underWay.signal.aborted) return
    away = true
    show(state, sentenceFor(error, state))
    if (!(error instanceof Refused)) waiting = setTimeout(save, againAfter)
  }
  form.addEventListener('input', () => {
    if (underWay.signal.aborted) underWay = new AbortController()
    dirty = true
    clearTimeout(waiting)
    waiting = setTimeout(save, quietFor)
  })
  // The form saves what it hands in: a draft that came after it would be begun anew, or change what was looked through.
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    away = false
    underWay.abort()
  })
  addEventListener('online', save)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
  // Only what could not be saved is lost by leaving: then the browser asks first.
  addEventListener('beforeunload', (leaving) => away && leaving.preventDefault())
}

/** Posts everything but files; the answer is the sentence to show, such as "Sparat 14.32". */
async function postDraft(form: HTMLFormElement, signal: AbortSignal): Promise<string> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const headers = { accept: 'text/plain' }
  const answer = await fetch(form.dataset.draft ?? '', {
    method: 'POST',
    body,
    headers,
    keepalive: body.toString().length < mostKeptAlive,
    signal,
  })
  if (answer.status === 401) throw new SignedOut()
  if (answer.status === 422) throw new Refused()
  if (!answer.ok) throw new Error(`Draft answered ${answer.status}`)
  return answer.text()
}

class Refused extends Error {}
class SignedOut extends Error {}

function sentenceFor(error: unknown, state: HTMLElement | null): string {
  const { notSaved = '', elsewhere = notSaved, signedOut = notSaved } = state?.dataset ?? {}
  if (error instanceof SignedOut) return signedOut
  return error instanceof Refused ? elsewhere : notSaved
}

/** A draft behind a secret address is lost with a reload, or with the way back, unless the browser stands at that address. */
function stay({ dataset: { draft, stays } }: HTMLFormElement): void {
  if (draft !== undefined && stays !== undefined) history.replaceState(history.state, '', draft)
}

function show(state: HTMLElement | null, words: string): void {
  if (state !== null) state.textContent = words
}
