import { contentOf, faultsIn, isSame } from '../../../domain/body-setting.ts'
import { writeDraft } from '../../../store/bodies/body-setting.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { themeNames } from '../../assets.ts'
import type { Entry } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { ContentView } from './content-view.tsx'
import { DraftSection } from './draft-section.tsx'
import { DraftForm } from './form.ts'
import { History } from './history.tsx'
import { type LoadedSetting, loadSetting, loadWritable } from './load.ts'
import { hasPreview } from './preview-load.ts'
import { addressOf, type SettingAt, SettingParams } from './setting-address.ts'
import { faultSentence, nameOf } from './setting-words.ts'
import { tellOfDraft } from './tell.ts'
import { words } from './words.ts'
import { WriteSection } from './write-section.tsx'

/** One setting: what holds, what is drafted, and what has held. */
export const get = page(SettingParams, noQuery, show)
export const post = handler(SettingParams, DraftForm, { show, save })

export async function show(at: SignedIn<SettingAt>, entry: Entry) {
  const loaded = await loadSetting(at)
  const { setting, draft, mayWrite } = loaded
  const t = words(at.language)
  return (
    <Page at={at} title={nameOf(setting, loaded, at.language)} lead={t.leads[setting.kind]} entry={entry}>
      <Now at={at} loaded={loaded} />
      {draft !== undefined && <DraftSection at={at} loaded={loaded} draft={draft} entry={entry} />}
      {mayWrite ? <WriteSection at={at} loaded={loaded} entry={entry} /> : <p>{t.readsOnly}</p>}
      <History at={at} loaded={loaded} />
      <p>
        <a href={at.to.administration()}>{t.back}</a>
      </p>
    </Page>
  )
}

function Now({ at, loaded }: { at: SignedIn; loaded: LoadedSetting }) {
  const t = words(at.language)
  const { setting, now } = loaded
  return (
    <Section title={t.now} id="nu">
      <ContentView kind={setting.kind} content={now} language={at.language} />
      {hasPreview(setting) && (
        <p>
          <a href={at.to.administration(addressOf(setting), 'granskning')}>{t.preview}</a>
        </p>
      )}
    </Section>
  )
}

async function save(at: Saving<SettingAt, typeof DraftForm>) {
  const loaded = await loadWritable(at)
  const { setting, bodyId, now, draft, planned } = loaded
  const t = words(at.language)
  const content = contentOf(setting.kind, at.form)
  const faults = faultsIn(setting.kind, content)
  if (faults.length > 0)
    return refused(
      faults.map(({ field, fault }) => ({
        field,
        sentence: faultSentence(fault, setting.kind, at.language),
      })),
    )
  const isTaken = loaded.units.some(({ id, name }) => name === content.name && id !== setting.about)
  if (setting.kind === 'unit' && isTaken) return refused([{ field: 'name', sentence: t.faults.taken }])
  if (setting.kind === 'look' && !themeNames.includes(content.theme ?? ''))
    return refused([{ field: 'theme', sentence: t.faults.theme }])
  if (isSame(setting.kind, content, now) && planned.length === 0 && draft === undefined)
    return refused(t.same)
  const { basedOn } = at.form
  await writeDraft(at.db, { bodyId, setting, content, basedOn, by: at.actor.personId, at: at.now })
  if (draft === undefined) await tellOfDraft(at, loaded)
  return goTo(at.to.administration(addressOf(setting)), t.saved)
}
