import { guidesOf } from '../../src/process/rulebook/guides.ts'
import { writtenOut } from '../../src/process/rulebook/lookup.ts'
import type { RoleId } from '../../src/process/rulebook/parts-schema.ts'
import type { Rulebook, Step } from '../../src/process/rulebook/rulebook.ts'
import { dutyRule } from './duty-words.ts'

/** The process of a rulebook in tables that an official can read: states, steps, what must be done and by when. */
export function processPage(rulebook: Rulebook): string {
  return [
    `# ${rulebook.name.sv}: processen`,
    '',
    `Regelbok ${rulebook.body}, version ${rulebook.version}, gäller från ${rulebook.validFrom}. Källa: ${rulebook.source.sv}.`,
    'Sidan är ritad ur regelboken: ändra den, inte sidan.',
    '',
    `![Processen i ${rulebook.name.sv}](${rulebook.body}.svg)`,
    '',
    '## Lägen',
    '',
    ...table(
      ['Läge', 'I koden', 'Fas', 'Väntar på', 'Källa'],
      rulebook.states.map((state) => stateRow(rulebook, state)),
    ),
    '',
    ...rulebook.phases.flatMap((phase) => stepsOfPhase(rulebook, phase)),
    '## Att göra, och till när',
    '',
    ...table(
      ['Vad', 'Vem', 'När', 'Källa'],
      rulebook.duties.map((duty) => dutyRow(rulebook, duty)),
    ),
    '',
    '## Riktmärken',
    '',
    'När ingen regel sätter en dag väntar sig nämnden det här. Det är nämndens eget förslag och inte en regel: ingen är',
    'försenad om dagen passerar. Ett steg följer sitt eget riktmärke, annars det som läget har.',
    '',
    ...table(
      ['Läge eller steg', 'Väntas inom'],
      guidesOf(rulebook).map(({ id, what, within }) => [`${what.sv} \`${id}\``, within.sv]),
    ),
    '',
  ].join('\n')
}

type State = Rulebook['states'][number]
type Phase = Rulebook['phases'][number]

function stateRow(rulebook: Rulebook, state: State): readonly string[] {
  const phase = rulebook.phases.find((one) => one.id === state.phase)?.label.sv ?? ''
  const next = state.next.map((id) => rulebook.steps.find((step) => step.id === id)?.label.sv ?? id)
  return [state.label.sv, `\`${state.id}\``, phase, next.join('; '), state.source]
}

/** A step stands in the phase of the first state that it is taken from. */
function stepsOfPhase(rulebook: Rulebook, phase: Phase): readonly string[] {
  const steps = rulebook.steps.filter((step) => phaseOf(rulebook, step) === phase.id)
  if (steps.length === 0) return []
  const rows = steps.map((step) => stepRow(rulebook, step))
  return [
    `## Steg: ${phase.label.sv}`,
    '',
    ...table(['Steg', 'Vem', 'Från', 'Till', 'Handling', 'Källa'], rows),
    '',
  ]
}

function phaseOf(rulebook: Rulebook, step: Step): string {
  const [first = ''] = [...writtenOut(rulebook, step.from)]
  return rulebook.states.find((state) => state.id === first)?.phase ?? rulebook.phases[0]?.id ?? ''
}

function stepRow(rulebook: Rulebook, step: Step): readonly string[] {
  const { document } = step
  const registered = document ? `${document.title.sv}${document.registered ? ' (diarieförs)' : ''}` : ''
  return [
    `${step.label.sv} \`${step.id}\``,
    step.by.map((role) => roleWord(rulebook, role)).join(', '),
    step.from.length > 4
      ? `${step.from.length} lägen`
      : step.from.map((name) => fromWord(rulebook, name)).join(', '),
    step.to === 'same' ? 'samma läge' : fromWord(rulebook, step.to),
    registered,
    step.source,
  ]
}

const groupWords: Record<string, string> = {
  start: 'början',
  running: 'alla lägen som pågår',
  beforeSigning: 'alla lägen före underskrift',
  inForce: 'medan överenskommelsen gäller',
  reopenable: 'avslutade lägen som får tas upp igen',
  left: 'alla vägar ut',
  over: 'när partnerskapet är slut',
  everywhere: 'alla lägen',
}

function fromWord(rulebook: Rulebook, name: string): string {
  return rulebook.states.find((state) => state.id === name)?.label.sv ?? groupWords[name] ?? name
}

function dutyRow(rulebook: Rulebook, duty: Rulebook['duties'][number]): readonly string[] {
  return [
    `${duty.title.sv} \`${duty.id}\``,
    roleWord(rulebook, duty.responsible),
    dutyRule(rulebook, duty),
    sourceWord(duty.source),
  ]
}

function sourceWord(source: string | { sv: string }): string {
  return typeof source === 'string' ? source : source.sv
}

function roleWord(rulebook: Rulebook, role: RoleId): string {
  return rulebook.roles[role]?.label.sv ?? role
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)]
}
