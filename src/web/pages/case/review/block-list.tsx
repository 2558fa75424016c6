import { inLanguage } from '../../../../domain/text.ts'
import { aidKey } from '../../../../process/review/checklist-keys.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { type Block, criteriaKey, questionsFor, summaryKey } from './blocks.ts'
import { type ReviewAtWork, textOf } from './load.ts'
import { words } from './words.ts'

type BlockListProps = { at: SignedIn; work: ReviewAtWork; writes: boolean }
type Standing = { mood: Mood; words: string }

/** The blocks in order: how far each has come, and the way in. */
export async function BlockList({ at, work }: BlockListProps) {
  const t = words(at.language)
  const { number } = work.file.partnership
  const aid = await findAidAssessment(at.db, work.file.partnership.id)
  return (
    <ol class="review-blocks">
      {work.blocks.map((block) => {
        const standing =
          block.kind === 'stateAid' ? aidStanding(at, work, aid !== null) : standingOf(at, work, block)
        const summary = textOf(work.versions, summaryKey(block.id))
        return (
          <li>
            <p class="review-block">
              <a href={at.to.inCase(number, 'granskning', 'del', block.id)}>
                {t.blockTitle(block.letter, inLanguage(block.label, at.language))}
              </a>{' '}
              <Tag mood={standing.mood}>{standing.words}</Tag>
            </p>
            {summary !== '' && <p class="typed quiet">{summary}</p>}
          </li>
        )
      })}
    </ol>
  )
}

function aidStanding(at: SignedIn, { versions }: ReviewAtWork, isDone: boolean): Standing {
  const t = words(at.language)
  if (!isDone && textOf(versions, aidKey) !== '') return { mood: 'waiting', words: t.aidLater }
  return isDone ? { mood: 'calm', words: t.done } : { mood: 'soon', words: t.aidMissing }
}

function standingOf(at: SignedIn, { unanswered, versions }: ReviewAtWork, block: Block): Standing {
  const t = words(at.language)
  const left = (slot: 'first' | 'second') =>
    questionsFor(block, slot).filter(({ key }) => unanswered.includes(key)).length
  const [first, second] = [left('first'), block.assessors === 2 ? left('second') : 0]
  if (block.criteria !== undefined && textOf(versions, criteriaKey(block.id)) === '')
    return { mood: 'soon', words: t.criteriaMissing }
  if (first > 0) return { mood: 'soon', words: t.answersLeft(first) }
  if (second > 0) return { mood: 'soon', words: t.secondLeft }
  return { mood: 'calm', words: t.done }
}
