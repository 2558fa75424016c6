import { z } from 'zod'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { goTo } from '../../src/web/answers/answer.ts'
import { anyFields, type Entry, form } from '../../src/web/form/form.ts'
import { publicHandler, publicPage } from '../../src/web/handler.ts'
import { Page } from '../../src/web/layout/page.tsx'
import { noParams, noQuery } from '../../src/web/params.ts'
import { Alert } from '../../src/web/parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../src/web/parts/button.tsx'
import { BarChart } from '../../src/web/parts/charts/bar-chart.tsx'
import { LineChart } from '../../src/web/parts/charts/line-chart.tsx'
import { PeriodChart } from '../../src/web/parts/charts/period-chart.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../src/web/parts/choices.tsx'
import { EmptyState } from '../../src/web/parts/empty-state.tsx'
import { Facts } from '../../src/web/parts/facts.tsx'
import { DateField, FileField, Select, TextArea, TextField } from '../../src/web/parts/fields.tsx'
import { Fieldset } from '../../src/web/parts/fieldset.tsx'
import { Form } from '../../src/web/parts/form.tsx'
import { Section } from '../../src/web/parts/heading.tsx'
import { Pagination } from '../../src/web/parts/pagination.tsx'
import { Said } from '../../src/web/parts/said.tsx'
import { SaveState } from '../../src/web/parts/save-state.tsx'
import { StepPicture } from '../../src/web/parts/step-picture.tsx'
import { Table } from '../../src/web/parts/table.tsx'
import { Tabs } from '../../src/web/parts/tabs.tsx'
import { Tag } from '../../src/web/parts/tag.tsx'
import { Timeline } from '../../src/web/parts/timeline.tsx'
import { TurnCard } from '../../src/web/parts/turn-card.tsx'
import type { Visit } from '../../src/web/visit.ts'
import { phrases } from '../../src/web/words.ts'

const words = phrases({ sv: { missing: 'Skriv något här.' }, en: { missing: 'Write something here.' } })
const limits = { maxBytes: 25_000_000, maxFiles: 5 }

const GalleryForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.missing),
    story: field.text(t.missing),
    day: field.date(),
    who: field.choice(['party', 'public']),
    areas: field.choices(['youth', 'elders'], t.missing),
  }),
)

/** Every part on one page, for looking and for the browser checks. It is not a page of the product. */
export const gallery = {
  '/galleri': {
    get: publicPage(noParams, noQuery, show),
    post: publicHandler(noParams, GalleryForm, { show, save: async () => new Response('saved') }),
  },
  '/galleri/utkast': {
    post: publicHandler(noParams, anyFields, {
      show,
      save: ({ form }) => goTo('/galleri', `Sparat: ${form.name}`),
    }),
  },
}

function show(at: Visit, entry: Entry) {
  return (
    <Page
      at={at}
      title="Ungas väg in"
      lead="Föreningen Ungas väg och Järva stadsdelsnämnd · jar-2026-0014"
      entry={entry}
      width="wide"
      islands={['autosave.js']}
    >
      <StepPicture language={at.language} phase={2} />
      <TurnCard
        at={at}
        waitingFor={null}
        task="Fyll i underlaget inför mötet: 2 av 7 saknas."
        due={plainDate('2026-12-05')}
        why={<p>2026-11-07 + 4 veckor = 2026-12-05; avsnitt 2.1.1</p>}
      >
        <Actions>
          <ButtonLink href="/galleri">Fortsätt med underlaget</ButtonLink>
        </Actions>
      </TurnCard>
      <Tabs
        label="Ärendet"
        tabs={[
          { href: '/galleri', label: 'Händelser', current: true },
          { href: '/galleri?flik=dokument', label: 'Dokument', current: false },
        ]}
      />
      <Shown at={at} />
      <Charts at={at} />
      <GalleryFields at={at} entry={entry} />
    </Page>
  )
}

