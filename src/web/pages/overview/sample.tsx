import { formatKronor, type Ore } from '../../../kernel/money.ts'
import { blank } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Day } from '../../parts/date-words.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Table } from '../../parts/table.tsx'
import { type Drawn, draw, type SampleAt, SampleQuery, sampleSizes } from './draw.ts'
import { latestInWords, words } from './sample-words.ts'

/** Cases drawn by chance, with goal, decision, money and result beside each other. */
export const get = page(noParams, SampleQuery, async (at) => {
  const drawn = await draw(at)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      <SampleForm at={at} />
      {drawn !== null && <Sample at={at} drawn={drawn} />}
    </Page>
  )
})

function SampleForm({ at }: { at: SampleAt }) {
  const t = words(at.language)
  const { antal, ord, ikraft } = at.query
  const sizes = sampleSizes.map((size) => ({ value: String(size), label: String(size) }))
  return (
    <form method="get" action={at.to.sample()}>
      <TextField entry={blank} name="ord" label={t.seed} hint={t.seedHint} value={ord} />
      <Select entry={blank} name="antal" label={t.size} choices={sizes} value={String(antal)} />
      <Checkbox entry={blank} name="ikraft" label={t.inForce} checked={ikraft === 'ja'} />
      <Actions>
        <Button>{t.draw}</Button>
      </Actions>
    </form>
  )
}

function Sample({ at, drawn }: { at: SampleAt; drawn: readonly Drawn[] }) {
  const t = words(at.language)
  if (drawn.length === 0) return <p>{t.none}</p>
  return (
    <Section title={t.drawn(drawn.length)} id="stickprov">
      <ListFiles words={t.download} href={(kind) => at.to.sampleFile(kind, at.query)} />
      <Table
        caption={t.followed}
        captionHidden
        rows={drawn}
        columns={[
          { title: t.case, cell: (one: Drawn) => caseOf(at, one) },
          { title: t.goal, cell: ({ goals }) => goals.join('; ') || <span class="quiet">{t.noGoal}</span> },
          { title: t.decision, cell: (one) => decisionOf(at, one) },
          {
            title: t.money,
            cell: (one) => moneyOf(at, one),
          },
          { title: t.result, cell: (one) => resultOf(at, one) },
        ]}
      />
    </Section>
  )
}

function caseOf(at: SampleAt, { number, registryNumber, title, partyNames, state }: Drawn) {
  return (
    <>
      <a href={at.to.case(number)}>{title}</a>
      <span class="row-note">{partyNames}</span>
      <span class="row-note">
        {registryNumber}, {state}
      </span>
    </>
  )
}

function decisionOf(at: SampleAt, { decision, latest }: Drawn) {
  const t = words(at.language)
  return (
    <>
      {decision === null ? <span class="quiet">{t.noDecision}</span> : <On {...decision} />}
      {latest !== null && (
        <span class="row-note">
          {t.latest}: {latestInWords(latest, at.language)} <On {...latest} />
        </span>
      )}
    </>
  )
}

function On({ on, paragraph }: NonNullable<Drawn['decision']>) {
  return (
    <>
      <Day day={on} /> {paragraph?.replaceAll(' ', '\u00a0')}
    </>
  )
}

function moneyOf(at: SampleAt, { publicMoney, publicGiven, partyMoney, partyGiven }: Drawn) {
  const { promised, sides, notWritten } = words(at.language)
  const given = (amount: Ore | null) => (amount === null ? notWritten : formatKronor(amount))
  return (
    <>
      {promised(sides.public, formatKronor(publicMoney), given(publicGiven))}
      <span class="row-note">{promised(sides.party, formatKronor(partyMoney), given(partyGiven))}</span>
    </>
  )
}

function resultOf(at: SampleAt, { number, followUps, documents, measured }: Drawn) {
  const t = words(at.language)
  return (
    <>
      <a href={at.to.inCase(number, 'sparning')}>{t.trace}</a>
      <span class="row-note">{t.reports(followUps)}</span>
      <span class="row-note">{t.measured(measured)}</span>
      <span class="row-note">{t.papers(documents)}</span>
    </>
  )
}
