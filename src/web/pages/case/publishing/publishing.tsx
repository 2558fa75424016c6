import { NotAllowed } from '../../../../domain/thrown.ts'
import { saveDraft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { Differences, differencesIn } from './differences.tsx'
import { RecordFields } from './fields.tsx'
import { RecordForm } from './form.ts'
import { draftKey, loadPublishing, type Publishing } from './load.ts'
import { Papers } from './papers.tsx'
import { words } from './words.ts'

/** What the open register says of the partnership, and, for the staff unit, what it is to say. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, RecordForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadPublishing(at)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={loaded.file.partnership} title={t.title} lead={t.lead} entry={entry}>
      <Standing at={at} loaded={loaded} />
      <Behind at={at} loaded={loaded} />
      <Papers at={at} loaded={loaded} />
      {loaded.facts === null && <p>{t.notYet}</p>}
      {loaded.may && loaded.flagged > 0 && <Alert color="warning">{t.flagged(loaded.flagged)}</Alert>}
      {loaded.may && loaded.facts !== null && <RecordFields at={at} loaded={loaded} entry={entry} />}
      {!loaded.may && (
        <p class="quiet">{t.whoPublishes(namesIn(loaded.file.history.rulebook, at.language))}</p>
      )}
    </CasePage>
  )
}

/** Kept for the preview; nothing is published here. */
async function save(at: Saving<CaseAt, typeof RecordForm>) {
  const { file, may, facts, draftVersion } = await loadPublishing(at)
  if (!may || facts === null) throw new NotAllowed()
  const { number, id, lead } = file.partnership
  const saved = await saveDraft(at.db, {
    owner: { personId: at.actor.personId },
    key: draftKey(number),
    payload: at.form,
    basedOn: draftVersion,
    partnershipId: id,
    bodyId: lead.bodyId,
    at: at.now,
  })
  if (saved.kind === 'stale') return refused(words(at.language).stale)
  return goTo(at.to.inCase(number, 'publicering', 'granskning'))
}

function Standing({ at, loaded: { known, file, may } }: { at: SignedIn; loaded: Publishing }) {
  const t = words(at.language)
  if (known === null) return <p>{t.notPublished}</p>
  const { id } = known.record
  if (known.withdrawn)
    return (
      <Alert color="info">
        {t.withdrawn} <a href={at.to.registered(id)}>{t.seeRecord}</a>
      </Alert>
    )
  return (
    <>
      <p>
        {t.published} <a href={at.to.registered(id)}>{t.seeRecord}</a>
      </p>
      {may && (
        <p>
          <a href={at.to.inCase(file.partnership.number, 'publicering', 'borttagning')}>{t.toWithdraw}</a>
        </p>
      )}
      {!may && (
        <p>
          <a href={at.to.register({}, id, 'rattelse')}>{t.propose}</a>
        </p>
      )}
    </>
  )
}

/** Says where the register no longer tells what the case tells, while nothing else is being written. */
function Behind({ at, loaded: { known, next, written, file, may } }: { at: SignedIn; loaded: Publishing }) {
  const t = words(at.language)
  if (known === null || known.withdrawn || next === null || written !== null) return null
  const both = { before: known.record, after: next }
  if (differencesIn(both).length === 0) return null
  return (
    <Section title={t.behind} id="skillnader">
      <Differences at={at} {...both} />
      {may ? (
        <Actions>
          <ButtonLink href={at.to.inCase(file.partnership.number, 'publicering', 'granskning')}>
            {t.toUpdate}
          </ButtonLink>
        </Actions>
      ) : (
        <p class="quiet">{t.behindWho(namesIn(file.history.rulebook, at.language))}</p>
      )}
    </Section>
  )
}
