import { z } from 'zod'
import { contentOf, isTemplate } from '../../../domain/body-setting.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { writeDraft } from '../../../store/bodies/body-setting.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { handler } from '../../handler.ts'
import { summaryOf } from './history.tsx'
import { loadWritable } from './load.ts'
import { show } from './setting.tsx'
import { addressOf, SettingParams } from './setting-address.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

const VersionParams = SettingParams.extend({ version: z.uuid() })

/** An earlier version becomes the draft, to be read and taken into use as any other. */
export const post = handler(VersionParams, anyFields, {
  show,
  save: async (at) => {
    const { bodyId, setting, draft, versions } = await loadWritable(at)
    const t = words(at.language)
    const version = versions.find(({ id }) => id === at.params.version)
    if (version === undefined) throw new NotFound()
    if (draft !== undefined) return refused(t.draftInTheWay)
    const content = contentOf(setting.kind, version.content)
    const reason = isTemplate(setting.kind)
      ? templateWords(at.language).restoredWhy(summaryOf(at, version))
      : ''
    const written = { content, reason, basedOn: '', by: at.actor.personId, at: at.now }
    await writeDraft(at.db, { bodyId, setting, ...written })
    return goTo(at.to.administration(addressOf(setting)), t.restored)
  },
})
