import { isTemplate } from '../../../domain/body-setting.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Version } from '../../../store/bodies/body-setting.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { Because, Compared } from './compared.tsx'
import { ContentView } from './content-view.tsx'
import type { LoadedSetting } from './load.ts'
import { addressOf } from './setting-address.ts'
import { inWords } from './setting-words.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: LoadedSetting }

/** Every version that was decided or thrown away, the newest first, with who and when. */
export function History({ at, loaded }: Props) {
  const t = words(at.language)
  const over = loaded.versions.filter(({ id }) => id !== loaded.draft?.id)
  return (
    <Section title={t.history} id="historik">
      {over.length === 0 && <p>{t.historyNone}</p>}
      {over.map((version) => (
        <Details summary={summaryOf(at, version)}>
          {version.draftedByName !== null && (
            <p>
              {[
                t.version.draftedBy(version.draftedByName, dayOf(at, version.draftedAt)),
                ...decided(at, version),
              ].join('. ')}
              .
            </p>
          )}
          <Because at={at} version={version} />
          <WhatItSays at={at} loaded={loaded} version={version} />
          {loaded.mayWrite && loaded.draft === undefined && <Restore {...{ at, loaded, version }} />}
        </Details>
      ))}
    </Section>
  )
}

/** What a version says; of a template first what it changed, since its texts are long. */
function WhatItSays({ at, loaded, version }: Props & { version: Version }) {
  const { kind, content } = version
  const said = inWords(loaded, content, at.language)
  if (!isTemplate(kind)) return <ContentView kind={kind} content={said} language={at.language} />
  const t = templateWords(at.language)
  const before = versionBefore(loaded, version)
  return (
    <>
      {before !== undefined && (
        <Compared {...{ at, loaded }} older={before.content} newer={content} title={t.comparedBefore} />
      )}
      <Details summary={t.whole}>
        <ContentView kind={kind} content={said} language={at.language} />
      </Details>
    </>
  )
}

/** What had been decided last when a version was written. */
function versionBefore({ versions }: LoadedSetting, { id, draftedAt }: Version): Version | undefined {
  return versions.find((one) => one.id !== id && one.decidedAt !== null && one.decidedAt <= draftedAt)
}

function Restore({ at, loaded, version }: Props & { version: Version }) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.administration(addressOf(loaded.setting), 'aterstallning', version.id)}>
      <Button look="secondary">
        {t.restore}
        <span class="ds-sr-only">: {summaryOf(at, version)}</span>
      </Button>
    </Form>
  )
}

export function summaryOf(at: SignedIn, { kind, from, discardedAt, discardedByName }: Version): string {
  const t = words(at.language).version
  if (discardedAt !== null) return t.discarded(discardedByName ?? '', dayOf(at, discardedAt))
  if (from === null && isTemplate(kind)) return templateWords(at.language).asShipped
  return from === null ? t.setUp : t.held(dateInWords(from, at.language))
}

function decided(at: SignedIn, { decidedAt, decidedByName }: Version): string[] {
  if (decidedAt === null || decidedByName === null) return []
  return [words(at.language).version.decidedBy(decidedByName, dayOf(at, decidedAt))]
}

function dayOf(at: SignedIn, instant: string): string {
  return dateInWords(dayInStockholm(new Date(instant)), at.language)
}
