import { z } from 'zod'
import { blank } from '../../form/form.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Details } from '../../parts/details.tsx'
import { answersIn, loadWay } from './load.ts'
import { WayFields } from './way-fields.tsx'
import { WayView } from './way-view.tsx'
import { words } from './words.ts'

/** The address holds the answers. */
export const WayQuery = z.record(z.string(), z.string())

/** Which form of cooperation fits, as advice with reasons. Nothing is kept. */
export const get = publicPage(noParams, WayQuery, async (at) => {
  const t = words(at.language)
  const way = await loadWay(at.db)
  if (way === null) return <Page at={at} title={t.title} lead={t.none} />
  const answers = answersIn(way, at.query)
  const asked = 'visa' in at.query
  const problems = asked && answers.size === 0 ? [{ sentence: t.noAnswers }] : []
  const entry = { ...blank, typed: at.query, problems }
  const fields = <WayFields at={at} way={way} entry={entry} />
  if (answers.size > 0 && asked)
    return (
      <Page at={at} title={t.title} width="wide" lead={t.advice}>
        <WayView at={at} way={way} answers={answers} />
        <Details summary={t.change}>{fields}</Details>
      </Page>
    )
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <p>
        <a href={at.to.chooser({}, 'exempel')}>{t.example}</a>
      </p>
      {fields}
    </Page>
  )
})
