import type { Language } from '../../../../domain/text.ts'
import type { RhythmLevel } from '../../../../process/duties/year-rhythm.ts'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import { words } from './words.ts'

/** Whether groups meet as often as the year asks for. Never colour alone: a sign and a word. */
export function RhythmTag({ level, language }: { level: RhythmLevel; language: Language }) {
  return <Tag mood={moods[level]}>{words(language).rhythms[level]}</Tag>
}

const moods: Record<RhythmLevel, Mood> = { held: 'calm', onCourse: 'waiting', behind: 'soon' }
