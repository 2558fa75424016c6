import { parseHTML } from 'linkedom'
import { type Filling, filledForm } from './filled-form.ts'

/** What a page asks for the next one by: the browser that it was opened in. */
type Opening = {
  readonly origin: string
  get(address: string): Promise<TestPage>
  post(address: string, body: BodyInit): Promise<TestPage>
  send(address: string, init: RequestInit): Promise<Response>
}

/** A page as somebody without JavaScript meets it. */
export class TestPage {
  readonly status: number
  readonly headers: Headers
  readonly address: string
  readonly html: string
  readonly #client: Opening
  #document: Document | undefined

  constructor(client: Opening, response: Response, { address, html }: { address: string; html: string }) {
    this.#client = client
    this.status = response.status
    this.headers = response.headers
    this.address = address
    this.html = html
  }

  /** What the page holds, read when somebody asks. */
  get document(): Document {
    this.#document ??= parseHTML(this.html).document
    return this.#document
  }

  /** The words of the main part, with single spaces. */
  get text(): string {
    return wordsOf(this.document.querySelector('main') ?? this.document.documentElement)
  }

  get heading(): string {
    return wordsOf(this.document.querySelector('h1'))
  }

  /** The sentence that the page before left. */
  get flash(): string | null {
    const alert = this.document.querySelector('main [role=status].ds-alert')
    return alert === null ? null : wordsOf(alert)
  }

  /** The sentences of the error summary. */
  get problems(): string[] {
    return [...this.document.querySelectorAll('#problem li')].map(wordsOf)
  }

  /** What a field holds now. */
  valueOf(name: string): string {
    const field = this.document.querySelector(`[name="${name}"]`)
    if (field === null) throw new Error(`No field '${name}' on ${this.address}`)
    return field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : (field.getAttribute('value') ?? '')
  }

  /** Fills in the form of the button with these words, presses it, and follows. */
  async submit(button: string, filling: Filling = {}): Promise<TestPage> {
    const { action, body } = filledForm(this.#find('button', button), filling)
    return this.#client.post(action ?? this.address, body)
  }

  /** Presses the button and gives the answer itself, before any redirect. */
  async send(button: string, filling: Filling = {}): Promise<Response> {
    const { action, body } = filledForm(this.#find('button', button), filling)
    const headers = { origin: this.#client.origin }
    return this.#client.send(action ?? this.address, { method: 'POST', body, headers })
  }

  /** Follows the link with these words. */
  async follow(link: string): Promise<TestPage> {
    return this.#client.get(this.#find('a', link).getAttribute('href') ?? '')
  }

  has(selector: string): boolean {
    return this.document.querySelector(selector) !== null
  }

  #find(tag: 'a' | 'button', words: string): Element {
    const all = [...this.document.querySelectorAll(tag)]
    const found =
      all.find((one) => wordsOf(one) === words) ?? all.find((one) => wordsOf(one).startsWith(words))
    if (found !== undefined) return found
    throw new Error(
      `No ${tag} '${words}' on ${this.address}; there is ${all.map(wordsOf).join(' | ')}\n${this.text}`,
    )
  }
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
