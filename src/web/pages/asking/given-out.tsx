import type { DisclosureItem } from '../../../domain/disclosure.ts'
import type { AskedAt } from './address.ts'
import { words } from './words.ts'

type GivenOutProps = { at: AskedAt; items: readonly DisclosureItem[] }

/** Each document of an answer: its files as they were given out, or why it was not. What it is called may be secret. */
export function GivenOut({ at, items }: GivenOutProps) {
  const t = words(at.language).asked
  if (items.length === 0) return <p>{t.nothing}</p>
  return (
    <ul>
      {items.map((item) => (
        <li>
          {t.document(item.documentNumber, item.caseNumber)}.{' '}
          {t.outcomes[item.assessment?.outcome ?? 'refused']}
          <Reasons item={item} />
          <Files at={at} item={item} />
        </li>
      ))}
    </ul>
  )
}

function Reasons({ item: { assessment } }: { item: DisclosureItem }) {
  if (assessment === null || assessment.outcome === 'whole') return null
  return (
    <>
      <div>{assessment.provision}</div>
      <div class="typed">{assessment.reasons}</div>
    </>
  )
}

function Files({ at, item: { release } }: { at: AskedAt; item: DisclosureItem }) {
  if (release === null) return null
  return (
    <ul>
      {release.files.map(({ name, sha256 }) => (
        <li>
          <a href={at.to.askForDocument({}, at.params.token, 'fil', sha256)} download="">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
