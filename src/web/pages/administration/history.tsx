import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Version } from '../../../store/bodies/body-setting.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { ContentView } from './content-view.tsx'
import type { LoadedSetting } from './load.ts'
import { addressOf } from './setting-address.ts'
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
          <ContentView kind={version.kind} content={version.content} language={at.language} />
          {loaded.mayWrite && loaded.draft === undefined && <Restore {...{ at, loaded, version }} />}
        </Details>
      ))}
    </Section>
  )
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

function summaryOf(at: SignedIn, { from, discardedAt, discardedByName }: Version): string {
  const t = words(at.language).version
  if (discardedAt !== null) return t.discarded(discardedByName ?? '', dayOf(at, discardedAt))
  return from === null ? t.setUp : t.held(dateInWords(from, at.language))
}

function decided(at: SignedIn, { decidedAt, decidedByName }: Version): string[] {
  if (decidedAt === null || decidedByName === null) return []
  return [words(at.language).version.decidedBy(decidedByName, dayOf(at, decidedAt))]
}

function dayOf(at: SignedIn, instant: string): string {
  return dateInWords(dayInStockholm(new Date(instant)), at.language)
}
