import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { grantRows, linkRows } from './declaration-form.ts'
import type { OwnDeclaration } from './declaration-load.ts'
import { GrantRows, LinkRows } from './declaration-rows.tsx'
import { TheirDeclaration } from './declaration-theirs.tsx'
import { words } from './declaration-words.ts'
import { aidAddress } from './load.ts'

type DeclarationProps = { at: SignedIn; entry: Entry; own: OwnDeclaration }

export function DeclarationPage({ at, entry, own }: DeclarationProps) {
  const t = words(at.language)
  const { loaded, party, reason } = own
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.title}
      lead={t.lead(party.name)}
      entry={entry}
      islands={['autosave.js']}
    >
      {party.declaration !== null && (
        <Alert color="info">{t.already(dateInWords(party.declaration.on, at.language))}</Alert>
      )}
      {reason === null ? (
        <DeclarationFields at={at} entry={entry} own={own} />
      ) : (
        <EmptyState title={t.notNow}>
          <p>{reason}</p>
        </EmptyState>
      )}
      <p>
        <a href={aidAddress(at, loaded.file)}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

function DeclarationFields({ at, entry, own }: DeclarationProps) {
  const t = words(at.language)
  const { loaded, kept, from, maySign } = own
  const draft = aidAddress(at, loaded.file, 'intyg', 'utkast')
  const typed = entry.typed ?? {}
  return (
    <Form at={at} action={aidAddress(at, loaded.file, 'intyg')} draft={draft} class="aid-declaration">
      <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
      <p class="save-state" role="status" data-saved>
        {kept && t.savedBy(kept.by.name, timeInStockholm(new Date(kept.at), at.language))}
      </p>
      <TheirDeclaration at={at} entry={entry} own={own} />
      <Details summary={t.what}>
        <p>{t.whatText}</p>
        <p class="quiet">{t.whatSource}</p>
      </Details>
      <RadioGroup
        entry={entry}
        name="received"
        label={t.received}
        hint={`${t.period(dateInWords(from, at.language))} ${t.receivedHint}`}
        choices={[
          { value: 'none', label: t.none },
          { value: 'some', label: t.some },
        ]}
      />
      <div class={grantRows(typed).length === 0 ? 'aid-grants' : undefined}>
        <GrantRows at={at} entry={entry} />
      </div>
      <RadioGroup
        entry={entry}
        name="linked"
        label={t.linked}
        hint={t.linkedHint}
        choices={[
          { value: 'no', label: t.linkedNo },
          { value: 'yes', label: t.linkedYes },
        ]}
      />
      <div class={linkRows(typed).length === 0 ? 'aid-links' : undefined}>
        <LinkRows at={at} entry={entry} />
      </div>
      {maySign ? <Sign at={at} entry={entry} own={own} draft={draft} /> : <Ready at={at} draft={draft} />}
    </Form>
  )
}

function Sign({ at, entry, own, draft }: DeclarationProps & { draft: string }) {
  const t = words(at.language)
  return (
    <>
      <Checkbox entry={entry} name="sure" label={t.sure(own.party.name)} />
      <Actions>
        <Button>{t.declare}</Button>
        <Button look="tertiary" formaction={draft}>
          {t.more}
        </Button>
      </Actions>
    </>
  )
}

/** For those who fill in but do not sign: saving is the main thing they do. */
function Ready({ at, draft }: { at: SignedIn; draft: string }) {
  const t = words(at.language)
  return (
    <>
      <p>{t.onlySignatory}</p>
      <Actions>
        <Button formaction={draft}>{t.ready}</Button>
      </Actions>
    </>
  )
}
