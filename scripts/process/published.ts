import type { Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { rulebookDigest } from '../../src/store/bodies/rulebook-version.ts'

/** The digest of every version that has been given out, by body and version. */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>

export const publishedPath = 'rulebooks/published.json'

/** What has been given out, with the versions that are new; a line that is there is never written over. */
export function withNewVersions(published: Published, books: readonly Rulebook[]): Published {
  const all = new Map(Object.entries(published))
  for (const book of books) {
    const { body, version } = book
    all.set(body, { [version]: rulebookDigest(book), ...all.get(body) })
  }
  return Object.fromEntries(all)
}

/** A sentence for each rulebook that says something else than its version did when that was given out. */
export function changedSince(published: Published, books: readonly Rulebook[]): readonly string[] {
  return books.flatMap((book) => {
    const { body, version } = book
    const known = published[body]?.[version]
    return known === undefined || known === rulebookDigest(book) ? [] : [changedSentence(body, version)]
  })
}

/** In the order of bodies and versions, so that the same versions give the same text. */
export function publishedText(published: Published): string {
  const byName = new Intl.Collator('en', { numeric: true }).compare
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.entries(record).toSorted(([a], [b]) => byName(a, b))
  const bodies = sorted(published).map(([body, versions]) => [body, Object.fromEntries(sorted(versions))])
  return `${JSON.stringify(Object.fromEntries(bodies), null, 2)}\n`
}

function changedSentence(body: string, version: string): string {
  return [
    `Regelboken ${body} har ändrats utan ny version: ${version} är redan utgiven med annat innehåll, och ärenden följer den.`,
    `Ge den ett nytt versionsnummer i rulebooks/${body}/rulebook.yaml; en ändring i basen är en ändring av alla som bygger på den.`,
    'Är ingen regel ändrad läser koden den på ett annat sätt än förut. Då skulle ingen installation som har versionen starta.',
  ].join(' ')
}
