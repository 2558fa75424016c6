import { type AidContent, aidCriteria, criterionAnswers } from '../../../../domain/state-aid.ts'
import { textOf } from './amounts-form.ts'
import type { AidFile } from './load.ts'

export const criteriaTopic = 'criteria'

export type Criteria = AidContent['criteria']

/** The criteria that have both an answer and a reason. */
export function criteriaIn({ writing }: Pick<AidFile, 'writing'>): Criteria {
  const fields = writing.get(criteriaTopic)?.fields ?? {}
  return aidCriteria.flatMap((key) => {
    const answer = criterionAnswers.find((one) => one === fields[`answer-${key}`])
    const reason = textOf(fields[`reason-${key}`])
    return answer === undefined || reason === '' ? [] : [{ key, answer, reason }]
  })
}

/** Any clear no is enough for there to be no aid. */
export function hasClearNo(criteria: Criteria): boolean {
  return criteria.some(({ answer }) => answer === 'no')
}
