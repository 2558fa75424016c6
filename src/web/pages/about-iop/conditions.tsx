import { sourceText } from '../../../process/rulebook/lookup.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import { Section } from '../../parts/heading.tsx'
import { Said } from '../../parts/said.tsx'
import { withQuery } from '../../paths.ts'
import type { BodyProps } from './props.ts'
import { words } from './words.ts'

/** What the body asks of every partnership, in the words of its rulebook. */
export async function Conditions({ at, body, others }: BodyProps & { others: readonly PublicBody[] }) {
  const t = words(at.language).conditions
  return (
    <Section title={t.title} id="villkor">
      {body === null ? <p>{t.none}</p> : <ConditionList at={at} body={body} />}
      {others.length > 0 && <p>{t.others}</p>}
      {others.length > 0 && (
        <ul>
          {others.map(({ key, name }) => (
            <li>
              <a href={`${withQuery(at.address, { namnd: key, klart: null })}#villkor`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

async function ConditionList({ at, body }: { at: BodyProps['at']; body: PublicBody }) {
  const t = words(at.language).conditions
  const rulebook = await currentRulebook(at.db, body.rulebook, body.roleNames)
  return (
    <>
      <p>{t.intro(body.name)}</p>
      <ol>
        {rulebook.conditions.map(({ label, text, source }) => (
          <li>
            <strong>
              <Said text={label} language={at.language} />
            </strong>
            {'. '}
            <Said text={text} language={at.language} />{' '}
            <span class="quiet">
              (<Said text={sourceText(rulebook, source)} language={at.language} />)
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
