import type { Setting } from '../../../domain/body-setting.ts'
import type { Version } from '../../../store/bodies/body-setting.ts'
import { type Column, Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import type { OfBody } from './load.ts'
import { addressOf } from './setting-address.ts'
import { nameOf } from './setting-words.ts'
import { stateIn } from './state-words.ts'
import { words } from './words.ts'

type ListProps = {
  at: SignedIn
  of: OfBody
  versions: readonly Version[]
  settings: readonly Setting[]
  caption: string
  /** What a setting is called here, where the page around the list says what kind it is. */
  name?: (setting: Setting) => string
}

/** Settings with a way to each, and how far each has come. */
export function SettingList({ at, of, versions, settings, caption, name }: ListProps) {
  const t = words(at.language)
  const columns: Column<Setting>[] = [
    {
      title: t.setting,
      cell: (setting) => (
        <a href={at.to.administration(addressOf(setting))}>
          {name?.(setting) ?? nameOf(setting, of, at.language)}
        </a>
      ),
    },
    {
      title: t.state,
      cell: ({ kind, about }) =>
        stateIn(
          versions.filter((one) => one.kind === kind && one.about === about),
          { kind, at },
        ),
    },
  ]
  return <Table caption={caption} captionHidden columns={columns} rows={settings} />
}
