import { dayOf, type NewEvent } from '../../domain/events.ts'
import { inLanguage, type Language, type Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { anyOf } from '../../kernel/word-list.ts'
import { isAnsweredByPublic, publicAnswerers } from '../agreement/brought-in.ts'
import type { Doer, History, Status } from '../case/history.ts'
import { roleLabel, roleName, stateOf, writtenOut } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'
import { goneRefusal } from './gone-party.ts'
import type { NeedContext } from './need-context.ts'
import { needSentence } from './need-words.ts'
import { isMet } from './needs.ts'
import { unreviewedRefusal } from './unreviewed-party.ts'

/** Why this person may not take the step now: the first reason, or null. */
export function refusal(context: NeedContext): Text | null {
  const { by, history, status, step } = context
  return (
    pauseRefusal(status, step) ??
    (by && conflictRefusal(history, step, by)) ??
    (by && roleRefusal(context, by)) ??
    goneRefusal(context) ??
    unreviewedRefusal(context) ??
    unmetNeeds(context)[0] ??
    null
  )
}

/** Every need that is not met, in words. */
export function unmetNeeds(context: NeedContext): readonly Text[] {
  return context.step.needs.filter((need) => !isMet(need, context)).map((need) => needSentence(need, context))
}

/** Why the step does not fit where the case is. */
export function stateRefusal(history: History, status: Status, step: Step): Text {
  const { rulebook } = history
  if (status.rounds.length === 0) {
    return {
      sv: 'Ärendet är inte öppnat än: börja med initiativet.',
      en: 'The case is not open yet: start with the initiative.',
    }
  }
  const now = status.paused?.before ?? status.round
  const state = stateOf(rulebook, now).label
  return {
    sv: `${step.when.sv} Nu är läget: ${state.sv.toLowerCase()}.`,
    en: `${step.when.en} The case is now at: ${state.en.toLowerCase()}.`,
  }
}

/** Why the days of the event cannot be right: in the future, or before what has already been recorded. */
export function dayRefusal(history: History, event: NewEvent): Text | null {
  if (dayOf(event) > event.on) {
    return {
      sv: `Dagen ${dayOf(event)} har inte kommit än. Ange en dag till och med ${event.on}.`,
      en: `The day ${dayOf(event)} has not come yet. Give a day up to and including ${event.on}.`,
    }
  }
  const last = history.events.at(-1)?.on
  return last !== undefined && event.on < last ? tooEarly(event.on, last) : null
}

function tooEarly(on: PlainDate, last: PlainDate): Text {
  return {
    sv: `${on} ligger före det senaste som hänt i ärendet (${last}).`,
    en: `${on} is before the latest event in the case (${last}).`,
  }
}

function pauseRefusal({ paused }: Status, step: Step): Text | null {
  if (paused === null || step.whilePaused) return null
  return {
    sv: `Ärendet är pausat sedan ${paused.since}. Återuppta det först.`,
    en: `The case has been paused since ${paused.since}. Resume it first.`,
  }
}

function conflictRefusal(history: History, step: Step, by: Doer): Text | null {
  if (step.evenConflicted || by.personId === null || !isConflicted(history, by.personId)) return null
  return {
    sv: 'Du är jävig i det här ärendet och kan därför inte göra något i det. En kollega får ta steget.',
    en: 'You have a conflict of interest in this case and can therefore not act in it. A colleague has to take the step.',
  }
}

/** Whether the person has a recorded jäv that nobody has lifted, by the case file or by the events. */
export function isConflicted(history: History, personId: string): boolean {
  if ((history.facts.conflicted ?? []).some((id) => id === personId)) return true
  const about = history.events.filter(
    (event) =>
      (event.type === 'conflictDeclared' || event.type === 'conflictCleared') &&
      (event.content.personId ?? event.by.personId) === personId,
  )
  return about.at(-1)?.type === 'conflictDeclared'
}

function roleRefusal({ history, step, track }: NeedContext, by: Doer): Text | null {
  const { rulebook } = history
  if (publicAnswerers.includes(by.role) && isAnsweredByPublic(step.event, history)) return null
  if (!step.by.includes(by.role)) {
    return {
      sv: `Det här steget tas av ${roleList(rulebook, step.by, 'sv')}. Du är här som ${inLanguage(roleLabel(rulebook, by.role), 'sv').toLowerCase()}.`,
      en: `This step is taken by ${roleList(rulebook, step.by, 'en')}. You are here as ${inLanguage(roleLabel(rulebook, by.role), 'en').toLowerCase()}.`,
    }
  }
  const only = step.byOnlyFrom?.[by.role]
  if (only === undefined || track === null || writtenOut(rulebook, only).has(track.state)) return null
  const others = step.by.filter((role) => step.byOnlyFrom?.[role] === undefined)
  return {
    sv: `Så här långt in i ärendet tas steget av ${roleList(rulebook, others, 'sv')}.`,
    en: `At this stage of the case the step is taken by ${roleList(rulebook, others, 'en')}.`,
  }
}

function roleList(rulebook: Rulebook, roles: readonly RoleId[], language: Language): string {
  return anyOf(
    roles.map((role) => inLanguage(roleName(rulebook, role), language)),
    language,
  )
}
