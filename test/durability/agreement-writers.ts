import { setTimeout } from 'node:timers/promises'
import { words as boardWords } from '../../src/web/pages/case/board/words.ts'
import { words as consensusWords } from '../../src/web/pages/case/consensus/words.ts'
import { words as draftWords } from '../../src/web/pages/case/draft/words.ts'
import { words as signingWords } from '../../src/web/pages/case/signing/words.ts'
import type { Client } from '../support/client.ts'
import type { Filling } from '../support/filled-form.ts'
import type { TestPage } from '../support/test-page.ts'
import type { Writer } from './writer.ts'

/** Something that the server said had happened on the way from a draft to an agreement. */
export type Done =
  | { kind: 'text' | 'mark'; said: string }
  | { kind: 'outcome'; number: string }
  | { kind: 'signature'; number: string; who: Signer }
export type Signer = 'chair' | 'director'
/** What waits for somebody in all rounds, and which of it nobody knows the end of. */
export type Waiting<Task> = { tasks: Task[]; unsure?: Task }
export type SigningLink = { number: string; who: Signer; address: string }

/** Somebody who writes a section anew over and over. */
export function sectionWriter(browser: Client, address: string, name: string): Writer<Done> {
  const { saveVersion } = draftWords('sv')
  return writing(name, async (said) => {
    const page = await browser.get(`${address}/text`)
    const text = `${page.valueOf('text').split('\n')[0]}\n\n${said}`
    return { sent: await sent(page, saveVersion, { text }), done: { kind: 'text', said } }
  })
}

/** Somebody who says yes to a section with a note over and over. */
export function marker(browser: Client, address: string, name: string): Writer<Done> {
  const { save } = consensusWords('sv')
  return writing(name, async (said) => {
    const page = await browser.get(address)
    const typed = { mark: 'agreedWithNote', note: said }
    return { sent: await sent(page, save, typed), done: { kind: 'mark', said } }
  })
}

/** The board's secretary, who writes in the outcome of one case after the other. */
export function secretary(browser: Client, waiting: Waiting<string>, decidedOn: string): Writer<Done> {
  const { record } = boardWords('sv')
  return working(waiting, async (number) => {
    const page = await browser.get(`/arende/${number}/namnd/sign-1/beslut`)
    const typed = { outcome: 'approved', paragraph: '§ 12', decidedOn }
    return { sent: await sent(page, record, typed), done: { kind: 'outcome', number } }
  })
}

/** Somebody who opens one signing link after the other and signs. */
export function signer(browser: Client, waiting: Waiting<SigningLink>): Writer<Done> {
  const { sign } = signingWords('sv').confirm
  return working(waiting, async ({ address, number, who }) => {
    const page = await browser.get(address)
    return { sent: await sent(page, sign), done: { kind: 'signature', number, who } }
  })
}

/** Acknowledged, there is nothing (more) to do, or nobody knows. */
type Sent = 'done' | 'over' | 'unknown'
type Attempt = { sent: Sent; done: Done }

function writing(name: string, write: (said: string) => Promise<Attempt>): Writer<Done> {
  let written = 0
  return {
    async write() {
      written += 1
      const tried = await write(`${name}, nummer ${written}.`).catch((error) => broken(error))
      if (tried?.sent === 'over') throw new Error(`${name}: the page has no form any more`)
      return tried?.sent === 'done' ? tried.done : null
    },
  }
}

/**
 * Takes what waits one after the other, and again what nobody knows the end of: that may have been done by now, or be
 * done between the page and its answer, by a database that outlives its web process. Rests when all is done.
 */
function working<Task>(waiting: Waiting<Task>, take: (task: Task) => Promise<Attempt>): Writer<Done> {
  return {
    async write() {
      const [task] = waiting.tasks
      if (task === undefined) return setTimeout(20, null)
      const tried = await take(task).catch((error) => broken(error, { refusable: task === waiting.unsure }))
      if (tried === null || tried.sent === 'unknown') waiting.unsure = task
      else waiting.tasks.shift()
      return tried?.sent === 'done' ? tried.done : null
    },
  }
}

async function sent(page: TestPage, button: string, filling: Filling = {}): Promise<Sent> {
  if (page.status >= 500) return 'unknown'
  const offered = [...page.document.querySelectorAll('main button')]
  if (!offered.some((one) => one.textContent?.trim() === button)) return 'over'
  const answer = await page.send(button, filling)
  const text = await answer.text()
  if (answer.status === 303) return 'done'
  if (answer.status === 409 || answer.status >= 500) return 'unknown'
  throw new Refused(`${page.address} refused with ${answer.status}: ${text.replaceAll(/<[^>]+>|\s+/g, ' ')}`)
}

class Refused extends Error {}

/** The connection broke: nobody knows what happened. What may have been done already may be refused too. */
function broken(error: unknown, { refusable = false } = {}): null {
  if (error instanceof TypeError || (refusable && error instanceof Refused)) return null
  throw error
}
