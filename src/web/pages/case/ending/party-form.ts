import { z } from 'zod'
import { parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const changes = ['newName', 'newNumber', 'merger', 'bankruptcy'] as const

export const PartyChangeForm = form(words, (t, field) =>
  z
    .object({
      party: field.text(t.whichMissing, 60),
      change: field.choice(changes, t.changeMissing),
      newName: field.optionalText(200),
      newNumber: field.optionalText(20),
      on: field.date(t.onMissing),
      what: field.text(t.whatMissing, 5000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      const miss = (path: string, message: string) =>
        issues.push({ code: 'custom', input: '', path: [path], message })
      if (value.change === 'newName' && value.newName === '') miss('newName', t.newNameMissing)
      if (value.change === 'newNumber' && !parseOrganisationNumber(value.newNumber).ok)
        miss('newNumber', t.newNumberMissing)
    }),
)
