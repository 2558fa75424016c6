import { inLanguage } from '../../../domain/text.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import type { Visit } from '../../visit.ts'
import { answerers, type Way } from './load.ts'
import { words } from './words.ts'

/** Asks by GET, so that the answers are an address. */
export function WayFields({ at, way, entry }: { at: Visit; way: Way; entry: Entry }) {
  const t = words(at.language)
  const [action = ''] = at.to.chooser().split('?')
  const choices = way.choices.map(({ id, label }) => ({ value: id, label: inLanguage(label, at.language) }))
  return (
    <form class="way" method="get" action={action}>
      <input type="hidden" name="visa" value="ja" />
      {at.session === null && at.language === 'en' && <input type="hidden" name="lang" value="en" />}
      <RadioGroup
        entry={entry}
        name="vem"
        label={t.who}
        hint={t.whoHint}
        choices={answerers.map((value) => ({ value, label: t.whos[value] }))}
      />
      {way.questions.map(({ key, text, help }, index) => (
        <RadioGroup
          entry={entry}
          name={key}
          label={`${index + 1}. ${inLanguage(text, at.language)}`}
          hint={inLanguage(help, at.language)}
          choices={choices}
        />
      ))}
      <Actions>
        <Button>{t.show}</Button>
      </Actions>
    </form>
  )
}
