import { sideOf } from '../../../domain/roles.ts'
import { inLanguage, type Text } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { type Guide, guidesOf } from '../../../process/rulebook/guides.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import { isOwnVersion, type ReadOwnRules } from '../../../process/rulebook/own-rules.ts'
import type { RoleId } from '../../../process/rulebook/parts-schema.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { versionInWords } from '../../../process/rulebook/version-words.ts'
import { compareRulebooks } from '../../../process/versions/rulebooks-compared.ts'
import { layOwnRules } from '../../../store/bodies/own-rules.ts'
import { shippedRulebook } from '../../../store/bodies/rulebook-files.ts'
import { listBodyMembers } from '../../../store/people/body-member.ts'
import { Alert } from '../../parts/alert.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { describedMove } from '../case/rulebook/described.ts'
import { Differences } from '../case/rulebook/differences.tsx'
import { whenOf } from '../people/load.ts'
import type { LoadedSetting } from './load.ts'
import { ownRuleProblems, rulebookWords } from './rulebook-words.ts'

/** What new cases would follow: beside what they follow today, and with the steps that nobody here could take. */
export async function RulebookView({ at, loaded }: { at: SignedIn; loaded: LoadedSetting }) {
  const { rulebook: today, draft, now, bodyId } = loaded
  const { rulebook = '', ownRules = '' } = draft?.content ?? now
  const read = ownRules === '' ? null : await layOwnRules(rulebook, ownRules, at.today)
  const chosen = read !== null && 'rulebook' in read ? read.rulebook : await shippedRulebook(rulebook)
  const members = await listBodyMembers(at.db, bodyId)
  const held = new Set<string>(
    members.filter((one) => whenOf(one, at.today) === 'now').map(({ role }) => role),
  )
  const t = rulebookWords(at.language)
  const lacking = stepsWithout(chosen, held)
  return (
    <>
      <Facts
        facts={[
          [t.name, inLanguage(chosen.name, at.language)],
          [t.version, versionInWords(chosen, at.language)],
          ...(isOwnVersion(chosen.version) ? [[t.exactly, <code>{chosen.version}</code>] as const] : []),
          [t.from, dateInWords(plainDate(chosen.validFrom), at.language)],
          [t.source, inLanguage(chosen.source, at.language)],
        ]}
      />
      {read === null ? (
        <p>
          <a href={at.to.rulebook(chosen.body)}>{t.picture}</a>
        </p>
      ) : (
        <OwnRules at={at} read={read} base={await shippedRulebook(rulebook)} />
      )}
      {lacking.length > 0 && (
        <Alert color="warning" title={t.nobody}>
          <ul>
            {lacking.map(({ label, by }) => (
              <li>
                {inLanguage(label, at.language)}:{' '}
                {by.map((role) => inLanguage(roleLabel(chosen, role), at.language)).join(', ')}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {(['initiators', 'documents', 'duties', 'guides'] as const).map((part) => (
        <Beside
          at={at}
          title={t.parts[part]}
          id={part}
          today={textsOf(today, part)}
          chosen={textsOf(chosen, part)}
        />
      ))}
    </>
  )
}

/** What a body's own rules change in the rulebook that they are laid over; or what is wrong with them since it was renewed. */
function OwnRules({ at, read, base }: { at: SignedIn; read: ReadOwnRules; base: Rulebook }) {
  const t = rulebookWords(at.language)
  if ('faults' in read)
    return (
      <Alert color="warning" title={t.broken}>
        <ul>
          {ownRuleProblems(read.faults, at.language).map(({ sentence }) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Alert>
    )
  const compared = {
    ...compareRulebooks(base, read.rulebook, at.today),
    followed: base,
    newer: read.rulebook,
  }
  return (
    <Section title={t.differs(inLanguage(base.name, at.language), base.version)} id="egna">
      <p>{t.example}</p>
      <Differences language={at.language} described={describedMove(compared, at.language)} />
    </Section>
  )
}

type BesideProps = {
  at: SignedIn
  title: string
  id: string
  today: readonly Text[]
  chosen: readonly Text[]
}

function Beside({ at, title, id, today, chosen }: BesideProps) {
  const t = rulebookWords(at.language)
  const [before, after] = [today, chosen].map((texts) => texts.map((text) => inLanguage(text, at.language)))
  const has = (texts: readonly string[] | undefined, one: string) => (texts?.includes(one) ? t.yes : t.no)
  return (
    <Section title={title} id={id}>
      <Table
        caption={title}
        captionHidden
        rows={[...new Set([...(after ?? []), ...(before ?? [])])]}
        columns={[
          { title: t.what, cell: (one) => one },
          { title: t.today, cell: (one) => has(before, one) },
          { title: t.chosen, cell: (one) => has(after, one) },
        ]}
      />
    </Section>
  )
}

function textsOf(rulebook: Rulebook, part: 'initiators' | 'documents' | 'duties' | 'guides'): Text[] {
  if (part === 'guides') return guidesOf(rulebook).map(guideInWords)
  if (part === 'duties') return rulebook.duties.map(({ title }) => title)
  return part === 'initiators'
    ? rulebook.initiators.map(({ label }) => label)
    : rulebook.documents.map(({ label }) => label)
}

function guideInWords({ what, within }: Guide): Text {
  return { sv: `${what.sv}: ${within.sv}`, en: `${what.en ?? what.sv}: ${within.en}` }
}

/** Steps of the public side that are for roles which nobody has today. */
function stepsWithout({ steps }: Rulebook, held: ReadonlySet<string>) {
  const isOfOurs = (role: RoleId) => role !== 'board' && role !== 'system' && sideOf(role) === 'public'
  return steps.filter(({ by }) => by.length > 0 && by.every((role) => isOfOurs(role) && !held.has(role)))
}
