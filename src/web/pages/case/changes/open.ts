import { z } from 'zod'
import { canOpenChangedAgreement } from '../../../../domain/permissions/permissions-steering.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { show } from './change.tsx'
import { ChangeParams, loadChange } from './load.ts'
import { recordWith } from './record.ts'
import { words } from './words.ts'

const OpenForm = form(words, () => z.object({}))

/** Work on a changed agreement begins: idea meetings, samsyn, the board and signing, beside the one in force. */
export const post = handler(ChangeParams, OpenForm, keeping({ show, save }))

async function save(at: Saving<z.output<typeof ChangeParams>, typeof OpenForm>) {
  const { change } = await loadChange(at)
  return recordWith(at, {
    step: 'open-change-draft',
    may: () => canOpenChangedAgreement,
    from: ['classed'],
    content: { reasons: change.reason, changeClass: change.changeClass },
    kind: 'changeRoundOpened',
    done: words(at.language).opened,
  })
}
