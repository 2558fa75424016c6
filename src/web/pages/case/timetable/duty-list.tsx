import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { eventTitle } from '../event-words.ts'
import { DutyCounted } from '../overview/day-counted.tsx'
import { timeOf } from './case-time.ts'
import type { TimetableProps } from './props.ts'
import { DutyTag } from './tag.tsx'
import { words } from './words.ts'

type CellProps = Pick<TimetableProps, 'at' | 'file'> & { duty: Duty }

/** Every duty with its window or day, who it lies with, what met it, and how the day was counted. What is met stands last. */
export function DutyList({ at, file, timetable: { duties } }: TimetableProps) {
  const t = words(at.language)
  const met = duties.filter((duty) => duty.met !== undefined)
  return (
    <Section title={t.duties} id="skyldigheter">
      <p>{t.dutiesLead}</p>
      <DutyTable
        at={at}
        file={file}
        caption={t.duties}
        name="skyldigheter"
        duties={duties.filter((duty) => !met.includes(duty))}
      />
      {met.length > 0 && (
        <Details summary={t.metAlready(met.length)}>
          <DutyTable at={at} file={file} caption={t.metAlready(met.length)} name="klart" duties={met} />
        </Details>
      )}
      <p class="quiet">{t.print}</p>
    </Section>
  )
}

type DutyTableProps = Pick<TimetableProps, 'at' | 'file'> & {
  caption: string
  name: string
  duties: readonly Duty[]
}

function DutyTable({ at, file, caption, name, duties }: DutyTableProps) {
  const t = words(at.language)
  const { rulebook } = file.history
  if (duties.length === 0) return <p>{t.allMet}</p>
  return (
    <Table
      caption={caption}
      captionHidden
      rows={duties}
      file={{ at, name }}
      columns={[
        { title: t.duty, cell: (duty) => nameOf(at, duty) },
        {
          title: t.when,
          cell: (duty) => <When at={at} file={file} duty={duty} />,
          inFile: [
            { title: t.fromDay, cell: ({ from }) => from ?? '' },
            { title: t.lastDay, cell: ({ due }) => due ?? '' },
            { title: t.boardDay, cell: ({ meeting }) => meeting?.date ?? '' },
          ],
        },
        {
          title: t.who,
          cell: ({ responsible }) => upperFirst(inLanguage(roleName(rulebook, responsible), at.language)),
        },
        { title: t.standing, cell: (duty) => <Standing at={at} file={file} duty={duty} /> },
      ]}
    />
  )
}

function nameOf(at: CellProps['at'], { title, year }: Duty): string {
  const name = inLanguage(title, at.language)
  return year === undefined ? name : `${name} ${year}`
}

function When({ at, duty }: CellProps) {
  const t = words(at.language)
  const { from, due, meeting, met } = duty
  return (
    <>
      {from !== undefined && due !== undefined ? (
        t.window(from, due)
      ) : (
        <>
          {t.noLaterThan} {due && <Day day={due} />}
        </>
      )}
      {meeting !== undefined && met === undefined && (
        <span class="row-note">{t.aimAt(meeting.date, meeting.memoStop)}</span>
      )}
      <Details
        summary={
          <>
            {t.howCounted}
            <span class="ds-sr-only">: {nameOf(at, duty)}</span>
          </>
        }
      >
        <DutyCounted at={at} duty={duty} />
      </Details>
    </>
  )
}

/** The fact that met it by its name in the journal, never a tick. */
function Standing({ at, file, duty }: CellProps) {
  const t = words(at.language)
  const { met, count, held } = duty
  const fact = met && file.history.events.find(({ seq }) => seq === met.seq)
  const time = timeOf(duty, at.today, file.status.paused !== null)
  const { number, scope } = file.partnership
  return (
    <>
      <DutyTag time={time} language={at.language} />
      {count !== undefined && <span class="row-note">{t.heldOf(held ?? 0, count)}</span>}
      {met !== undefined && fact !== undefined && (
        <span class="row-note">
          {t.metOn(met.on)}: {inLanguage(eventTitle(file.history.rulebook, fact), at.language)}
        </span>
      )}
      {time === 'missed' && canWorkInGroups(at.actor, scope) && (
        <a class="row-note" href={at.to.inCase(number, 'avvikelser', 'ny')}>
          {t.sayWhy}
          <span class="ds-sr-only">: {nameOf(at, duty)}</span>
        </a>
      )}
    </>
  )
}
