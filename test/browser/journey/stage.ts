import { type MemberKey, members, type OfficialKey } from '../../../src/demo/people.ts'
import type { Language } from '../../../src/domain/text.ts'
import { instantInStockholm } from '../../../src/kernel/date-words.ts'
import { addDays, type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts'
import { pagesOf } from '../../support/journey-stage.ts'
import type { Site } from '../harness.ts'
import type { Traveller } from '../traveller.ts'

/** A case taken on in a browser, each side in its language. */
export type Stage = {
  site: Site
  someone: Traveller
  /** The number of the case, once the idea is handed in. */
  number: string
  /** It is this day from now on. */
  on(day: PlainDate): void
  /** It is so many days after the idea came, from now on. */
  day(after: number): void
  /** Somebody signs in and comes to the page of the case, as by a mail, and goes on by these links. */
  as(who: OfficialKey | MemberKey, ...links: readonly string[]): Promise<void>
}

export type Languages = { official: Language; party: Language }

const received = plainDate('2026-11-02')

export function openStage(site: Site, someone: Traveller, languages: Languages): Stage {
  const stage: Stage = {
    site,
    someone,
    number: '',
    on: (day) => site.app.setTime(instantInStockholm(day, '11:00').toISOString()),
    day: (after) => stage.on(addDays(received, after)),
    as: async (who, ...links) => {
      const language = who in members ? languages.party : languages.official
      await someone.enter(who, language, stage.number === '' ? '/mitt' : `/arende/${stage.number}`)
      for (const link of links) await someone.follow(link)
    },
  }
  return stage
}

/** The same case for what is done many times over: the rest of it without a browser. */
export function withoutBrowser({ site: { app }, number }: Stage) {
  return { app, ...pagesOf(app, number) }
}

/** Follows the first link whose address matches. */
export async function followTo(someone: Traveller, address: RegExp): Promise<void> {
  const [first] = await someone.offered(address)
  await someone.follow(first ?? `${address}`)
}

export function aFile(name: string) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`) }
}
