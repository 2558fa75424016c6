import { type FirstMeeting, toldWithin } from '../../first-meeting.ts'
import { Alert } from '../../parts/alert.tsx'
import { Heading, Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

type At = { at: Visit }

export function Compare({ at }: At) {
  const t = words(at.language).compare
  return (
    <Section title={t.title} id="jamfor">
      <Table
        caption={t.caption}
        rows={t.rows}
        columns={[t.question, t.grant, t.purchase, t.iop].map((title, index) => ({
          title,
          cell: (row: readonly string[]) => row[index] ?? '',
        }))}
      />
      <Alert color="warning">{t.warning}</Alert>
      <p>
        <a href={at.to.chooser()}>{words(at.language).tools.way}</a>
      </p>
    </Section>
  )
}

export function Bring({ at }: At) {
  const t = words(at.language).bring
  return (
    <Section title={t.title} id="underlag">
      <ul>
        {t.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p>{t.note}</p>
    </Section>
  )
}

/** An answer that nobody has checked says so beside it. */
export function Questions({ at, first }: At & { first: FirstMeeting }) {
  const t = words(at.language).questions
  return (
    <Section title={t.title} id="fragor">
      {t.list.map(([question, answer, unverified]) => (
        <div>
          <Heading level={3}>{question}</Heading>
          <p>{toldWithin(answer, first)}</p>
          {unverified !== undefined && (
            <p>
              <Tag mood="soon">{t.unverified}</Tag>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}

export function Sources({ at }: At) {
  const t = words(at.language).sources
  return (
    <Section title={t.title} id="kallor">
      <ul>
        {t.list.map((source) => (
          <li>{source}</li>
        ))}
      </ul>
      <p>{t.disclaimer}</p>
    </Section>
  )
}
