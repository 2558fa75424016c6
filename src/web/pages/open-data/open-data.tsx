import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { Visit } from '../../visit.ts'
import { schemaFields } from './schema-fields.ts'
import { words } from './words.ts'

const api = '/api/v1'
const fields = schemaFields()

/** How the register is fetched as data: files, feed, interface and what a record holds. */
export const get = informationPage(noParams, noQuery, (at) => {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      <p>{t.licence}</p>
      <Section title={t.files} id="filer">
        <p>{t.filesText}</p>
        <Links
          addresses={[
            ...Object.entries(t.file).map(([form, name]) => [`${api}/partnerships.${form}`, name] as const),
            [`${api}/grants.json`, t.grants],
          ]}
        />
      </Section>
      <Section title={t.follow} id="flode">
        <p>{t.followText}</p>
        <Links
          addresses={[
            [`${api}/feed.atom`, t.feed],
            ...Object.entries(t.catalogues).map(
              ([form, name]) => [`${api}/catalogue.${form}`, name] as const,
            ),
          ]}
        />
      </Section>
      <Embedding at={at} />
      <Interface at={at} />
      <Section title={t.fields} id="falt">
        <p>{t.fieldsText}</p>
        <Links addresses={[[`${api}/schema.json`, t.schema]]} />
        <Table
          caption={t.fields}
          captionHidden
          columns={[
            { title: t.field, cell: ({ name }) => <code>{name}</code> },
            { title: t.type, cell: ({ type }) => <code lang="en">{type}</code> },
            { title: t.meaning, cell: ({ meaning }) => <span lang="en">{meaning}</span> },
          ]}
          rows={fields}
        />
      </Section>
    </Page>
  )
})

function Links({ addresses }: { addresses: readonly (readonly [address: string, name: string])[] }) {
  return (
    <ul>
      {addresses.map(([address, name]) => (
        <li>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function Embedding({ at }: { at: Visit }) {
  const t = words(at.language)
  const language = at.language === 'en' ? '&amp;lang=en' : ''
  const frame = `<iframe src="${at.origin}/badda-in/lista?kommun=0180${language}" title="${t.frameTitle}" width="100%" height="600" loading="lazy"></iframe>`
  const component = `<script type="module" src="${at.origin}/badda-in/lista.js"></script>\n<iop-register municipality="0180" lang="${at.language}"></iop-register>`
  return (
    <Section title={t.embed} id="badda-in">
      <p>{t.embedText}</p>
      <Facts
        facts={[
          [t.embedFrame, <Code text={frame} />],
          [t.embedComponent, <Code text={component} />],
        ]}
      />
    </Section>
  )
}

/** What an address gives: in our words on the Swedish page, otherwise as the description of the interface says. */
function Gives({ at, path, summary }: { at: Visit; path: string; summary: string }) {
  const own = words(at.language).operations[path.replace(/^POST /, '')]
  return own === undefined ? <span lang="en">{summary}</span> : <span>{own}</span>
}

function Code({ text }: { text: string }) {
  return (
    <pre class="code">
      <code>{text}</code>
    </pre>
  )
}

function Interface({ at }: { at: Visit }) {
  const t = words(at.language)
  const operations = at.deps.openData?.operations() ?? []
  return (
    <>
      <Section title={t.api} id="api">
        <p>{t.apiText}</p>
        <Links addresses={[[`${api}/openapi.json`, t.openapi]]} />
        <Table
          caption={t.api}
          captionHidden
          columns={[
            { title: t.address, cell: ({ path }) => <code>{path}</code> },
            { title: t.gives, cell: (operation) => <Gives at={at} {...operation} /> },
            { title: t.parameters, cell: ({ parameters }) => <code>{parameters.join(', ')}</code> },
          ]}
          rows={operations}
        />
      </Section>
      <Section title={t.problems} id="fel">
        <p>{t.problemsText}</p>
        <dl class="facts">
          {Object.entries(t.problem).map(([kind, meaning]) => (
            <div id={kind}>
              <dt>{kind}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  )
}
