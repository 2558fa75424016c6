import { dateInWords } from '../../../../kernel/date-words.ts'
import { Section } from '../../../parts/heading.tsx'
import type { At, IdeaMeetings } from './load.ts'
import { words } from './words.ts'

type EarlierProps = { at: At; loaded: IdeaMeetings }

/** The meetings that have been held, with their minutes, and those that were cancelled with the reason. */
export function Earlier({ at, loaded }: EarlierProps) {
  const t = words(at.language)
  const { held, cancelled, file } = loaded
  return (
    <>
      {held.length > 0 && (
        <Section title={t.held} id="hallna">
          <ul>
            {held.map(({ id, on }, index) => (
              <li>
                {t.heldOn(index + 1, dateInWords(on, at.language))}{' '}
                <a href={at.to.inCase(file.partnership.number, 'idemoten', id, 'minnesanteckningar')}>
                  {t.minutes}
                  <span class="ds-sr-only"> {t.groupTitle(index + 1)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {cancelled.length > 0 && (
        <Section title={t.cancelled} id="installda">
          <ul>
            {cancelled.map(({ on, cancelledReason }) => (
              <li>{t.cancelledOn(dateInWords(on, at.language), cancelledReason ?? '')}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
