import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import { acceptedExtensions } from '../../../outside/handed-in/port.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { FileField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { limits } from '../case/documents-wanted/take-files.ts'
import type { ShownItem } from './load.ts'
import { words } from './words.ts'

type MaskedFilesProps = { at: SignedIn; request: DisclosureRequest; item: ShownItem; entry: Entry }

/** Files that were masked elsewhere and go along with the copy. */
export function MaskedFiles({ at, request, item, entry }: MaskedFilesProps) {
  const t = words(at.language).mask
  const here = (...more: string[]) => at.to.disclosure(request.id, 'handlingar', item.id, 'filer', ...more)
  const version = <input type="hidden" name="version" value={String(request.version)} />
  return (
    <Section title={t.masked} id="maskade-filer">
      {item.maskedFiles.map(({ fileId, name }) => (
        <Form at={at} action={here(fileId)}>
          {version}
          <p>
            {name} <Button look="tertiary">{t.removeFile(name)}</Button>
          </p>
        </Form>
      ))}
      <p>{t.uploadHint}</p>
      <Form at={at} action={here()} files>
        {version}
        <FileField
          entry={entry}
          language={at.language}
          name="files"
          label={t.file}
          kinds={t.fileKinds}
          accept={acceptedExtensions.join(',')}
          limits={limits}
        />
        <Actions>
          <Button look="secondary">{t.add}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
