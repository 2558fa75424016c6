import { type Content, faultsIn, isSame, isTemplate } from '../../../domain/body-setting.ts'
import { keepsUnitsOf } from '../../../domain/permissions/permissions-settings.ts'
import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import { writeDraft } from '../../../store/bodies/body-setting.ts'
import { layOwnRules } from '../../../store/bodies/own-rules.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { themeNames } from '../../assets.ts'
import type { Entry, Problem } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { words as unitWords } from '../units/words.ts'
import { ContentView } from './content-view.tsx'
import { DraftSection } from './draft-section.tsx'
import { DraftForm } from './form.ts'
import { History } from './history.tsx'
import { type LoadedSetting, loadSetting, loadWritable, ownIn, wholeOf } from './load.ts'
import { hasPreview } from './preview-load.ts'
import { ownRuleProblems, rulebookWords } from './rulebook-words.ts'
import { addressOf, type SettingAt, SettingParams } from './setting-address.ts'
import { faultSentence, inWords, leadOf, nameOf, templateFault } from './setting-words.ts'
import { logoLimits, takenLogo } from './take-logo.ts'
import { tellOfDraft } from './tell.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'
import { WriteSection } from './write-section.tsx'

/** One setting: what holds, what is drafted, and what has held. */
export const get = page(SettingParams, noQuery, begunIn(show))
export const post = handler(
  SettingParams,
  DraftForm,
  keeping({ show, save, mayUpload: loadWritable, uploads: logoLimits }),
)

export async function show(at: SignedIn<SettingAt>, entry: Entry) {
  const loaded = await loadSetting(at)
  const { setting, draft, mayWrite } = loaded
  const t = words(at.language)
  return (
    <Page
      at={at}
      title={nameOf(setting, loaded, at.language)}
      lead={leadOf(setting.kind, at.language)}
      entry={entry}
    >
      <Now at={at} loaded={loaded} />
      {draft !== undefined && <DraftSection at={at} loaded={loaded} draft={draft} entry={entry} />}
      {mayWrite ? <WriteSection at={at} loaded={loaded} entry={entry} /> : <p>{t.readsOnly}</p>}
      <History at={at} loaded={loaded} />
      {setting.kind === 'unit' && keepsUnitsOf(at.actor) !== null && (
        <p>
          <a href={at.to.administration('enheter', setting.about, 'nedlaggning')}>
            {unitWords(at.language).close}
          </a>
        </p>
      )}
      <p>
        {isTemplate(setting.kind) && setting.kind !== 'role' ? (
          <a href={at.to.administration('mallar')}>{templateWords(at.language).back}</a>
        ) : (
          <a href={at.to.administration()}>{t.back}</a>
        )}
      </p>
    </Page>
  )
}

function Now({ at, loaded }: { at: SignedIn; loaded: LoadedSetting }) {
  const t = words(at.language)
  const { setting, now } = loaded
  return (
    <Section title={t.now} id="nu">
      {required(loaded) && <p>{templateWords(at.language).required}</p>}
      <ContentView kind={setting.kind} content={inWords(loaded, now, at.language)} language={at.language} />
      {hasPreview(setting) && (
        <p>
          <a href={at.to.administration(addressOf(setting), 'granskning')}>{t.preview}</a>
        </p>
      )}
    </Section>
  )
}

function required({ setting: { kind, about }, rulebook }: LoadedSetting): boolean {
  const { sections } = agreementTemplate(rulebook)
  return kind === 'section' && sections.some(({ key, required }) => key === about && required)
}

async function save(at: Saving<SettingAt, typeof DraftForm>) {
  const loaded = await loadWritable(at)
  const { setting, bodyId, draft } = loaded
  const t = words(at.language)
  const logo = await takenLogo(at, loaded)
  if (logo !== null && !logo.ok) return refused([{ field: 'file', sentence: logo.reason }])
  const content = ownIn(loaded, { ...at.form, ...(logo !== null && { file: logo.value }) })
  const problems = [...problemsWith(at, loaded, content), ...(await ruleProblems(at, loaded, content))]
  if (problems.length > 0) return refused(problems)
  if (saysTheSame(loaded, content)) return refused(t.same)
  const { basedOn, reason } = at.form
  await writeDraft(at.db, { bodyId, setting, content, reason, basedOn, by: at.actor.personId, at: at.now })
  if (draft === undefined) await tellOfDraft(at, loaded)
  return goTo(at.to.administration(addressOf(setting)), t.saved)
}

function problemsWith(
  at: Saving<SettingAt, typeof DraftForm>,
  { setting, units, rulebook, rulebooks }: LoadedSetting,
  content: Content,
): Problem[] {
  const t = words(at.language)
  const { kind } = setting
  const problems = faultsIn(kind, content).map(({ field, fault }) => ({
    field: field as string,
    sentence: isTemplate(kind)
      ? templateFault(field, fault, at.language)
      : faultSentence(field, fault, kind, at.language),
  }))
  if (problems.length > 0) return problems
  const isTaken = units.some(({ id, name }) => name === content.name && id !== setting.about)
  if (kind === 'unit' && isTaken) return [{ field: 'name', sentence: t.faults.taken }]
  if (kind === 'look' && !themeNames.includes(content.theme ?? ''))
    return [{ field: 'theme', sentence: t.faults.theme }]
  if (kind === 'rulebook' && !isOneOf(rulebooks, content))
    return [{ field: 'rulebook', sentence: rulebookWords(at.language).unknown }]
  return isTemplate(kind) ? templateProblems(at, content, agreementTemplate(rulebook).sections) : []
}

function templateProblems(
  { language, form: { reason } }: Saving<SettingAt, typeof DraftForm>,
  { after }: Content,
  sections: readonly { key: string }[],
): Problem[] {
  const t = templateWords(language)
  if (after && !sections.some(({ key }) => key === after))
    return [{ field: 'after', sentence: t.afterUnknown }]
  return reason === '' ? [{ field: 'reason', sentence: t.whyMissing }] : []
}

function isOneOf(rulebooks: LoadedSetting['rulebooks'], { rulebook }: Content): boolean {
  return rulebooks.some(({ body }) => body === rulebook)
}

/** What is wrong with the body's own rules, line by line. */
async function ruleProblems(
  at: SignedIn,
  { setting, rulebooks }: LoadedSetting,
  content: Content,
): Promise<Problem[]> {
  const { rulebook = '', ownRules = '' } = content
  if (setting.kind !== 'rulebook' || ownRules === '' || !isOneOf(rulebooks, content)) return []
  const read = await layOwnRules(rulebook, ownRules, at.today)
  return 'faults' in read ? ownRuleProblems(read.faults, at.language) : []
}

/** Nothing is drafted or waits for its day, and this is what holds. */
function saysTheSame(loaded: LoadedSetting, content: Content): boolean {
  const { setting, now, draft, planned } = loaded
  return draft === undefined && planned.length === 0 && isSame(setting.kind, wholeOf(loaded, content), now)
}
