import { discardDraft } from '../../../store/bodies/body-setting.ts'
import { goTo } from '../../answers/answer.ts'
import { handler } from '../../handler.ts'
import { BasedForm } from './form.ts'
import { loadWritable } from './load.ts'
import { show } from './setting.tsx'
import { addressOf, SettingParams } from './setting-address.ts'
import { words } from './words.ts'

/** A draft is thrown away; the history keeps it. */
export const post = handler(SettingParams, BasedForm, {
  show,
  save: async (at) => {
    const { bodyId, setting } = await loadWritable(at)
    const { basedOn } = at.form
    await discardDraft(at.db, { bodyId, setting, basedOn, by: at.actor.personId, at: at.now })
    return goTo(at.to.administration(addressOf(setting)), words(at.language).discarded)
  },
})
