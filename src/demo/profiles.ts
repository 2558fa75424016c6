import type { DemoIdea } from './idea.ts'
import type { Profile } from './profile.ts'
import { cinema } from './profiles/cinema.ts'
import { evenings } from './profiles/evenings.ts'
import { forest } from './profiles/forest.ts'
import { garage } from './profiles/garage.ts'
import { house } from './profiles/house.ts'
import { language } from './profiles/language.ts'
import { orchestra } from './profiles/orchestra.ts'
import { quilt } from './profiles/quilt.ts'
import { swimming } from './profiles/swimming.ts'
import { wheels } from './profiles/wheels.ts'
import type { RunningKey } from './running-stories.ts'
import { type IdeaKey, ideas } from './stories.ts'

const written: Partial<Record<RunningKey, Profile>> = {
  ...{ cinema, evenings, forest, garage, house, language, orchestra, quilt, swimming, wheels },
}

/** What the agreement about an idea says; where nobody has told it, in the words of the idea. */
export function profileOf(about: IdeaKey): Profile {
  return written[about as RunningKey] ?? fromIdea(ideas[about])
}

function fromIdea({ challenge, target, idea, ownResources, need }: DemoIdea): Profile {
  return {
    ...evenings,
    why: `${challenge} Var för sig når vi inte fram, och därför gör vi det tillsammans.`,
    purpose: idea,
    promises: { public: [need], party: [ownResources] },
    goal: `${target} får något som är deras`,
    subgoals: ['I gång inom tre månader', 'De som kommer är med och bestämmer'],
    activities: [
      ['Den löpande verksamheten', 'I gång.'],
      ['Introduktion av nya ledare', 'Genomförd.'],
    ],
    indicator: { name: 'Deltagare varje vecka', baseline: '0', target: '40', source: 'Närvarolistan' },
    counted: { ...evenings.counted, what: 'De som kom', how: 'Närvarolistan' },
    money: { ...evenings.money, leaders: 260_000, activities: 75_000, ownMoney: 30_000, ownStaff: 55_000 },
    noAid:
      'Verksamheten är öppen och avgiftsfri och säljs inte på någon marknad. Det är inget statligt stöd.',
  }
}
