import { inLanguage } from '../../../../domain/text.ts'
import { ownHeadings } from '../../../../process/reports/report-template.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { HasDraft } from '../report/own-draft.ts'
import type { WritingParty } from '../report/party-of.ts'
import { missingIn } from '../report/sections.ts'
import { Voice } from '../report/voice.tsx'
import { words as reportWords } from '../report/words.ts'
import { type EvaluationProps, handedInBy, isOwnOpen } from './load.ts'
import { words } from './words.ts'

type Props = EvaluationProps & { own: WritingParty; hasDraft: HasDraft }

/** The reader's own party's answers, seen by nobody else. */
export function OwnAnswers({ at, loaded, own, hasDraft }: Props) {
  const t = words(at.language)
  const r = reportWords(at.language)
  const headings = ownHeadings(loaded.template, own.side)
  const left = missingIn(headings, loaded.ownTexts, own.id)
  const [first] = left
  const missing = left.length
  const address = (...more: string[]) => at.to.inCase(loaded.file.partnership.number, 'utvardering', ...more)
  const open = isOwnOpen(loaded)
  return (
    <>
      <Section title={t.yourAnswers(own.name)} id="egna">
        <p>
          {handedInBy(loaded, own) === null ? (missing === 0 ? r.complete : r.missing(missing)) : t.handedIn}{' '}
          {t.onlyYou}
        </p>
        {open && (
          <Actions>
            {first !== undefined && (
              <ButtonLink href={address('svar', first.key)}>
                {r.writeFirst(inLanguage(first.heading, at.language))}
              </ButtonLink>
            )}
            <ButtonLink href={address('lamna')} look={missing === 0 ? 'primary' : 'secondary'}>
              {t.handInLink}
            </ButtonLink>
          </Actions>
        )}
      </Section>
      {headings.map((heading) => (
        <Section title={inLanguage(heading.heading, at.language)} id={`egna-${heading.key}`}>
          <Voice
            at={at}
            heading={heading}
            party={own}
            part={loaded.ownTexts.find((text) => text.heading === heading.key)}
            write={open ? address('svar', heading.key) : null}
            hasDraft={hasDraft(heading.key, own.id)}
          />
        </Section>
      ))}
    </>
  )
}
