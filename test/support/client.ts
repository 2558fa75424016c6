import { formsThatLose } from './kept-forms.ts'
import { TestPage } from './test-page.ts'

const origin = 'http://handslag.test'

/** A browser as HTTP sees it: cookies, Origin, redirects after a form. */
export class Client {
  readonly origin = origin
  readonly cookies = new Map<string, string>()
  readonly #ask: (request: Request) => Response | Promise<Response>

  constructor(ask: (request: Request) => Response | Promise<Response>) {
    this.#ask = ask
  }

  /** Opens an address and follows redirects. Whatever page of ours a test opens keeps what is typed on it. */
  async get(address: string): Promise<TestPage> {
    const page = await this.#follow(await this.send(address, {}), address)
    const losing = formsThatLose(page)
    if (losing.length > 0) throw new Error(`What is typed is lost with these forms: ${losing.join(', ')}`)
    return page
  }

  /** Posts fields that may stand on no page, such as those of an attacker; follows the 303. */
  async post(address: string, body: BodyInit, headers: HeadersInit = { origin }): Promise<TestPage> {
    return this.#follow(await this.send(address, { method: 'POST', body, headers }), address)
  }

  /** One request and its answer as they are. */
  async send(address: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '))
    const response = await this.#ask(new Request(new URL(address, origin), { ...init, headers }))
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  async #follow(response: Response, address: string): Promise<TestPage> {
    const location = response.headers.get('location')
    if (location === null) return new TestPage(this, response, { address, html: await response.text() })
    return this.#follow(await this.send(location, {}), location)
  }

  #keep(line: string): void {
    const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
    if (value === '') this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
