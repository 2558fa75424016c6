import { z } from 'zod'
import { noticeTopics, type TopicId, topicIds } from '../../../domain/notices.ts'
import { readsSettingsOf } from '../../../domain/permissions/permissions-settings.ts'
import { withTransaction } from '../../../store/db.ts'
import { chooseNotices, type NoticeChannel, noticeChoices } from '../../../store/people/notice.ts'
import { changePerson, getPerson } from '../../../store/people/person.ts'
import { setSessionLanguage } from '../../../store/people/session.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { fieldId } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { OnThisPage } from '../../parts/on-this-page.tsx'
import type { SignedIn } from '../../visit.ts'
import { settingsWords } from './settings-words.ts'

const channels = ['now', 'daily', 'never'] as const

const SettingsForm = form(settingsWords, (t, field) => {
  const topic = field.choice(channels, t.channelMissing).optional()
  return z.object({
    days: topic,
    guides: topic,
    initiatives: topic,
    meetings: topic,
    papersWanted: topic,
    papers: topic,
    handovers: topic,
    assessment: topic,
    review: topic,
    draft: topic,
    board: topic,
    signing: topic,
    standing: topic,
    ending: topic,
    messages: topic,
    accessibility: topic,
    disclosures: topic,
    changes: topic,
    reports: topic,
    rest: topic,
    language: field.choice(['sv', 'en'], t.channelMissing),
  })
})

export const get = page(noParams, noQuery, show)
export const post = handler(noParams, SettingsForm, { show, save })

async function show(at: SignedIn, entry: Entry) {
  const t = settingsWords(at.language)
  const chosen = await noticeChoices(at.db, at.actor.personId)
  const { email } = at.actor
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <OnThisPage
        label={t.onThisPage}
        parts={[
          ['mejl', t.mail],
          [fieldId('language'), t.languageShort],
          ['kalender', t.calendar],
          ['franvaro', t.absence],
          ['inloggning', t.signedIn],
        ]}
      />
      <Form at={at} action={at.to.mySettings()}>
        <Section title={t.mail} id="mejl">
          <p>
            {email ? t.goesTo(email) : t.noAddress} {t.mailAbout}
          </p>
          <div class="topics">
            {topicsFor(at).map((id) => (
              <TopicChoice at={at} entry={entry} id={id} chosen={chosenFor(id, chosen)} />
            ))}
          </div>
        </Section>
        <RadioGroup
          entry={entry}
          name="language"
          label={t.language}
          choices={Object.entries(t.languages).map(([value, label]) => ({ value, label }))}
          value={at.language}
        />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <Elsewhere at={at} />
      <SigningIn at={at} />
      <p>
        <a href={at.to.mine()}>{t.back}</a>
      </p>
    </Page>
  )
}

type TopicChoiceProps = { at: SignedIn; entry: Entry; id: TopicId; chosen: NoticeChannel }

function TopicChoice({ at, entry, id, chosen }: TopicChoiceProps) {
  const t = settingsWords(at.language)
  const choices = channelsFor(id).map((value) => ({ value, label: t.channels[value] }))
  return <RadioGroup entry={entry} name={id} label={t.topics[id]} choices={choices} value={chosen} />
}

/** What has a page of its own. */
function Elsewhere({ at }: { at: SignedIn }) {
  const t = settingsWords(at.language)
  return (
    <>
      <Section title={t.calendar} id="kalender">
        <p>{t.calendarAbout}</p>
        <p>
          <a href={at.to.myCalendar()}>{t.toCalendar}</a>
        </p>
      </Section>
      <Section title={t.absence} id="franvaro">
        <p>{t.absenceAbout}</p>
        <p>
          <a href={at.to.myAbsence()}>{t.toAbsence}</a>
        </p>
      </Section>
      {readsSettingsOf(at.actor) !== null && (
        <Section title={t.administration} id="forvaltningen">
          <p>{t.administrationAbout}</p>
          <p>
            <a href={at.to.administration()}>{t.toAdministration}</a>
          </p>
        </Section>
      )}
    </>
  )
}

function SigningIn({ at }: { at: SignedIn }) {
  const t = settingsWords(at.language)
  return (
    <Section title={t.signedIn} id="inloggning">
      <p>
        {t.passkeysAbout} <a href={at.to.myPasskeys()}>{t.passkeys}</a>
      </p>
      <p>{t.signedInAbout}</p>
      <Form at={at} action={at.to.signOutEverywhere()} name="overallt">
        <Button look="secondary">{t.signOutEverywhere}</Button>
      </Form>
    </Section>
  )
}

async function save(at: Saving<unknown, typeof SettingsForm>) {
  const { language, ...answers } = at.form
  const { personId } = at.actor
  const choices = topicsFor(at).flatMap((id) => {
    const channel = channelsFor(id).find((one) => one === answers[id])
    return channel === undefined ? [] : noticeTopics[id].kinds.map((kind) => ({ kind, channel }))
  })
  await withTransaction(at.db, async (trx) => {
    if (choices.length > 0) await chooseNotices(trx, personId, choices)
    const person = await getPerson(trx, personId)
    if (person.language !== language)
      await changePerson(trx, personId, { changes: { language }, by: personId })
    await setSessionLanguage(trx, at.session.id, language)
  })
  return goTo(at.to.mySettings(), settingsWords(language).saved)
}

/** What somebody on one of the person's sides is told of. */
function topicsFor({ actor }: SignedIn): TopicId[] {
  const sides = actor.memberships.map(({ side }) => side)
  return topicIds.filter((id) => noticeTopics[id].sides.some((side) => sides.includes(side)))
}

/** At once only where a mail is sent as it happens. */
function channelsFor(id: TopicId): readonly NoticeChannel[] {
  return noticeTopics[id].mailedAtOnce ? channels : ['daily', 'never']
}

function chosenFor(id: TopicId, chosen: Readonly<Record<string, NoticeChannel>>): NoticeChannel {
  const { kinds, mailedAtOnce } = noticeTopics[id]
  const usual = mailedAtOnce ? 'now' : 'daily'
  return kinds.map((kind) => chosen[kind]).find((channel) => channel !== undefined) ?? usual
}
