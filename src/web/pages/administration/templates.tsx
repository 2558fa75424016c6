import { ownSectionKeys, type Setting } from '../../../domain/body-setting.ts'
import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import { reportIds } from '../../../process/reports/report-template.ts'
import { isOffered, reportsIn } from '../../../process/rulebook/own-templates.ts'
import { draftIn, inForceOn, listVersions, type Version } from '../../../store/bodies/body-setting.ts'
import type { Entry } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Details } from '../../parts/details.tsx'
import { Heading, Section } from '../../parts/heading.tsx'
import { OnThisPage } from '../../parts/on-this-page.tsx'
import type { SignedIn } from '../../visit.ts'
import { loadBody, type OfBody } from './load.ts'
import { addressOf } from './setting-address.ts'
import { SettingList } from './setting-list.tsx'
import { partName } from './setting-words.ts'
import { templateWords } from './template-words.ts'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

type Props = { at: SignedIn; of: OfBody; versions: readonly Version[] }

/** The texts of the rulebook's templates that a body may say in its own words. */
export const get = page(noParams, noQuery, show)

export async function show(at: SignedIn, entry: Entry) {
  const of = await loadBody(at)
  const versions = await listVersions(at.db, of.bodyId)
  const t = templateWords(at.language)
  const list = { at, of, versions }
  return (
    <Page at={at} title={t.title} lead={t.lead(of.body.name)} entry={entry}>
      {!of.mayWrite && <p>{words(at.language).readsOnly}</p>}
      <p>{t.pinned}</p>
      <OnThisPage
        label={t.onThisPage}
        parts={[
          ['overenskommelsen', t.agreement],
          ['tjansteutlatandet', t.memo],
          ['rapporterna', t.reports],
          ['vagledning', t.guidance],
        ]}
      />
      <Waiting {...list} entry={entry} />
      <AgreementPart {...list} />
      <MemoPart {...list} />
      <ReportsPart {...list} />
      <GuidancePart {...list} />
      <p>
        <a href={at.to.administration()}>{words(at.language).back}</a>
      </p>
    </Page>
  )
}

function AgreementPart({ at, of, versions }: Props) {
  const t = templateWords(at.language)
  const { sections } = agreementTemplate(of.rulebook)
  const own = ownSectionKeys.filter((key) => versions.some((one) => isAbout(one, key)))
  const free = ownSectionKeys.find((key) => !own.includes(key))
  const settings = [
    ...sections.map(({ key }) => part('section', key)),
    ...own.map((key) => part('ownSection', key)),
  ]
  const name = (setting: Setting) => {
    if (setting.kind === 'ownSection') return ownName(at, versions, setting.about)
    const isOptional = sections.some(({ key, required }) => key === setting.about && !required)
    return partName(setting, of, at.language) + (isOptional ? ` (${t.optionalSection})` : '')
  }
  return (
    <Section title={t.agreement} id="overenskommelsen">
      <Preview at={at} setting={settings[0]} text={t.seeAgreement} />
      <SettingList {...{ at, of, versions, settings, name }} caption={t.agreement} />
      {of.mayWrite && free !== undefined && (
        <p>
          <a href={at.to.administration(addressOf(part('ownSection', free)))}>{t.add}</a>
        </p>
      )}
      {of.mayWrite && free === undefined && <p>{t.noMore}</p>}
    </Section>
  )
}

function MemoPart({ at, of, versions }: Props) {
  const t = templateWords(at.language)
  const { memo } = of.rulebook
  if (memo === undefined) return null
  const name = (setting: Setting) => partName(setting, of, at.language)
  const kinds = memo.variants.map(({ id }) => part('memoKind', id))
  const sections = memo.sections.map(({ key }) => part('memoSection', key))
  return (
    <Section title={t.memo} id="tjansteutlatandet">
      <Preview at={at} setting={kinds[0]} text={t.seeMemo} />
      <SettingList {...{ at, of, versions, name }} settings={sections} caption={t.memo} />
      <Heading level={3}>{t.memoKinds}</Heading>
      <SettingList {...{ at, of, versions, name }} settings={kinds} caption={t.memoKinds} />
    </Section>
  )
}

function ReportsPart({ at, of, versions }: Props) {
  const t = templateWords(at.language)
  const name = (setting: Setting) => partName(setting, of, at.language)
  const parts = reportsIn(of.rulebook).map(({ about }) => part('report', about))
  return (
    <Section title={t.reports} id="rapporterna">
      {reportIds.map((id) => {
        const settings = parts.filter(({ about }) => about.startsWith(`${id}.`))
        if (settings.length === 0) return null
        return (
          <>
            <Heading level={3}>{t.reportNames[id]}</Heading>
            <Preview at={at} setting={settings[0]} text={t.seeReport} />
            <SettingList {...{ at, of, versions, settings, name }} caption={t.reportNames[id]} />
          </>
        )
      })}
    </Section>
  )
}

function GuidancePart({ at, of, versions }: Props) {
  const t = templateWords(at.language)
  const name = (setting: Setting) => partName(setting, of, at.language)
  const lists = of.rulebook.checklists.filter(({ id }) => t.checklists[id] !== undefined)
  return (
    <Section title={t.guidance} id="vagledning">
      {lists.map(({ id, questions }) => (
        <Details summary={t.checklists[id]}>
          <SettingList
            {...{ at, of, versions, name }}
            settings={questions.map(({ key }) => part('question', `${id}.${key}`))}
            caption={t.checklists[id] ?? ''}
          />
        </Details>
      ))}
    </Section>
  )
}

function Preview({ at, setting, text }: { at: SignedIn; setting: Setting | undefined; text: string }) {
  if (setting === undefined) return null
  return (
    <p>
      <a href={at.to.administration(addressOf(setting), 'granskning')}>{text}</a>
    </p>
  )
}

/** An own section by the heading it has, or will have. */
function ownName(at: SignedIn, versions: readonly Version[], key: string): string {
  const t = templateWords(at.language)
  const own = versions.filter((one) => isAbout(one, key))
  const content = (inForceOn(own, at.today) ?? draftIn(own))?.content ?? {}
  const heading = content.headingSv || draftIn(own)?.content.headingSv || t.names.ownSection(key.slice(3))
  return `${heading} (${isOffered(content) ? t.own : t.notOffered})`
}

function isAbout({ kind, about }: Setting, key: string): boolean {
  return kind === 'ownSection' && about === key
}

function part(kind: Setting['kind'], about: string): Setting {
  return { kind, about }
}
