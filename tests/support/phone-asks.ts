import type { NetworkedDesk } from './booth-network.ts'

/** What somebody at the phone's end of the network sends, without a browser that would keep them honest. */
export type PhoneAsk = { path: string; body?: unknown; cookie?: string; origin?: string }
export type HostAnswer = { status: number; cookie: string; body: string }

/** Sends it from the test's own network to the host's door, by TLS, and answers what came back. */
export function askFromPhone({ network, link }: NetworkedDesk, asked: PhoneAsk): HostAnswer {
  const url = link.replace('http:', 'https:')
  const written = network.run(process.execPath, ['-e', sending, JSON.stringify({ origin: url, url, ...asked })])
  return JSON.parse(written) as HostAnswer
}

const sending = `
const { url, path, body, cookie, origin } = JSON.parse(process.argv[1])
const method = body === undefined ? 'GET' : 'POST'
const headers = { 'content-type': 'application/json', origin, ...(cookie ? { cookie } : {}) }
const asking = require('node:https').request(url + path, { method, headers, rejectUnauthorized: false }, (answer) => {
  let text = ''
  answer.setEncoding('utf8')
  answer.on('data', (part) => (text += part))
  answer.on('end', () => {
    const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
    process.stdout.write(JSON.stringify({ status: answer.statusCode, cookie, body: text }))
  })
})
asking.end(body === undefined ? undefined : JSON.stringify(body))
`
