import type { Child } from 'hono/jsx'
import { type Block, type DocumentModel, type LetterHead, logoAddress, type Words } from '../model.ts'
import { numberColumns } from '../number-columns.ts'
import { AnswersView } from './answers-view.tsx'
import { inline } from './inline.tsx'

/**
 * A paper as HTML with the classes of document.css, to read on a screen or print.
 * It brings its own `h1`, language and article; `heading="none"` leaves the `h1` to the page around it.
 */
export function DocumentView({ model, heading = 'h1' }: { model: DocumentModel; heading?: 'h1' | 'none' }) {
  return (
    <article class="document" lang={model.language}>
      {model.logo !== undefined && (
        <img class="document-logo" src={logoAddress(model.logo)} alt={model.logo.alt} />
      )}
      <p class="document-kind">
        <strong>{model.author}</strong> <span>{model.kindOfPaper}</span>
      </p>
      {model.letterHead ? <LetterHeadView head={model.letterHead} /> : null}
      {heading === 'h1' ? <h1>{model.title}</h1> : null}
      {model.meta.length > 0 ? <Facts items={model.meta} className="document-meta" /> : null}
      {model.blocks.map((block, index) => (
        <BlockView block={block} language={model.language} below={model.blocks[index - 1]} />
      ))}
    </article>
  )
}

function LetterHeadView({ head }: { head: LetterHead }) {
  return (
    <div class="document-letter-head">
      <p>{inline(head.from.join('\n'))}</p>
      <p>{inline(head.to.join('\n'))}</p>
    </div>
  )
}

function Facts({ items, className }: { items: readonly { term: string; text: Words }[]; className: string }) {
  return (
    <dl class={className}>
      {items.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{inline(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

type BlockProps = { block: Block; language: DocumentModel['language']; below?: Block | undefined }

/** One block of a paper: below `<div class="document">` in a page of its own. A table goes by the heading that it stands below. */
export function BlockView({ block, language, below }: BlockProps): Child {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'paragraph':
      return <p>{inline(block.text)}</p>
    case 'list':
      return <ListView block={block} />
    case 'definitions':
      return <Facts items={block.items} className="document-definitions" />
    case 'table':
      return <TableView block={block} name={below?.kind === 'heading' ? below.text : undefined} />
    case 'quote':
      return <QuoteView block={block} />
    case 'notice':
      return <NoticeView block={block} />
    case 'answers':
      return <AnswersView items={block.items} language={language} />
    case 'signatures':
      return <SignaturesView block={block} />
    case 'pageBreak':
      return <hr class="document-page-break" />
  }
}

type Of<Kind extends Block['kind']> = { block: Extract<Block, { kind: Kind }> }

function ListView({ block }: Of<'list'>) {
  const items = block.items.map((item) => <li>{inline(item)}</li>)
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function TableView({ block, name }: Of<'table'> & { name: string | undefined }) {
  const classes = numberColumns(block).map((isNumber) => (isNumber ? 'number' : undefined))
  return (
    <table aria-label={block.caption === '' ? name : undefined}>
      {block.caption ? <caption>{block.caption}</caption> : null}
      <thead>
        <tr>
          {block.header.map((name, index) => (
            <th scope="col" class={classes[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            {row.map((cell, index) => (
              <td data-label={block.header[index]} class={classes[index]}>
                {inline(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function QuoteView({ block }: Of<'quote'>) {
  return (
    <blockquote>
      <p>{inline(block.text)}</p>
      {block.source ? <footer>– {block.source}</footer> : null}
    </blockquote>
  )
}

function NoticeView({ block }: Of<'notice'>) {
  return (
    <div class="document-notice">
      <p>
        <strong>{block.title}</strong>
      </p>
      <p>{inline(block.text)}</p>
    </div>
  )
}

function SignaturesView({ block }: Of<'signatures'>) {
  return (
    <ul class="document-signatures">
      {block.people.map(({ name, title }) => (
        <li>
          <strong>{name}</strong>
          {title ? <span>{title}</span> : null}
        </li>
      ))}
    </ul>
  )
}
