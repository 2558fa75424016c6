import type { Child } from 'hono/jsx'
import { canAssessAid, canSeeAidWork } from '../../../../domain/permissions/permissions-aid.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { formatEuro } from '../../../../kernel/euro.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { type AidLink, listAidLinks } from '../../../../store/aid/aid-group.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { changesSince, draftDifferences } from './amounts-changed.tsx'
import { words } from './assessing-words.ts'
import { criteriaIn } from './criteria-form.ts'
import { idsOf } from './links.tsx'
import { type AidFile, aidAddress } from './load.ts'
import { type Reckoning, reckon } from './reckon.ts'
import { whyNotNow } from './work.tsx'
import { linesOf, WorkingView } from './working.tsx'

type PartProps = { at: SignedIn; loaded: AidFile }
type Step = { noun: string; label: string; state: Child; done: boolean }

/** The assessment part by part, for the public side: what is done, what is next, and the reckoning as it stands. */
export async function StepsPart({ at, loaded }: PartProps) {
  const t = words(at.language)
  const { scope } = loaded.file.partnership
  if (!canSeeAidWork(at.actor, scope)) return null
  const [reckoning, links] = await Promise.all([reckon(at.db, loaded), listAidLinks(at.db, idsOf(loaded))])
  const steps = stepsOf(at, { loaded, reckoning, links })
  const mayWrite = canAssessAid(at.actor, scope) && whyNotNow(at, loaded) === null
  const address = (noun: string) => aidAddress(at, loaded.file, noun)
  return (
    <>
      <Section title={t.partsTitle} id="delar">
        <ol class="aid-steps">
          {steps.map(({ noun, label, state }) => (
            <li>
              {mayWrite || noun === 'tidigare' ? <a href={address(noun)}>{label}</a> : label}
              <span class="quiet"> {state}</span>
            </li>
          ))}
        </ol>
        {mayWrite && isToConclude(loaded, reckoning) && <Next at={at} loaded={loaded} steps={steps} />}
      </Section>
      <Section title={t.workingTitle} id="utrakning">
        {hasChanged(loaded, reckoning) && <Alert color="warning">{t.changedSince}</Alert>}
        <WorkingView at={at} loaded={loaded} reckoning={reckoning} />
      </Section>
    </>
  )
}

function Next({ at, loaded, steps }: PartProps & { steps: readonly Step[] }) {
  const t = words(at.language)
  const next = steps.find(({ done }) => !done) ?? steps.at(-1)
  if (next === undefined) return null
  return (
    <Actions>
      <ButtonLink href={aidAddress(at, loaded.file, next.noun)}>
        {t.next} {next.label.toLowerCase()}
      </ButtonLink>
    </Actions>
  )
}

type All = { loaded: AidFile; reckoning: Reckoning; links: readonly AidLink[] }

function stepsOf(at: SignedIn, { loaded, reckoning, links }: All): Step[] {
  const t = words(at.language)
  const answered = criteriaIn(loaded).length
  const holding = links.filter(({ ended }) => ended === null).length
  const rows = reckoning.parties.flatMap((party) => party.rows)
  const isBehind = changesSince(loaded).length > 0
  const differing = rows.filter(({ difference }) => difference !== 'same').length
  return [
    { noun: 'kriterier', label: t.criteriaTitle, state: t.criteriaCount(answered), done: answered === 5 },
    {
      noun: 'foretag',
      label: t.linksTitle,
      state: holding === 0 ? t.linksNone : t.linksCount(holding),
      done: true,
    },
    {
      noun: 'tidigare',
      label: t.earlierTitle,
      state: t.differencesCount(rows.length, differing),
      done: reckoning.parties.every(({ withoutEuro }) => withoutEuro.length === 0),
    },
    {
      noun: 'belopp',
      label: t.amountsTitle,
      state: amountsState(at, reckoning),
      done: reckoning.amounts.parts.length > 0 && !(isBehind && draftDifferences(loaded).length > 0),
    },
    {
      noun: 'slutsats',
      label: t.conclusionTitle,
      state: '',
      done: loaded.assessments.length > 0 && !isBehind,
    },
  ]
}

function amountsState(at: SignedIn, { parties }: Reckoning): string {
  const t = words(at.language)
  const list = parties.flatMap(({ sek, eur }) =>
    eur === null ? [] : [t.amountsTotal(formatKronor(sek), formatEuro(eur))],
  )
  return list.length === 0 ? t.amountsMissing : list.join('; ')
}

/** Nobody has concluded yet, or what somebody concluded on has become something else. */
function isToConclude(loaded: AidFile, reckoning: Reckoning): boolean {
  return loaded.assessments.length === 0 || hasChanged(loaded, reckoning) || changesSince(loaded).length > 0
}

/** The lines would read otherwise than they did when somebody concluded. */
function hasChanged({ assessments }: AidFile, reckoning: Reckoning): boolean {
  const [newest] = assessments
  if (newest === undefined || newest.content.workings.length === 0) return false
  return newest.content.workings.some(({ organisationId, lines }) => {
    const now = reckoning.parties.find(({ party }) => party.organisationId === organisationId)
    if (now === undefined || now.working === null) return true
    return canonicalJson(linesOf(now, now.working, reckoning)) !== canonicalJson(lines)
  })
}
