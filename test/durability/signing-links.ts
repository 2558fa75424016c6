import { parseHTML } from 'linkedom'
import { until } from '../../src/store/postgres/processes.ts'
import { words as signingWords } from '../../src/web/pages/case/signing/words.ts'
import type { Client } from '../support/client.ts'
import type { Signer, SigningLink } from './agreement-writers.ts'

type Wanted = { who: Signer; name: string; numbers: readonly string[] }

/** Asks for a fresh link in every case, and reads it in the mail that the demo would have sent. */
export async function signingLinks(browser: Client, { who, name, numbers }: Wanted): Promise<SigningLink[]> {
  for (const number of numbers)
    await (await browser.get(`/arende/${number}/underskrift`)).submit(signingWords('sv').begin)
  const links = new Map<string, string>()
  const allHaveCome = async () => {
    const { html } = await browser.get('/demo/utkorg')
    for (const [address, number = ''] of linksIn(html, name)) links.set(number, address)
    return numbers.every((number) => links.has(number))
  }
  if (!(await until(allHaveCome, { seconds: 30 }))) throw new Error(`${name} was not sent every link`)
  return numbers.map((number) => ({ number, who, address: links.get(number) ?? '' }))
}

function linksIn(outbox: string, name: string): RegExpExecArray[] {
  const mails = [...parseHTML(outbox).document.querySelectorAll('.mail')].map(
    ({ textContent }) => textContent,
  )
  const own = mails.filter((mail) => mail?.includes(`Till ${name}`)).join(' ')
  return [...own.matchAll(/\/arende\/([\w-]+)\/underskrift\/bekrafta\/[\w-]{43}/g)]
}
