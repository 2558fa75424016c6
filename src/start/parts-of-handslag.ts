import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApi } from '../api/app.ts'
import { operationsOf } from '../api/describe.ts'
import { type Progress, playDemo, prepareDemo } from '../demo/load.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { httpFeeds } from '../outside/feeds/http.ts'
import { openIdProvider } from '../outside/identity/open-id.ts'
import { outboxMail } from '../outside/mail/outbox.ts'
import type { MailPort } from '../outside/mail/port.ts'
import { smtpMail } from '../outside/mail/smtp.ts'
import { clamdScanner } from '../outside/scan/clamd.ts'
import { noScanner } from '../outside/scan/port.ts'
import { openIdSigning } from '../outside/signing/open-id.ts'
import { httpWebhooks } from '../outside/webhooks/http.ts'
import { onlyOutside } from '../outside/webhooks/inside.ts'
import { listPublicBodies } from '../store/bodies/public-body.ts'
import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import { followedIn, keepRulebook } from '../store/bodies/rulebook-version.ts'
import { keepOutboxMail } from '../store/orders/outbox.ts'
import { loadRegister, readRegisterData } from '../store/register/register-data.ts'
import { followRegister, registerIndex } from '../store/register/register-index.ts'
import { createApp } from '../web/app.ts'
import { growBesideLarge } from './heap.ts'
import type { Deps, Parts } from './parts.ts'
import { sealSource } from './seal.ts'
import { followThemes, themesOf } from './theme.ts'

/** The product itself: what main.ts starts. */
export const handslag: Parts = { fill, jobs, web, afterwards }

const rulebooks = fileURLToPath(new URL('../../rulebooks', import.meta.url))

async function fill(deps: Deps): Promise<void> {
  const { db, clock, config } = deps
  await loadRegister(db, await readRegisterData(), dayInStockholm(clock()))
  if (config.demo && (await listPublicBodies(db)).length === 0) await prepareDemo(db, clock())
  const folders = new Set((await listPublicBodies(db)).map(({ rulebook }) => followedIn(rulebook).folder))
  for (const folder of folders) await keepRulebook(db, await loadRulebook(join(rulebooks, folder)))
}

async function web(deps: Deps) {
  followRegister(deps.db, growBesideLarge)
  registerIndex(deps.db).catch(() => {}) // so that the first reader does not wait for it
  const themes = await themesOf(deps.db, deps.config.sharedTheme)
  followThemes(deps.db, themes)
  const api = createApi(deps)
  const openData = { operations: operationsOf(api) }
  return createApp(
    {
      ...deps,
      ...identityOf(deps),
      ...signingOf(deps),
      receivers: outsideOf(deps),
      openData,
      demoPlay: progress,
      config: { ...deps.config, ...themes },
    },
    undefined,
    api,
  )
}

/** How far the demo has come in this process. */
const progress: Progress = { told: 0, of: 0 }

/** The demo is played through the pages themselves, at any time and as fast as they answer. */
function afterwards(deps: Deps): () => Promise<void> {
  const stopping = new AbortController()
  const config = {
    ...deps.config,
    publicUrl: null,
    rateFactor: 0,
    theme: 'handslag',
    confirm: 'off',
  } as const
  const open = (clock: () => Date) => createApp({ ...deps, config, clock })
  const fault = (story: string, error: unknown) =>
    deps.log.error({ story, error: String(error) }, 'A story of the demo stopped')
  const theatre = { db: deps.db, origin: baseUrlOf(deps), open }
  const played = deps.config.demo
    ? playDemo(theatre, { progress, stop: stopping.signal, fault })
    : Promise.resolve()
  const over = played.catch((error: unknown) => fault('all', error))
  return async () => {
    stopping.abort()
    await over
  }
}

async function jobs(deps: Deps): Promise<() => Promise<void>> {
  const { config } = deps
  const { stop } = await startJobs({
    ...deps,
    mail: mailOf(deps),
    scanner: config.clamd ? clamdScanner(config.clamd) : noScanner,
    seal: await sealSource(deps),
    baseUrl: baseUrlOf(deps),
    feeds: config.feeds,
    askFeed: httpFeeds(),
    postWebhook: httpWebhooks({ outside: outsideOf(deps) }),
    concurrency: config.jobs,
  })
  return stop
}

/** A demo that only this machine reaches may tell other programs on it. */
function outsideOf({ config }: Deps) {
  const own = config.demo && !config.allowRemoteDemo ? ['127.0.0.1', 'localhost'] : []
  return onlyOutside([...config.receiversInside, ...own])
}

function baseUrlOf({ config }: Deps): string {
  return config.publicUrl ?? `http://${config.host}:${config.port}`
}

/** Where people can sign in beside here, if anywhere. */
function identityOf({ config: { openId } }: Deps) {
  return openId === null ? {} : { identity: openIdProvider(openId) }
}

/** Where people sign, if not here. */
function signingOf({ config: { signing } }: Deps) {
  return signing === null ? {} : { signing: openIdSigning(signing) }
}

function mailOf({ config, db }: Deps): MailPort {
  const { smtpUrl, mailFrom } = config
  return smtpUrl && mailFrom
    ? smtpMail({ url: smtpUrl, from: mailFrom })
    : outboxMail((mail) => keepOutboxMail(db, mail))
}
