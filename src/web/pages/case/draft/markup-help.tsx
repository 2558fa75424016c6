import { Details } from '../../../parts/details.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** How to write in simple markup. Where scripts run a toolbar that writes it is put here. */
export function MarkupHelp({ at }: { at: Visit }) {
  const t = words(at.language)
  const { label, bold, list, numbers, heading, link } = t.tools
  return (
    <>
      <div
        class="markup-tools"
        data-markup="falt-text"
        data-label={label}
        data-bold={bold}
        data-list={list}
        data-numbers={numbers}
        data-heading={heading}
        data-link={link}
      />
      <Details summary={t.markupHelp}>
        <ul>
          {t.markup.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
    </>
  )
}
