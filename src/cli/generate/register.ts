import { newId } from '../../kernel/ids.ts'
import { addYears, yearOf } from '../../kernel/plain-date.ts'
import type { RowsByTable } from '../../store/insert-rows.ts'
import { dayOfStep, type MadeCase } from './case.ts'

const categories = [
  'barn-ungdom',
  'arbetsmarknad',
  'nyanlanda-etablering',
  'skola',
  'aldreomsorg',
  'hemloshet',
]

/** What the public register says of a case that the board has approved; nothing of the others. */
export function registerRows(made: MadeCase): RowsByTable {
  const approved = dayOfStep(made, 'board-approves')
  if (approved === null) return {}
  const { idea, organisation, place } = made
  const year = yearOf(approved)
  const about = { register_partnership_id: made.number }
  const place_code = '9999'
  return {
    register_partnership: [
      {
        id: made.number,
        title: idea.title,
        municipality: place.bodyName,
        municipality_code: place_code,
        categories: categories.slice(made.position % categories.length).slice(0, 1),
        category_fit: 'nearest',
        themes: [],
        target_group_sv: idea.group,
        target_group_en: idea.group,
        summary_sv: idea.summary,
        summary_en: idea.summary,
        status: 'active',
        registry_number: made.registryNumber,
        sensitive_location: false,
        partnership_id: made.id,
        published_by: place.bodyName,
        published_at: `${approved}T12:00:00Z`,
        party_names: `${place.bodyName}, ${organisation.name}`,
        first_year: year,
        last_year: yearOf(addYears(approved, 3)),
      },
    ],
    register_party: [
      { ...about, id: newId(), register_organisation_id: place.registeredId, side: 'public', position: 0 },
      {
        ...about,
        id: newId(),
        register_organisation_id: organisation.registeredId,
        side: 'ideaBased',
        position: 0,
      },
    ],
    register_agreement: [
      {
        ...about,
        id: newId(),
        seq: 1,
        kind: 'original',
        from_day: approved,
        to_day: addYears(approved, 3),
        precision: 'day',
        decision_date: approved,
        decision_paragraph: '§ 87',
      },
    ],
  }
}
