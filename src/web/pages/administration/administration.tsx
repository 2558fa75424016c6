import { paperKinds, type Setting } from '../../../domain/body-setting.ts'
import { keepsConnectionsOf, keepsUnitsOf } from '../../../domain/permissions/permissions-settings.ts'
import { inLanguage } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { namedRoles } from '../../../process/rulebook/own-role-names.ts'
import { versionInWords } from '../../../process/rulebook/version-words.ts'
import { listVersions, type Version } from '../../../store/bodies/body-setting.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Details } from '../../parts/details.tsx'
import { Heading, Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { words as planWords } from '../disposal-plan/words.ts'
import { words as unitWords } from '../units/words.ts'
import { loadBody, type OfBody } from './load.ts'
import { caseMailKinds } from './mail-samples.ts'
import { SettingList } from './setting-list.tsx'
import { partName } from './setting-words.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

/** Everything that a public body may choose about itself, and where the rest is chosen. */
export const get = page(noParams, noQuery, async (at) => {
  const of = await loadBody(at)
  const versions = await listVersions(at.db, of.bodyId)
  const t = words(at.language)
  const about = (kind: Setting['kind'], ...abouts: readonly string[]) =>
    abouts.map((one): Setting => ({ kind, about: one }))
  const list = { at, of, versions }
  const mails = mailsBy(versions)
  return (
    <Page at={at} title={t.title} lead={t.lead(of.body.name)}>
      {!of.mayWrite && <p>{t.readsOnly}</p>}
      <Section title={t.about} id="om">
        <SettingList
          {...list}
          caption={t.about}
          settings={[
            ...about('details', ''),
            ...about('look', ''),
            ...about('logo', ''),
            ...about('unit', ...of.units.map(({ id }) => id)),
            ...about('board', ...of.body.boards.map(({ casePrefix }) => casePrefix)),
            ...about('series', ...of.body.boards.map(({ casePrefix }) => casePrefix)),
            ...about('diary', ''),
            ...about('openDiary', ''),
          ]}
        />
        {keepsUnitsOf(at.actor) !== null && (
          <p>
            <a href={at.to.administration('enheter', 'ny')}>{unitWords(at.language).add}</a>
          </p>
        )}
      </Section>
      <Section title={t.people} id="personer">
        <p>
          <a href={at.to.administration('personer')}>{t.toPeople}</a>
        </p>
      </Section>
      {keepsConnectionsOf(at.actor) !== null && (
        <Section title={t.connections} id="kopplingar">
          <p>
            <a href={at.to.administration('kopplingar')}>{t.toConnections}</a>
          </p>
        </Section>
      )}
      <Section title={t.ownMails} id="mejl">
        <p>{t.ownMailsMean}</p>
        <SettingList {...list} caption={t.ownMails} settings={[...about('mails', ''), ...mails.begun]} />
        <Details summary={t.otherMails(mails.other.length)}>
          <SettingList {...list} caption={t.ownMails} settings={mails.other} />
        </Details>
      </Section>
      <Section title={t.ownPapers} id="handlingar">
        <p>{t.ownPapersMean}</p>
        <SettingList {...list} caption={t.ownPapers} settings={about('paper', ...paperKinds)} />
      </Section>
      <Section title={templateWords(at.language).title} id="mallar">
        <p>
          <a href={at.to.administration('mallar')}>{templateWords(at.language).toTemplates}</a>
        </p>
      </Section>
      <Section title={planWords(at.language).title} id="gallring">
        <p>
          <a href={at.to.disposalPlan()}>{planWords(at.language).toPlan}</a>
        </p>
      </Section>
      <Section title={t.calendar} id="kalender">
        <p>
          <a href={at.to.boardCalendar()}>{t.toCalendar}</a>
        </p>
      </Section>
      <RulebookSection {...list} />
    </Page>
  )
})

/** The kinds of mail that something has been written for, and those that are as they came. */
function mailsBy(versions: readonly Version[]): { begun: Setting[]; other: Setting[] } {
  const begun = new Set(versions.filter(({ kind }) => kind === 'mail').map(({ about }) => about))
  const all = caseMailKinds.map((about): Setting => ({ kind: 'mail', about }))
  return {
    begun: all.filter(({ about }) => begun.has(about)),
    other: all.filter(({ about }) => !begun.has(about)),
  }
}

/** Which rulebook new cases follow and what the roles are called. The rules themselves stand in files. */
function RulebookSection({ at, of, versions }: { at: SignedIn; of: OfBody; versions: readonly Version[] }) {
  const t = words(at.language)
  const { rulebook } = of
  const from = dateInWords(plainDate(rulebook.validFrom), at.language)
  const roles = namedRoles(rulebook).map((about): Setting => ({ kind: 'role', about }))
  return (
    <Section title={t.rulebook} id="regelbok">
      <p>
        {t.rulebookIs(inLanguage(rulebook.name, at.language), versionInWords(rulebook, at.language), from)}
      </p>
      <p>{t.rulebookSource(inLanguage(rulebook.source, at.language))}</p>
      <p>{t.rulebookFiles}</p>
      <SettingList
        {...{ at, of, versions }}
        caption={t.rulebook}
        settings={[{ kind: 'rulebook', about: '' }]}
      />
      <Heading level={3}>{t.roles}</Heading>
      <SettingList
        {...{ at, of, versions }}
        caption={t.roles}
        settings={roles}
        name={(role) => partName(role, of, at.language)}
      />
    </Section>
  )
}