function Shown({ at }: { at: Visit }) {
  const rows = [
    { name: 'Ungas väg in', end: '2027-05-31', mood: 'calm', light: 'lugnt' },
    { name: 'Språkcaféet', end: '2026-12-31', mood: 'late', light: 'glapp hotar' },
  ] as const
  return (
    <>
      <Section title="Händelser" id="handelser">
        <Timeline
          items={[
            { day: plainDate('2026-11-09'), title: 'Första mötet är kallat', who: 'Stina Lindqvist' },
            { day: plainDate('2026-11-07'), title: 'Idén kom in', who: 'Ungas väg' },
          ]}
        />
      </Section>
      <Section title="Partnerskap" id="partnerskap">
        <Table
          caption="Partnerskap"
          captionHidden
          rows={rows}
          columns={[
            { title: 'Partnerskap', cell: (row) => <a href="/galleri">{row.name}</a> },
            { title: 'Slutar', cell: (row) => row.end },
            { title: 'Läge', cell: (row) => <Tag mood={row.mood}>{row.light}</Tag> },
            { title: 'Belopp', cell: () => '1 250 000 kr', numeric: true },
          ]}
        />
        <Pagination at={at} page={2} pages={5} />
      </Section>
      <Facts
        facts={[
          ['Ärendenummer', 'jar-2026-0014'],
          ['Togs emot', '2026-11-07'],
        ]}
      />
      <EmptyState title="Inga dokument än">
        <p>Här samlas det som parterna lämnar in. Börja med underlaget.</p>
      </EmptyState>
      <p>
        <Tag mood="waiting">väntar</Tag> <Tag mood="soon">planera nu</Tag> <Tag>avslutat</Tag>
      </p>
      <p>
        <Said text={{ sv: 'Hålla ett första möte' }} language={at.language} />
      </p>
      <Alert color="info">Kallelsen är skickad till båda parter.</Alert>
      <Alert color="warning" title="Sista säkra nämndmötet närmar sig">
        Underlaget ska vara klart 2026-12-01.
      </Alert>
      <Alert color="danger">Filen gick inte att läsa.</Alert>
    </>
  )
}

function Charts({ at: { language, today } }: { at: Visit }) {
  const day = plainDate
  return (
    <>
      <BarChart
        {...{ language }}
        id="budget"
        title="Budget och utfall 2027"
        description="Personal kostade mer och lokaler mindre än i budgeten."
        categoryTitle="Rad"
        categories={['Personal', 'Lokal', 'Administration (OH)']}
        series={[
          { name: 'Budget', values: [120_000, 60_000, 12_000] },
          { name: 'Utfall', values: [131_500, 48_000, 'hidden'] },
        ]}
        tableOpen
      />
      <LineChart
        {...{ language }}
        id="unga"
        title="Unga som kommer en vanlig kväll"
        description="Från 12 till 41 på två år; målet är 40."
        pointTitle="Kvartal"
        points={['kv 1 2027', 'kv 2 2027', 'kv 3 2027', 'kv 4 2027', 'kv 1 2028'].map((label) => ({ label }))}
        series={[
          { name: 'Utfall', values: [12, 18, null, 35, 41] },
          { name: 'Mål', values: [20, 25, 30, 35, 40] },
        ]}
      />
      <PeriodChart
        {...{ language, today }}
        id="tid"
        title="Överenskommelser"
        description="Två perioder med tre månader emellan."
        rows={[
          {
            name: 'Ungas väg in',
            periods: [
              { from: day('2023-09-01'), to: day('2026-08-31'), words: 'Första överenskommelsen' },
              { from: day('2026-09-01'), to: day('2026-11-30'), words: 'Ingen överenskommelse', tone: 'gap' },
              { from: day('2026-12-01'), to: day('2029-11-30'), words: 'Ny överenskommelse', tone: 'quiet' },
            ],
            marks: [{ on: day('2029-08-20'), words: 'Slutrapport senast' }],
          },
        ]}
      />
    </>
  )
}

function GalleryFields({ at, entry }: { at: Visit; entry: Entry }) {
  const draft = '/galleri/utkast'
  return (
    <Form at={at} action="/galleri" files draft={draft}>
      <SaveState at={at} savedAt={at.now} draft={draft} />
      <TextField
        entry={entry}
        name="name"
        label="Vad ska samarbetet heta?"
        hint="Ett namn som alla förstår."
      />
      <TextArea entry={entry} name="story" label="Vad vill ni göra?" />
      <DateField entry={entry} name="day" label="Från vilken dag?" language={at.language} />
      <RadioGroup
        entry={entry}
        name="who"
        label="Vem skriver?"
        choices={[
          { value: 'party', label: 'Föreningen', hint: 'Ni som har idén.' },
          { value: 'public', label: 'Kommunen' },
        ]}
      />
      <CheckboxGroup
        entry={entry}
        name="areas"
        label="Vilka gäller det?"
        choices={[
          { value: 'youth', label: 'Unga' },
          { value: 'elders', label: 'Äldre' },
        ]}
      />
      <Fieldset legend="Kontakt" hint="Den som vi ringer till.">
        <TextField entry={entry} name="contact" label="Namn" autocomplete="name" />
        <TextField entry={entry} name="email" label="E-post" type="email" autocomplete="email" />
      </Fieldset>
      <Select
        entry={entry}
        name="sort"
        label="Ordning"
        choices={[
          { value: 'due', label: 'Mest bråttom' },
          { value: 'name', label: 'Namn' },
        ]}
      />
      <FileField
        entry={entry}
        name="files"
        label="Stadgar"
        kinds="PDF eller Word"
        language={at.language}
        limits={limits}
      />
      <Checkbox entry={entry} name="agree" label="Vi har läst villkoren" />
      <Actions>
        <Button>Lämna idén till stabsenheten</Button>
        <Button look="secondary">Visa först</Button>
      </Actions>
    </Form>
  )
}
