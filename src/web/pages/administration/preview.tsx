import { DocumentView } from '../../../documents/html/document-view.tsx'
import type { WrittenMail } from '../../../documents/mails/write-mail.ts'
import { blank, type Entry } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Section } from '../../parts/heading.tsx'
import { withQuery } from '../../paths.ts'
import { LinkedText } from '../outbox/linked-text.tsx'
import { Guidance } from './guidance.tsx'
import { loadPreview, type Preview, type PreviewAt, PreviewQuery } from './preview-load.ts'
import { RoleView } from './role-view.tsx'
import { RulebookView } from './rulebook-view.tsx'
import { addressOf, SettingParams } from './setting-address.ts'
import { nameOf } from './setting-words.ts'
import { words } from './words.ts'

/** How a mail or a document would read, tried on a case. Nothing is sent or kept. */
export const get = page(SettingParams, PreviewQuery, async (at, entry) => {
  const preview = await loadPreview(at)
  const { loaded, partnership, shown } = preview
  const t = words(at.language)
  const name = nameOf(loaded.setting, loaded, at.language)
  const which = loaded.draft === undefined ? t.previewOf.now : t.previewOf.draft
  return (
    <Page
      at={at}
      title={`${t.previewTitle}: ${name}`}
      lead={which}
      entry={entry}
      theme={shown.kind === 'look' ? shown.theme : undefined}
    >
      {shown.kind === 'look' && <LookView at={at} />}
      {shown.kind === 'role' && <RoleView at={at} loaded={loaded} />}
      {shown.kind === 'rulebook' && <RulebookView at={at} loaded={loaded} />}
      {isOfCase(shown) && (
        <>
          {shown.kind === 'template' && <Guidance at={at} loaded={loaded} />}
          {hasCase(preview) && <p>{aboutCase(at, preview)}</p>}
          <Ways at={at} preview={preview} />
          <Shown at={at} shown={shown} />
          {hasCase(preview) && <ChooseCase at={at} entry={entry} number={partnership?.number ?? ''} />}
        </>
      )}
      <p>
        <a href={at.to.administration(addressOf(loaded.setting))}>{t.toSetting}</a>
      </p>
    </Page>
  )
})

type CaseShown = Extract<Preview['shown'], { kind: 'mail' | 'paper' | 'template' }>

function isOfCase(shown: Preview['shown']): shown is CaseShown {
  return shown.kind === 'mail' || shown.kind === 'paper' || shown.kind === 'template'
}

function Shown({ at, shown }: { at: PreviewAt; shown: CaseShown }) {
  if (shown.kind === 'mail') return <MailView at={at} mail={shown.mail} />
  return shown.model === null ? null : <DocumentView model={shown.model} heading="none" />
}

/** Guidance to a question stands by itself; all else is tried on a case. */
function hasCase({ shown }: Preview): boolean {
  return shown.kind !== 'template' || shown.model !== null
}

function aboutCase(at: PreviewAt, { partnership }: Preview): string {
  const t = words(at.language)
  if (partnership !== null) return t.realCase(partnership.title)
  return at.query.arende === '' ? t.madeUpCase : t.caseUnknown
}

/** What the look changes, on a page that has it. */
function LookView({ at }: { at: PreviewAt }) {
  const t = words(at.language)
  const here = at.to.administration(addressOf(at.params.setting), 'granskning')
  return (
    <>
      <p>{t.lookSample}</p>
      <Actions>
        <ButtonLink href={here}>{t.lookButton}</ButtonLink>
        <ButtonLink href={here} look="secondary">
          {t.lookOther}
        </ButtonLink>
      </Actions>
      <p>
        <a href={here}>{t.lookLink}</a>
      </p>
      <TextField entry={blank} name="prov" label={t.lookField} />
    </>
  )
}

function MailView({ at, mail }: { at: PreviewAt; mail: WrittenMail }) {
  const t = words(at.language)
  return (
    <article class="mail">
      <p>
        {t.subject}: <strong>{mail.subject}</strong>
      </p>
      <LinkedText text={mail.text} origin={at.origin} />
    </article>
  )
}

function Ways({
  at,
  preview: { loaded, language, partnership, shown },
}: {
  at: PreviewAt
  preview: Preview
}) {
  const t = words(at.language)
  const here = (...more: string[]) => at.to.administration(addressOf(loaded.setting), ...more)
  const other = language === 'sv' ? 'en' : 'sv'
  const arende = partnership?.number ?? null
  return (
    <p>
      {shown.kind !== 'template' && (
        <a href={withQuery(here('granskning'), { sprak: other, arende })}>{t.inLanguage[other]}</a>
      )}
      {(shown.kind === 'paper' || (shown.kind === 'template' && shown.model !== null)) && (
        <>
          {shown.kind === 'paper' && ' · '}
          <a href={withQuery(here('granskning.pdf'), { sprak: language, arende })}>{t.pdf}</a>
        </>
      )}
    </p>
  )
}

function ChooseCase({ at, entry, number }: { at: PreviewAt; entry: Entry; number: string }) {
  const t = words(at.language)
  return (
    <Section title={t.otherCase} id="arende">
      <form method="get" action={at.to.administration(addressOf(at.params.setting), 'granskning')}>
        {at.query.sprak !== undefined && <input type="hidden" name="sprak" value={at.query.sprak} />}
        <TextField
          entry={entry}
          name="arende"
          label={t.previewCase}
          hint={t.previewCaseHint}
          value={number}
          size={16}
        />
        <Actions>
          <Button look="secondary">{t.showCase}</Button>
        </Actions>
      </form>
    </Section>
  )
}
