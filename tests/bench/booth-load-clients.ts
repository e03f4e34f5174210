import { type ClientHttp2Session, connect } from 'node:http2'

/** What the clients are to do: for each booth its card's token and its interviews. */
export type Load = { port: number; echoPort: number; tokens: string[]; jobs: (object & { id: string })[][] }
/** Round trips in ms. */
export type LoadDone = { ours: number[]; echo: number[]; refused: string[]; again: number }

type Booth = {
  ours: ClientHttp2Session
  echo: ClientHttp2Session
  cookie: string
  origin: string
  jobs: Load['jobs'][0]
}

const rounds = 20
const warmUp = 20

process.once('message', (load) => void tellBack(load as Load))

async function tellBack(load: Load): Promise<void> {
  const done = await run(load)
  process.send?.(done, () => process.exit(0))
}

async function run({ port, echoPort, tokens, jobs }: Load): Promise<LoadDone> {
  const origin = `https://127.0.0.1:${port}`
  const booths = await Promise.all(
    tokens.map(async (token, index): Promise<Booth> => {
      const ours = connect(origin, { rejectUnauthorized: false })
      const echo = connect(`https://127.0.0.1:${echoPort}`, { rejectUnauthorized: false })
      const signedIn = await post(ours, '/sign-in', { origin }, JSON.stringify({ code: token }))
      return { ours, echo, cookie: signedIn.cookie, origin, jobs: jobs[index] ?? [] }
    }),
  )
  const done: LoadDone = { ours: [], echo: [], refused: [], again: 0 }
  await Promise.all(booths.map((booth) => askForEcho(booth, booth.jobs.slice(0, warmUp), [])))
  const most = Math.max(...booths.map((booth) => booth.jobs.length))
  const size = Math.ceil(most / rounds)
  for (let from = 0; from < most; from += size) {
    const part = (booth: Booth) => booth.jobs.slice(from, from + size)
    const turns = [
      () => Promise.all(booths.map((booth) => log(booth, part(booth), done.ours, done.refused))),
      () => Promise.all(booths.map((booth) => askForEcho(booth, part(booth), done.echo))),
    ]
    // Each goes first in every other round.
    for (const turn of (from / size) % 2 === 0 ? turns : turns.toReversed()) await turn()
  }
  for (const booth of booths) {
    const again = booth.jobs.filter((_, index) => index % 20 === 0)
    await log(booth, again, [], done.refused)
    done.again += again.length
  }
  return done
}

async function log(booth: Booth, jobs: Load['jobs'][0], times: number[], refused: string[]): Promise<void> {
  for (const job of jobs) {
    const from = performance.now()
    const { body } = await post(booth.ours, '/api/interview.log', booth, JSON.stringify(job))
    times.push(performance.now() - from)
    if (!body.startsWith('{"ok":true')) refused.push(body)
  }
}

async function askForEcho(booth: Booth, jobs: Load['jobs'][0], times: number[]): Promise<void> {
  for (const job of jobs) {
    const from = performance.now()
    await post(booth.echo, '/echo', booth, JSON.stringify(job))
    times.push(performance.now() - from)
  }
}

function post(
  session: ClientHttp2Session,
  path: string,
  { origin, cookie }: { origin: string; cookie?: string },
  body: string,
): Promise<{ body: string; cookie: string }> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      origin,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'accept-encoding': 'gzip, deflate, br',
      ...(cookie === undefined ? {} : { cookie }),
    })
    let answer = ''
    let given = ''
    stream.on('response', (headers) => (given = String(headers['set-cookie'] ?? '').split(';')[0] ?? ''))
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (answer += text))
    stream.on('end', () => resolve({ body: answer, cookie: given }))
    stream.on('error', reject)
    stream.end(body)
  })
}
