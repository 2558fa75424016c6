import type { Child } from 'hono/jsx'
import { inLanguage } from '../../../domain/text.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { type Answers, adviceFor, answersIn, loadWay, type Way } from './load.ts'
import { PointsTo } from './way-view.tsx'
import { words } from './words.ts'

/** Our own answers for the case in the talk of 2019: how each side may see the same idea. */
const asParty = { f1: 'yes', f2: 'yes', f3: 'yes', f4: 'yes', f5: 'yes', f6: 'no', f7: 'no' }
const asPublic = { f1: 'partly', f2: 'yes', f3: 'no', f4: 'no', f5: 'yes', f6: 'yes', f7: 'yes' }
const both = { f9: 'yes', f10: 'no', f11: 'no', f12: 'no' }
const party = { vem: 'party', ...asParty, f8: 'notApplicable', ...both }
const municipality = { vem: 'public', ...asPublic, f8: 'no', ...both }

/** The youth bus: one idea, two answers, and what to talk about. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const t = words(at.language).ex
  const way = await loadWay(at.db)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <Section title={t.case} id="fallet">
        <ol>
          {t.story.map((part) => (
            <li>{part}</li>
          ))}
        </ol>
        <p class="quiet">{t.source}</p>
      </Section>
      <Alert color="info">{t.ours}</Alert>
      {way !== null && <Compared at={at} way={way} />}
      <Section title={t.learn} id="vad-gora">
        <ul>
          {t.lessons.map((lesson) => (
            <li>{lesson}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
})

function Compared({ at, way }: { at: Visit; way: Way }) {
  const t = words(at.language).ex
  const [ours, theirs] = [answersIn(way, party), answersIn(way, municipality)]
  return (
    <>
      <Section title={t.compare} id="jamfor">
        <Table
          caption={t.compareCaption}
          rows={way.questions}
          columns={[
            { title: t.question, cell: ({ text }) => inLanguage(text, at.language) },
            { title: t.association, cell: ({ key }) => said(at, way, ours.get(key)) },
            {
              title: t.municipality,
              cell: ({ key }) => (
                <>
                  {said(at, way, theirs.get(key))}{' '}
                  {ours.get(key) !== theirs.get(key) && <Tag mood="soon">{t.differs}</Tag>}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Side at={at} way={way} title={t.saidByParty} id="foreningen" answers={ours}>
        <a href={at.to.chooser({ visa: 'ja', ...party })}>{t.openParty}</a>
      </Side>
      <Side at={at} way={way} title={t.saidByPublic} id="kommunen" answers={theirs}>
        <a href={at.to.chooser({ visa: 'ja', ...municipality })}>{t.openPublic}</a>
      </Side>
    </>
  )
}

type SideProps = { at: Visit; way: Way; title: string; id: string; answers: Answers; children?: Child }

function Side({ at, way, title, id, answers, children }: SideProps) {
  return (
    <Section title={title} id={id}>
      <PointsTo at={at} advice={adviceFor(way, answers)} />
      <p>{children}</p>
    </Section>
  )
}

function said(at: Visit, way: Way, answer: string | undefined): string {
  const label = way.choices.find(({ id }) => id === answer)?.label
  return label === undefined ? words(at.language).noAnswer : inLanguage(label, at.language)
}
