import { isTemplate } from '../../../domain/body-setting.ts'
import { canTakeIntoUse } from '../../../domain/permissions/permissions-settings.ts'
import { draftIn, type Version } from '../../../store/bodies/body-setting.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import type { OfBody } from './load.ts'
import { addressOf } from './setting-address.ts'
import { nameOf } from './setting-words.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; of: OfBody; versions: readonly Version[]; entry: Entry }

/** The drafts of templates, and for whoever may: to take all into use that they have not written themselves. */
export function Waiting({ at, of, versions, entry }: Props) {
  const t = templateWords(at.language)
  const drafts = draftsOf(versions)
  const mine = drafts.filter((draft) => canTakeIntoUse(at.actor, { ...draft, bodyId: of.bodyId }))
  if (drafts.length === 0) return null
  return (
    <Section title={t.waiting(drafts.length)} id="vantar">
      <ul>
        {drafts.map((draft) => (
          <li>
            <a href={at.to.administration(addressOf(draft))}>{draftName(at, of, draft)}</a>
            {draft.reason !== '' && <>: {draft.reason}</>}
          </li>
        ))}
      </ul>
      {mine.length > 1 && <TakeAll at={at} entry={entry} drafts={mine} />}
    </Section>
  )
}

/** A section of the body's own is known by the heading it will have. */
function draftName(at: SignedIn, of: OfBody, draft: Version): string {
  const { headingSv } = draft.content
  if (draft.kind === 'ownSection' && headingSv) return templateWords(at.language).names.section(headingSv)
  return nameOf(draft, of, at.language)
}

function TakeAll({ at, entry, drafts }: Pick<Props, 'at' | 'entry'> & { drafts: readonly Version[] }) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.administration('mallar', 'bruk')}>
      {drafts.map((draft) => (
        <input type="hidden" name="drafts" value={`${addressOf(draft)} ${draft.draftedAt}`} />
      ))}
      <DateField
        entry={entry}
        name="from"
        label={t.from}
        hint={t.fromHint}
        value={at.today}
        language={at.language}
      />
      <Actions>
        <Button>{templateWords(at.language).takeAll(drafts.length)}</Button>
      </Actions>
    </Form>
  )
}

/** Every draft of a template, by part. */
export function draftsOf(versions: readonly Version[]): Version[] {
  const isDraft = (one: Version) => draftIn([one]) !== undefined
  return versions.filter((one) => isTemplate(one.kind) && one.kind !== 'role' && isDraft(one))
}
