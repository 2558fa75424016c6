type Party = { name: string; side: string }
type Shown = {
  id: string
  title: string | null
  parties: Party[]
  periods: { from: string; to: string | null }[]
}
type Page = { total: number; records: Shown[] }

const origin = new URL(import.meta.url).origin
const words = {
  sv: {
    wait: 'Hämtar partnerskap …',
    failed: 'Partnerskapen kunde inte hämtas.',
    all: 'Se hela registret',
    and: ' och ',
  },
  en: {
    wait: 'Fetching partnerships …',
    failed: 'The partnerships could not be fetched.',
    all: 'See the whole register',
    and: ' and ',
  },
}

/**
 * `<iop-register municipality="0180" lang="sv">` lists partnerships from the register inside a page of any site. It asks
 * the open data and writes text only; what stands inside the element is kept when nothing can be fetched.
 */
class RegisterList extends HTMLElement {
  async connectedCallback() {
    const t = words[this.lang === 'en' ? 'en' : 'sv']
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.replaceChildren(element('p', t.wait))
    try {
      const response = await fetch(this.#address())
      if (!response.ok) throw new Error(String(response.status))
      const { records } = (await response.json()) as Page
      root.replaceChildren(listOf(records, t.and), link(`${origin}/register`, t.all))
    } catch {
      root.replaceChildren(element('p', t.failed), document.createElement('slot'))
    }
  }

  #address(): string {
    const query = new URLSearchParams({ limit: this.getAttribute('limit') ?? '20' })
    for (const name of ['municipality', 'area', 'targetgroup', 'status', 'year', 'q']) {
      const value = this.getAttribute(name)
      if (value !== null) query.set(name === 'targetgroup' ? 'targetGroup' : name, value)
    }
    return `${origin}/api/v1/partnerships?${query}`
  }
}

function listOf(records: readonly Shown[], and: string): HTMLElement {
  const list = document.createElement('ul')
  for (const record of records) {
    const item = document.createElement('li')
    const on = (side: string) => record.parties.filter((party) => party.side === side).map(({ name }) => name)
    const name = record.title ?? on('ideaBased').join(and)
    const years = [record.periods[0]?.from, record.periods.at(-1)?.to].map((date) => date?.slice(0, 4) ?? '')
    item.append(
      link(`${origin}/register/${record.id}`, name),
      element('p', `${on('public').join(and)}, ${years.join('–')}`),
    )
    list.append(item)
  }
  return list
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function link(href: string, text: string): HTMLElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  return made
}

customElements.define('iop-register', RegisterList)
