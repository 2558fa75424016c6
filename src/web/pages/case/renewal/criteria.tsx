import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { RenewalProps } from './load.ts'
import { words } from './words.ts'

/** The three criteria with their answers and grounds, written by the parties together. */
export function Criteria({ at, renewal }: RenewalProps) {
  const t = words(at.language)
  const { partnership } = renewal.file
  const mayWrite = renewal.next === null && canWriteTogether(at.actor, partnership.scope)
  return (
    <Section title={t.criteria} id="kriterier">
      <p>{t.criteriaLead}</p>
      {renewal.template.criteria.map(({ key, question }) => {
        const given = renewal.criteria.get(key)
        const asked = inLanguage(question, at.language)
        return (
          <div class="memo-section">
            <Heading level={3}>{asked}</Heading>
            {given === undefined ? (
              <p>
                <Tag mood="waiting">{t.unanswered}</Tag>
              </p>
            ) : (
              <>
                <p>
                  <strong>{t.answers[given.answer]}</strong>
                </p>
                <div class="kept-text">{given.ground}</div>
                <p class="quiet">
                  {t.by(given.by.name, dateInWords(dayInStockholm(new Date(given.at)), at.language))}
                </p>
              </>
            )}
            {mayWrite && (
              <p>
                <a
                  href={at.to.inCase(partnership.number, 'fornyelse', 'kriterier', key)}
                  aria-label={given === undefined ? t.answerOf(asked) : t.changeOf(asked)}
                >
                  {given === undefined ? t.answer : t.change}
                </a>
              </p>
            )}
          </div>
        )
      })}
    </Section>
  )
}
