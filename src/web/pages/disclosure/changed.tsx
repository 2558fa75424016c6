import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import type { Correction } from '../../../store/papers/disclosure-correction.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { words as changeWords } from './change-words.ts'
import { words } from './words.ts'

/** That a request was closed without an answer from here, by whom and why. */
export function Closed({
  at,
  closing,
}: {
  at: SignedIn
  closing: NonNullable<DisclosureRequest['closing']>
}) {
  const t = changeWords(at.language).closed
  const { as, on, by, reasons } = closing
  return (
    <Section title={t.titles[as]} id="avslutad">
      <p>
        <Day day={on} />, {by}
      </p>
      <p class="typed">{reasons}</p>
    </Section>
  )
}

/** What has been put right since a request was taken in, from what to what. */
export function Corrections({ at, corrections }: { at: SignedIn; corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  const t = changeWords(at.language).corrections
  return (
    <Section title={t.title} id="rattelser">
      <Table
        caption={t.title}
        captionHidden
        file={{ at, name: 'rattelser' }}
        rows={corrections}
        columns={[
          { title: t.when, cell: ({ on }) => <Day day={on} /> },
          { title: t.who, cell: ({ by }) => by },
          { title: t.before, cell: ({ before }) => <Stood at={at} written={before} /> },
          {
            title: t.after,
            cell: ({ after, askerChanged }) => (
              <>
                <Stood at={at} written={after} />
                {askerChanged && <div>{t.asker}</div>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Stood({ at, written }: { at: SignedIn; written: Correction['before'] }) {
  const t = words(at.language)
  const { receivedOn, channel, wanted } = written
  return (
    <>
      {receivedOn !== undefined && (
        <div>
          {t.received}: <Day day={receivedOn} />
        </div>
      )}
      {channel !== undefined && <div>{t.fresh.channels[channel]}</div>}
      {wanted !== undefined && <div class="typed">{wanted}</div>}
    </>
  )
}
