import { type FirstMeeting, toldWithin } from '../../first-meeting.ts'
import { Section } from '../../parts/heading.tsx'
import type { BodyProps } from './props.ts'
import { words } from './words.ts'

/** The steps as a list, and as the picture that is drawn from the body's rulebook. */
export function Process({ at, body, first }: BodyProps & { first: FirstMeeting }) {
  const t = words(at.language).process
  return (
    <Section title={t.title} id="process">
      {body !== null && (
        <>
          <p class="process-picture">
            <img src={at.to.processPicture(body.rulebook)} alt={t.picture(body.name)} loading="lazy" />
          </p>
          <p>
            <a href={at.to.rulebook(body.rulebook)}>{t.inFull}</a>
          </p>
        </>
      )}
      <ol>
        {t.steps.map(([name, what]) => (
          <li>
            <strong>{name}.</strong> {toldWithin(what ?? '', first)}
          </li>
        ))}
      </ol>
      <p class="quiet">{t.note}</p>
      <p>
        <a href={at.to.planner()}>{words(at.language).tools.plan}</a>
      </p>
    </Section>
  )
}
