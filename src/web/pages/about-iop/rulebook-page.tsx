import { z } from 'zod'
import { inLanguage, type Text } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { roleLabel, sourceText, writtenOut } from '../../../process/rulebook/lookup.ts'
import { isOwnVersion } from '../../../process/rulebook/own-rules.ts'
import type { Rulebook, Step } from '../../../process/rulebook/rulebook.ts'
import { versionInWords } from '../../../process/rulebook/version-words.ts'
import { findRulebook } from '../../../store/bodies/rulebook-version.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { Visit } from '../../visit.ts'
import { rulebookPageWords } from './rulebook-words.ts'

/** A rulebook that comes along, or a body's own version of one: `jarva`, `jarva@1.8.0+ab12cd34`. */
export const RulebookParams = z.object({ rulebook: z.string().max(80) })

/** A rulebook for anybody to read: the process drawn from it, and the same in tables. */
export const get = informationPage(RulebookParams, noQuery, async (at) => {
  const { rulebook: name } = at.params
  const rulebook = await findRulebook(at.db, name)
  if (rulebook === null) throw new NotFound()
  const t = rulebookPageWords(at.language)
  const title = inLanguage(rulebook.name, at.language)
  const picture = at.to.processPicture(name)
  return (
    <Page at={at} title={t.title(title)} lead={t.lead} width="wide">
      <About at={at} rulebook={rulebook} />
      <Section title={t.picture} id="bild">
        <p class="process-picture">
          <img src={picture} alt={t.alt(title)} loading="lazy" />
        </p>
        <p>
          <a href={picture}>{t.larger}</a>
        </p>
      </Section>
      <Steps at={at} rulebook={rulebook} />
      <Duties at={at} rulebook={rulebook} />
      <p>
        <a href={at.to.rulebookText(name)}>{t.text}</a> · <a href={at.to.aboutIop()}>{t.back}</a>
      </p>
    </Page>
  )
})

type Props = { at: Visit; rulebook: Rulebook }

function About({ at, rulebook }: Props) {
  const t = rulebookPageWords(at.language)
  const { version, validFrom, source } = rulebook
  return (
    <Section title={t.about} id="om">
      <Facts
        facts={[
          [t.version, versionInWords(rulebook, at.language)],
          ...(isOwnVersion(version) ? [[t.exactly, <code>{version}</code>] as const] : []),
          [t.from, dateInWords(plainDate(validFrom), at.language)],
          [t.source, inLanguage(source, at.language)],
        ]}
      />
    </Section>
  )
}

/** A step stands in the phase of the first state that it is taken from. */
function Steps({ at, rulebook }: Props) {
  const t = rulebookPageWords(at.language)
  const say = (text: Text) => inLanguage(text, at.language)
  const phaseOf = ({ from }: Step) => {
    const [first = ''] = [...writtenOut(rulebook, from)]
    return rulebook.states.find(({ id }) => id === first)?.phase ?? rulebook.phases[0]?.id
  }
  const stateNamed = (id: string) => {
    const state = rulebook.states.find((one) => one.id === id)
    return state === undefined ? t.begins : say(state.label)
  }
  const before = ({ from }: Step) => {
    const states = [...writtenOut(rulebook, from)]
    return states.length > 4 ? t.places(states.length) : states.map(stateNamed).join(', ') || t.begins
  }
  return (
    <Section title={t.steps} id="steg">
      {rulebook.phases.map((phase) => (
        <Table
          caption={say(phase.label)}
          columns={[
            { title: t.step, cell: (step) => say(step.label) },
            { title: t.who, cell: ({ by }) => by.map((role) => say(roleLabel(rulebook, role))).join(', ') },
            { title: t.before, cell: before },
            { title: t.after, cell: ({ to }) => (to === 'same' ? t.same : stateNamed(to)) },
          ]}
          rows={rulebook.steps.filter((step) => phaseOf(step) === phase.id)}
        />
      ))}
    </Section>
  )
}

function Duties({ at, rulebook }: Props) {
  const t = rulebookPageWords(at.language)
  const say = (text: Text) => inLanguage(text, at.language)
  return (
    <Section title={t.duties} id="dagar">
      <Table
        caption={t.duties}
        captionHidden
        columns={[
          { title: t.what, cell: ({ title }) => say(title) },
          { title: t.who, cell: ({ responsible }) => say(roleLabel(rulebook, responsible)) },
          { title: t.rule, cell: ({ source }) => say(sourceText(rulebook, source)) },
        ]}
        rows={rulebook.duties}
      />
    </Section>
  )
}
