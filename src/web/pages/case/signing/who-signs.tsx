import { inLanguage } from '../../../../domain/text.ts'
import { allOf, anyOf } from '../../../../kernel/word-list.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { SigningFile, SigningParty } from './load.ts'
import { ruleInWords } from './office-words.ts'
import { words } from './words.ts'

/** Every party alike: its rule, who has signed, and who is enough. */
export function WhoSigns({ at, loaded }: { at: SignedIn; loaded: SigningFile }) {
  const t = words(at.language).who
  return (
    <Section title={t.title} id="vem">
      <Table
        caption={t.title}
        captionHidden={true}
        file={{ at, name: 'underskrifter' }}
        rows={loaded.parties}
        columns={[
          { title: t.party, cell: ({ party }) => party.name },
          { title: t.rule, cell: (one) => ruleOf(at, loaded, one) },
          { title: t.signed, cell: (one) => <Signed at={at} one={one} /> },
          { title: t.remains, cell: (one) => <Remains at={at} one={one} /> },
        ]}
      />
    </Section>
  )
}

function ruleOf(at: SignedIn, { titles }: SigningFile, { party, set }: SigningParty): string {
  const t = words(at.language).who
  if (party.bodyId === null) return ruleInWords(set.ways, at.language)
  return t.director(inLanguage(titles('director', party.bodyId), at.language))
}

function Signed({ at, one }: { at: SignedIn; one: SigningParty }) {
  const t = words(at.language).who
  if (one.signatures.length === 0) return <>{t.nobody}</>
  return (
    <>
      {one.signatures.map(({ name, function: title, on, method }) => (
        <div>
          {name}, {title}, <Day day={on} /> <span class="quiet">({t.methods[method]})</span>
        </div>
      ))}
    </>
  )
}

function Remains({ at, one: { done, needed, set } }: { at: SignedIn; one: SigningParty }) {
  const t = words(at.language).who
  if (done) return <Tag mood="calm">{t.done}</Tag>
  if (needed.length === 0) return <Tag mood="soon">{set.ways.length === 0 ? t.noRule : t.impossible}</Tag>
  return (
    <>
      {anyOf(
        needed.map((group) =>
          allOf(
            group.map(({ name }) => name),
            at.language,
          ),
        ),
        at.language,
      )}
    </>
  )
}
