import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../electron/core/house.ts'
import { inDesk } from './in-desk.ts'
import { noPaper } from '../support/no-paper.ts'
import { foundBenchFair, type MadeUpInput, madeUpInputs } from './people.ts'
import { median, report } from './report.ts'

const rounds = 60
const seed = 20_261_125

type Round = { card: string; fullName: string; phone: string; plain: MadeUpInput }

/**
 * `scan-to-saved`: what the machine takes of one registration in the real window — from the last key of a card
 * scan to the filled form, and from the last Enter to the acknowledged registration — against the same kind of
 * registration sent bare from the same page. The clerk's own seconds in between do not count.
 */
export async function benchScanToSaved(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'fairdesk-scan-'))
  try {
    const key = randomBytes(32)
    const file = join(data, 'fair.db')
    const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
    await foundBenchFair(house)
    house.close()
    writeFileSync(join(data, 'fair.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
    const times = await inDesk(data, registerInPage, roundsOf(madeUpInputs(seed, rounds * 3).filter(isGrown)))
    const ours = times.map(({ filled, saved }) => filled + saved)
    report({
      name: 'scan-to-saved',
      ours: median(ours),
      reference: median(times.map(({ bare }) => bare)),
      unit: 'ms',
      note: `median of ${rounds}: ${median(times.map(({ filled }) => filled)).toFixed(1)} ms to the filled form, ${median(times.map(({ saved }) => saved)).toFixed(1)} ms from Enter to the acknowledged registration; slowest ${Math.max(...ours).toFixed(0)} ms`,
    })
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Of a child somebody else is asked too, which is another registration. */
function isGrown({ person }: MadeUpInput): boolean {
  return person.birthDate !== null && person.birthDate < '2008'
}

function roundsOf(inputs: readonly MadeUpInput[]): Round[] {
  return inputs.slice(0, rounds).flatMap((input, index) => {
    const plain = inputs[rounds + index]
    const { fullName, idNumber, birthDate, sex, address, idIssuedOn, phone } = input.person
    if (plain === undefined || birthDate === null || idIssuedOn === null) return []
    const day = (iso: string) => iso.split('-').toReversed().join('')
    const word = sex === 'female' ? 'Nữ' : 'Nam'
    const card = [idNumber, '', fullName, day(birthDate), word, address, day(idIssuedOn)].join('|')
    return [{ card, fullName, phone: phone ?? '0912345678', plain }]
  })
}

/** Runs in the page. */
async function registerInPage(rounds: readonly Round[]): Promise<{ filled: number; saved: number; bare: number }[]> {
  const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)
  const key = (target: EventTarget, key: string, code: string, shiftKey = false) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }))
  const rest = () => new Promise((resolve) => setTimeout(resolve, 60))
  const until = async (isSo: () => boolean, what: string) => {
    const channel = new MessageChannel()
    channel.port1.start()
    const from = performance.now()
    while (!isSo()) {
      if (performance.now() - from > 10_000)
        throw new Error(`waited in vain: ${what}; ${document.querySelector('[role=status]')?.textContent ?? ''}`)
      await new Promise((resolve) => {
        channel.port1.addEventListener('message', resolve, { once: true })
        channel.port2.postMessage(null)
      })
    }
    channel.port1.close()
    return performance.now()
  }
  const type = (input: HTMLInputElement, value: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const times = []
  for (const { card, fullName, phone, plain } of rounds) {
    for (const letter of card) {
      const isDigit = /\d/.test(letter)
      const code = isDigit ? `Digit${letter}` : letter === '|' ? 'Backslash' : ''
      key(document.body, letter, code, letter === '|')
    }
    const scanned = performance.now()
    key(document.body, 'Enter', 'Enter')
    const isFilled = () => field('desk-full-name')?.value.toLowerCase() === fullName.toLowerCase()
    const filled = (await until(isFilled, 'the form filled')) - scanned
    await rest()
    const phoneField = field('desk-phone')
    if (phoneField && phoneField.value === '') type(phoneField, phone)
    await rest()
    const consents = document.querySelector('#desk-consents')
    if (!consents) throw new Error('no consents')
    for (const digit of ['1', '2', '3', '4']) {
      key(consents, digit, `Digit${digit}`)
      await rest()
    }
    const pressed = performance.now()
    key(consents, 'Enter', 'Enter')
    const saved = (await until(() => field('desk-full-name')?.value === '', 'the registration')) - pressed
    await rest()
    const sent = performance.now()
    const answer = await fetch('/api/attendee.register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(plain),
    })
    const said = (await answer.json()) as { ok: boolean }
    const bare = performance.now() - sent
    if (!said.ok) throw new Error('the bare registration was refused')
    times.push({ filled, saved, bare })
    await rest()
  }
  return times
}
