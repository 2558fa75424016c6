import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { CasePage } from '../case-page.tsx'
import { GroupActions } from './action-list.tsx'
import { Earlier } from './earlier.tsx'
import { type At, type GroupMeetings, isBooked, isHeld, loadGroupMeetings, mayCall } from './load.ts'
import { Proposals } from './proposals.tsx'
import { RhythmCard } from './rhythm-card.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, show)

/** How the groups keep their rhythm, what is booked, what is decided and not done, and what has been. */
async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadGroupMeetings(at)
  const { partnership, history } = loaded.file
  const begun = history.events.some(({ type }) => type === 'groupsAppointed')
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {begun ? (
        <Running at={at} loaded={loaded} />
      ) : (
        <EmptyState title={t.notYet}>
          <p>{t.notYetText}</p>
        </EmptyState>
      )}
    </CasePage>
  )
}

type Props = { at: At; loaded: GroupMeetings; entry?: Entry }

function Running({ at, loaded }: Props) {
  const t = words(at.language)
  const { number, scope } = loaded.file.partnership
  return (
    <>
      <Waiting at={at} loaded={loaded} />
      <Proposals at={at} loaded={loaded} />
      <div class="group-rhythms">
        {groupKinds.map((group) => (
          <RhythmCard at={at} loaded={loaded} group={group} />
        ))}
      </div>
      <Booked at={at} loaded={loaded} />
      <Section title={t.actions} id="uppgifter">
        <GroupActions at={at} loaded={loaded} />
      </Section>
      <Earlier at={at} loaded={loaded} />
      <Section title={t.beside} id="mer">
        <ul>
          {canWorkInGroups(at.actor, scope) && (
            <li>
              <a href={at.to.inCase(number, 'gruppmoten', 'rapport')}>{t.toReport}</a>
            </li>
          )}
          <li>
            <a href={at.to.inCase(number, 'grupper')}>{t.toGroups}</a>
          </li>
          <li>
            <a href={at.to.inCase(number, 'andringar')}>{t.toChanges}</a>
          </li>
          <li>
            <a href={at.to.inCase(number, 'avvikelser')}>{t.toDeviations}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}

/** Minutes that have not been approved by both sides. */
function Waiting({ at, loaded }: Props) {
  const t = words(at.language)
  const waiting = loaded.meetings.filter((one) => isHeld(one) && one.minutesApprovedOn === null)
  if (waiting.length === 0) return null
  return (
    <Section title={t.toApprove} id="godkanna">
      <ul>
        {waiting.map(({ id, group, on }) => (
          <li>
            <a href={at.to.inCase(loaded.file.partnership.number, 'gruppmoten', id)}>
              {t.kinds[group]}, <DateWords at={at} day={on} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Booked({ at, loaded }: Props) {
  const t = words(at.language)
  const { number, scope } = loaded.file.partnership
  const booked = loaded.meetings.filter(isBooked)
  return (
    <Section title={t.booked} id="bokade">
      {booked.length === 0 && <p>{t.noneBooked}</p>}
      <ul>
        {booked.map(({ id, group, on, startsAt }) => (
          <li>
            <a href={at.to.inCase(number, 'gruppmoten', id)}>{t.kinds[group]}</a>,{' '}
            <DateWords at={at} day={on} />, {t.clock(startsAt)}{' '}
            {isBefore(on, at.today) && <Tag mood="waiting">{t.unanswered}</Tag>}
          </li>
        ))}
      </ul>
      <Actions>
        {mayCall(at, loaded.file, 'call-group-meeting') && booked.length === 0 && (
          <ButtonLink href={at.to.inCase(number, 'gruppmoten', 'kallelse')}>{t.call}</ButtonLink>
        )}
        {canWorkInGroups(at.actor, scope) && (
          <ButtonLink href={at.to.inCase(number, 'gruppmoten', 'forslag')} look="secondary">
            {t.toPropose}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}
