import { type Commands, helpText } from './cli/command.ts'
import { wordsOfFileFault } from './cli/file-fault.ts'
import { StartRefused } from './store/postgres/start-refused.ts'

const commands: Commands = {
  serve: {
    usage: 'serve',
    about: 'startar Handslag skarpt',
    load: () => import('./start/serve.ts'),
  },
  setup: {
    usage: 'setup FIL.yaml',
    about: 'sätter upp en förvaltning med nämnder, enheter och människor',
    load: () => import('./cli/setup.ts'),
  },
  plan: {
    usage: 'plan FIL.json',
    about: 'räknar ut skyldigheter och sista säkra nämndmöte, som JSON',
    load: () => import('./cli/plan.ts'),
  },
  rulebook: {
    usage: 'rulebook check MAPP',
    about: 'visar varje fel i en regelbok, med fil och rad',
    load: () => import('./cli/rulebook-check.ts'),
  },
  verify: {
    usage: 'verify',
    about: 'går igenom ärendenas händelser och visar om något har ändrats',
    load: () => import('./cli/verify.ts'),
  },
  backup: {
    usage: 'backup FIL.zip',
    about: 'skriver hela databasen och alla filer till en säkerhetskopia',
    load: () => import('./cli/backup.ts'),
  },
  restore: {
    usage: 'restore FIL.zip',
    about: 'läser tillbaka en säkerhetskopia i en tom databas',
    load: () => import('./cli/restore.ts'),
  },
  move: {
    usage: 'move postgresql://…',
    about: 'flyttar allt till en annan, tom PostgreSQL',
    load: () => import('./cli/move.ts'),
  },
  generate: {
    usage: 'generate --partnerships N',
    about: 'fyller en tom databas, eller demons, med N påhittade ärenden',
    load: () => import('./cli/generate.ts'),
  },
  staged: {
    usage: 'staged [remove]',
    about: 'visar eller tar bort det som ligger under /var/lib/handslag',
    load: () => import('./cli/staged.ts'),
  },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return help()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return unknown(name)
  try {
    return await (await command.load()).run(args)
  } catch (error) {
    const words = error instanceof StartRefused ? error.message : wordsOfFileFault(error)
    if (words === null) throw error
    console.error(words)
    return 1
  }
}

function help(): number {
  console.log(helpText(commands))
  return 0
}

function unknown(name: string): number {
  console.error(`Kommandot "${name}" finns inte.\n\n${helpText(commands)}`)
  return 2
}
