import { canAppoint } from '../../../../domain/permissions/permissions-signing.ts'
import { canAppointOwn } from '../../../../domain/permissions/permissions-steering.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { Groups } from '../activation/groups.tsx'
import { type Activation, loadActivation, sitsNow } from '../activation/load.ts'
import { words as activationWords } from '../activation/words.ts'
import { CasePage } from '../case-page.tsx'
import type { At } from '../group-meetings/load.ts'
import { words } from './words.ts'

/** Who sits in the two groups, with function and mandate, from when to when. */
export const get = page(CaseParams, noQuery, async (at) => {
  const t = words(at.language)
  const loaded = await loadActivation(at)
  const { partnership } = loaded.file
  const mayAppoint = canAppoint(at.actor, partnership.scope)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      <Facts facts={[[t.coordinator, loaded.coordinators.map(({ name }) => name).join(', ') || t.nobody]]} />
      <Groups at={at} loaded={loaded} mayAppoint={mayAppoint} />
      {!mayAppoint && canAppointOwn(at.actor, partnership.scope) && loaded.members.length > 0 && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'start', 'grupper')}>{t.changeOwn}</ButtonLink>
        </Actions>
      )}
      <Coming at={at} loaded={loaded} />
      {loaded.members.length > 0 && (
        <ListFiles
          words={t.download}
          href={(kind) => at.to.inCase(partnership.number, 'grupper', 'fil', kind)}
        />
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.meetings}</a>
      </p>
    </CasePage>
  )
})

/** Who takes a seat on a later day. */
function Coming({ at, loaded }: { at: At; loaded: Activation }) {
  const t = words(at.language)
  const { kinds } = activationWords(at.language)
  const coming = loaded.members.filter((member) => sitsNow(member) && member.from > at.today)
  if (coming.length === 0) return null
  return (
    <Section title={t.coming} id="tilltrader">
      <ul>
        {coming.map(({ name, group, from }) => (
          <li>{t.comingOn(name, kinds[group].toLowerCase(), dateInWords(from, at.language))}</li>
        ))}
      </ul>
    </Section>
  )
}
