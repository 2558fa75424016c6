/** Saves the form as a draft a moment after the last keystroke, and says so. Without it, a button does the same. */

const quietFor = 1200

/** What a browser goes on sending when its page is left: 64 kB. It refuses to send more so at all. */
const mostKeptAlive = 60_000

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepSaved(form)

function keepSaved(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('[data-saved]')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()
  let underWay = new AbortController()
  let dirty = false
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
    show(state, words)
    stay(form)
  }
  const failed = (error: unknown) => {
    dirty = true
    if (underWay.signal.aborted) return
    const { notSaved = '', elsewhere = notSaved } = state?.dataset ?? {}
    show(state, error instanceof Refused ? elsewhere : notSaved)
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
    underWay.abort()
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
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
  if (answer.status === 422) throw new Refused()
  if (!answer.ok) throw new Error(`Draft answered ${answer.status}`)
  return answer.text()
}

class Refused extends Error {}

/** A draft behind a secret address is lost with a reload, or with the way back, unless the browser stands at that address. */
function stay({ dataset: { draft, stays } }: HTMLFormElement): void {
  if (draft !== undefined && stays !== undefined) history.replaceState(history.state, '', draft)
}

function show(state: HTMLElement | null, words: string): void {
  if (state !== null) state.textContent = words
}
