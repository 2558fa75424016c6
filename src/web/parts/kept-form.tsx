import { dateInWords, timeInStockholm } from '../../kernel/date-words.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import type { KeptForm } from '../../store/people/kept-form.ts'
import { assetPath } from '../assets.ts'
import type { Keeping } from '../form/form.ts'
import { markOf, otherField, pageField, proseIn, windowField } from '../form/kept-fields.ts'
import type { Visit } from '../visit.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { partWords } from './words.ts'

type KeptProps = { at: Visit; keeping: Keeping }

/** Says in the form that it is filled with what was begun before. */
export function BegunBefore({ at, keeping, files }: KeptProps & { files: boolean }) {
  const t = partWords(at.language).kept
  if (keeping.goneOnWith === null) return null
  return (
    <Alert color="info">
      <p>{t.begun(...whenKept(at, keeping.goneOnWith))}</p>
      {files && <p>{t.files}</p>}
    </Alert>
  )
}

/**
 * "Sparat 14.32", read out when it changes, the button that saves where scripts do not run, and the one that throws away.
 * It stands last: a browser sends the form by its first button when Enter is pressed in a field.
 */
export function KeptState({ at, keeping, action }: KeptProps & { action: string }) {
  const t = partWords(at.language)
  const { savedAt } = keeping
  return (
    <>
      <input type="hidden" name={windowField} value={markOf(keeping)} />
      <input type="hidden" name={pageField} value={keeping.page} />
      <div class="save-state">
        <p
          role="status"
          data-saved
          data-not-saved={t.notSaved}
          data-elsewhere={t.kept.stale}
          data-signed-out={t.kept.signedOut}
        >
          {savedAt === null ? t.kept.notYet : t.saved(timeInStockholm(savedAt, at.language))}
        </p>
        <Button look="tertiary" formaction={at.to.keptForm(action)}>
          {t.saveDraft}
        </Button>
        <button
          class="ds-button"
          type="submit"
          data-variant="tertiary"
          formaction={at.to.discardedForm(action)}
          data-discard
          hidden={savedAt === null}
        >
          {t.kept.discard}
        </button>
      </div>
      <OtherWindows at={at} keeping={keeping} action={action} />
      <script type="module" src={assetPath('autosave.js')} />
    </>
  )
}

function OtherWindows({ at, keeping: { others }, action }: KeptProps & { action: string }) {
  const t = partWords(at.language).kept
  if (others.length === 0) return null
  return (
    <Details summary={t.others(others.length)}>
      {others.map((other) => (
        <>
          <p class="quiet">{t.when(...whenKept(at, other))}</p>
          {proseIn(other.fields).map((text) => (
            <p class="kept-text">{text}</p>
          ))}
          <p>
            <button
              class="as-link"
              type="submit"
              formaction={at.to.discardedForm(action)}
              name={otherField}
              value={other.window}
            >
              {t.discardOther}
            </button>
          </p>
        </>
      ))}
    </Details>
  )
}

/** The day and the time when it was saved, in words. */
export function whenKept({ language }: Visit, { savedAt }: KeptForm): [day: string, time: string] {
  return [dateInWords(dayInStockholm(savedAt), language), timeInStockholm(savedAt, language)]
}
