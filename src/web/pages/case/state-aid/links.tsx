import { z } from 'zod'
import { isSingleUndertaking, linkFacts } from '../../../../domain/state-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { type AidLink, addAidLink, listAidLinks } from '../../../../store/aid/aid-group.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../parts/choices.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { shownNumber } from '../documents-wanted/organisation-facts.tsx'
import { words } from './assessing-words.ts'
import { type AidFile, aidAddress } from './load.ts'
import { loadOwnWork, WorkPage, whyNotNow } from './work.tsx'

type At = SignedIn<CaseAt>

const LinkForm = form(words, (t, field) =>
  z.object({
    organisation: field.optionalText(50),
    linkName: field.text(t.linkNameMissing, 200),
    linkNumber: field.optionalOrganisationNumber(),
    facts: field.choices(linkFacts, t.linkFactsMissing),
    note: field.text(t.linkNoteMissing, 2000),
  }),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, LinkForm, keeping({ show, save }))

/** The organisations that a party hangs together with, and the facts that show it. */
export async function show(at: At, entry: Entry) {
  const loaded = await loadOwnWork(at)
  const t = words(at.language)
  const links = await listAidLinks(at.db, idsOf(loaded))
  return (
    <WorkPage at={at} loaded={loaded} title={t.linksTitle} lead={t.linksLead} entry={entry}>
      <p class="quiet">{t.linksSource}</p>
      {links.length === 0 && <p>{t.linksNone}</p>}
      {links.map((link) => (
        <OneLink at={at} loaded={loaded} link={link} />
      ))}
      {whyNotNow(at, loaded) === null && <NewLink at={at} loaded={loaded} entry={entry} />}
    </WorkPage>
  )
}

export function idsOf({ parties }: AidFile) {
  return parties.map(({ organisationId }) => organisationId)
}

function OneLink({ at, loaded, link }: { at: At; loaded: AidFile; link: AidLink }) {
  const t = words(at.language)
  const { name, number, facts, note, by, ended } = link
  const one = isSingleUndertaking(facts)
  const day = dateInWords(dayInStockholm(new Date(link.at)), at.language)
  return (
    <Section title={number === null ? name : `${name} (${shownNumber(number)})`} id={`lank-${link.id}`}>
      {ended === null && <Tag mood={one ? 'soon' : 'calm'}>{one ? t.oneUndertaking : t.notOne}</Tag>}
      <ul>
        {facts.map((fact) => (
          <li>{t.facts[fact]}</li>
        ))}
      </ul>
      <p class="typed">{note}</p>
      <p class="quiet">{t.linkBy(by, day)}</p>
      {ended === null ? (
        <p>
          <a href={aidAddress(at, loaded.file, 'foretag', link.id, 'avslut')}>{t.endLink(name)}</a>
        </p>
      ) : (
        <p>{t.linkEndedBy(ended.by, ended.reason)}</p>
      )}
    </Section>
  )
}

function NewLink({ at, loaded, entry }: { at: At; loaded: AidFile; entry: Entry }) {
  const t = words(at.language)
  const { parties, file } = loaded
  const choices = parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
  return (
    <Section title={t.addLinkTitle} id="ny">
      <Form at={at} keeps={entry} action={aidAddress(at, file, 'foretag')}>
        {parties.length > 1 && (
          <RadioGroup entry={entry} name="organisation" label={t.linkOf} choices={choices} />
        )}
        <TextField entry={entry} name="linkName" label={t.linkName} />
        <TextField
          entry={entry}
          name="linkNumber"
          label={t.linkNumber}
          hint={t.linkNumberHint}
          optional={partWords(at.language).optional}
          size={13}
        />
        <CheckboxGroup
          entry={entry}
          name="facts"
          label={t.linkFacts}
          choices={linkFacts.map((value) => ({ value, label: t.facts[value] }))}
        />
        <TextArea entry={entry} name="note" label={t.linkNote} hint={t.linkNoteHint} rows={3} />
        <Actions>
          <Button>{t.addLink}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

async function save(at: Saving<CaseAt, typeof LinkForm>) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const reason = whyNotNow(at, loaded)
  if (reason !== null) return refused(reason)
  const ids = idsOf(loaded)
  const organisationId = ids.length === 1 ? ids[0] : ids.find((id) => id === at.form.organisation)
  if (organisationId === undefined) return refused([{ field: 'organisation', sentence: t.linkFactsMissing }])
  const { partnership } = loaded.file
  await addAidLink(at.db, {
    organisationId,
    name: at.form.linkName,
    number: at.form.linkNumber,
    facts: at.form.facts,
    note: at.form.note,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    by: at.actor.personId,
    at: at.now,
  })
  return goTo(aidAddress(at, loaded.file, 'foretag'), t.linkAdded)
}
