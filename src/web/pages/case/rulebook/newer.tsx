import { canWriteMessage } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { versionInWords } from '../../../../process/rulebook/version-words.ts'
import type { PossibleMove } from '../../../../store/bodies/move-rulebook.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { describedMove } from './described.ts'
import { Differences } from './differences.tsx'
import type { Followed } from './load.ts'
import { words } from './words.ts'

type NewerProps = { at: SignedIn<CaseAt>; followed: Followed; entry: Entry }

/** What a newer version would change, for both sides; the decision only for those who may take it. */
export function NewerVersion({ at, followed, entry }: NewerProps) {
  const { move, file, mayMove } = followed
  const t = words(at.language)
  if (move === null) return <p>{file.status.open ? t.none : t.closed}</p>
  const { newer, obstacles } = move
  const version = versionInWords(newer, at.language, file.partnership.lead.bodyName)
  return (
    <>
      <Section title={t.newer(version)} id="nyare">
        <p>{t.newerBody(version, newer.validFrom)}</p>
        <ul>
          {t.promise.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        {obstacles.length > 0 && (
          <Alert color="warning" title={t.cannot}>
            {obstacles.map((obstacle) => (
              <p>{inLanguage(obstacle, at.language)}</p>
            ))}
          </Alert>
        )}
      </Section>
      <Section title={t.differs} id="skillnader">
        <Differences language={at.language} described={describedMove(move, at.language)} />
      </Section>
      {mayMove && obstacles.length === 0 && (
        <Decision at={at} followed={followed} entry={entry} move={move} />
      )}
      {!mayMove && obstacles.length === 0 && (
        <p>
          {t.notYours(namesIn(file.history.rulebook, at.language))}{' '}
          {canWriteMessage(at.actor, file.partnership.scope) && (
            <a href={at.to.inCase(file.partnership.number, 'meddelanden')}>{t.writeTo}</a>
          )}
        </p>
      )}
    </>
  )
}

/** How many duties give somebody more to do, or less time. */
export function stricterIn({ duties }: PossibleMove): number {
  return duties.filter(({ isStricter }) => isStricter).length
}

function Decision({ at, followed, entry, move }: NewerProps & { move: PossibleMove }) {
  const t = words(at.language)
  const { number, lastSeq } = followed.file.partnership
  const stricter = stricterIn(move)
  return (
    <Section title={t.decide} id="besluta">
      <p>{t.decideLead}</p>
      <Form at={at} keeps={entry} action={at.to.inCase(number, 'regelverk')}>
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        <input type="hidden" name="version" value={move.newer.version} />
        <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={4} />
        {stricter > 0 && <Checkbox entry={entry} name="seen" label={t.seen(stricter)} />}
        <Actions>
          <Button>{t.move}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
