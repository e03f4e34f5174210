import { repairsOf } from '../../../shared/citizen-card/repair.ts'
import { testCode, testText } from '../../../shared/scanner-test-code.ts'
import { digitKey, type KeyPress, type ScanEnd } from '../scan/key-press.ts'
import { align, bare, type Fate } from './align.ts'
import { paceOf } from './pace.ts'

/** One thing that happened to the test code on its way, and who did it. */
export type Finding =
  | { kind: 'typing-aid'; rules: 'telex' | 'vni' | 'unknown' }
  | { kind: 'input-method' }
  | { kind: 'vietnamese-layout' }
  | { kind: 'other-layout' }
  | { kind: 'caps-lock' }
  | { kind: 'bar-changed'; sign: string }
  | { kind: 'digits-changed' }
  | { kind: 'letters-lost'; letters: string }
  | { kind: 'marks-dropped'; letters: string; areAll: boolean }
  | { kind: 'marks-stripped' }
  | { kind: 'marks-replaced'; sign: string }
  | { kind: 'marks-repaired' }
  | { kind: 'no-suffix' }
  | { kind: 'tab' }
  | { kind: 'slow'; gap: number }

/** What the scanner is good for as it is set now. */
export type Verdict = 'whole' | 'numbers' | 'unusable' | 'other-code'

export type Diagnosis = { verdict: Verdict; findings: Finding[] }

/** A scan as it was heard; without presses and end when it came by another way than the keyboard. */
export type HeardScan = { text: string; presses: readonly KeyPress[]; end: ScanEnd | null }

/** Longer than anything the test code can turn into. */
const longest = 2000
/** From here on a scanner is so slow, in ms a key, that a card takes five seconds. */
const slowFrom = 40

const probe = {
  from: testCode.head.length + 1,
  to: testCode.head.length + 1 + testCode.telex.length + 1 + testCode.vni.length,
}

/** Says what happened to the test code between the paper and the page. */
export function diagnose(scan: HeardScan): Diagnosis {
  const text = asMeant(scan.text)
  if (scan.text.length > longest || !isTestCode(text)) return { verdict: 'other-code', findings: endFindings(scan) }
  const fates = align(testText, text).filter((_, at) => at < probe.from || at >= probe.to)
  const ways = wayFindings(scan)
  const losses = lossFindings(fates)
  const isMangled = losses.some(({ kind }) => kind === 'digits-changed' || kind === 'bar-changed')
  const isHelped = ways.some(({ kind }) => kind !== 'caps-lock' && kind !== 'marks-repaired')
  return {
    verdict: isMangled ? 'unusable' : losses.length > 0 || isHelped ? 'numbers' : 'whole',
    // Where somebody who changes letters is named, the letters need not be.
    findings: [...ways, ...losses.filter(({ kind }) => kind !== 'letters-lost' || !isHelped), ...endFindings(scan)],
  }
}

/** As the card reader would take it: Caps Lock undone, UTF-8 that was shown through another page put right. */
function asMeant(heard: string): string {
  const text = isTurned(heard) ? heard.replace(/[a-z]/gi, swapped) : heard
  return (
    repairsOf(text)
      .find((repair) => repair.text.normalize('NFC').includes(testCode.smallMarked))
      ?.text.normalize('NFC') ?? text
  )
}

function isTurned(heard: string): boolean {
  return heard.indexOf(testCode.capital) !== -1 && heard.indexOf(testCode.capital) < heard.indexOf(testCode.small)
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

function isTestCode(text: string): boolean {
  if (text.includes(testCode.head) || text.includes(testCode.tail)) return true
  const plain = align(testText, text).filter(({ expected }) => /[a-z0-9]/i.test(expected))
  return plain.filter(({ expected, heard }) => expected === heard).length > plain.length / 2
}

/** Who stands between the scanner and the page. */
function wayFindings(scan: HeardScan): Finding[] {
  const { text, presses } = scan
  const findings: Finding[] = []
  const isTelex = text.includes(testCode.head) && !text.toLowerCase().includes(testCode.telex)
  const isVni = text.includes(testCode.head) && !text.toLowerCase().includes(testCode.vni)
  if (presses.some(({ key }) => key === 'Process')) findings.push({ kind: 'input-method' })
  // The keys of both probes are plain letters and digits: only something that knows Vietnamese changes one of them.
  else if (presses.some(({ key }) => key === 'Backspace') && isTelex === isVni)
    findings.push({ kind: 'typing-aid', rules: 'unknown' })
  else if (isTelex !== isVni) findings.push({ kind: 'typing-aid', rules: isTelex ? 'telex' : 'vni' })
  findings.push(...(asMeant(text) === testText ? [] : layoutFindings(scan)))
  if (isTurned(text)) findings.push({ kind: 'caps-lock' })
  if (!text.includes(testCode.smallMarked) && asMeant(text).includes(testCode.smallMarked))
    findings.push({ kind: 'marks-repaired' })
  return findings
}

/** A layout that shows something else than what the scanner pressed. Where the text is whole the two agree. */
function layoutFindings({ text, presses }: HeardScan): Finding[] {
  const row = presses.filter(
    ({ code, shift, alt, altGraph, key }) => digitKey(code) !== null && !shift && !alt && !altGraph && key.length === 1,
  )
  const strange = row.filter(({ key }) => !/\d/.test(key))
  if (strange.some(({ key }) => /[\u0103\u0111]/u.test(key)) && row.every(({ key }) => !/\d/.test(key)))
    return [{ kind: 'vietnamese-layout' }]
  return strange.length > 0 || hasMovedLetters(presses, text) ? [{ kind: 'other-layout' }] : []
}

/** A layout such as the French one types other letters than the scanner pressed. */
function hasMovedLetters(presses: readonly KeyPress[], text: string): boolean {
  const letters = presses.filter(({ code, key }) => /^Key[A-Z]$/.test(code) && /^[a-z;,:!]$/i.test(key))
  const moved = letters.filter(({ code, key }) => code.at(-1) !== key.toUpperCase())
  return moved.length > letters.length / 20 && !text.toLowerCase().includes(testCode.small)
}

/** What did not come through. */
function lossFindings(fates: readonly Fate[]): Finding[] {
  const findings: Finding[] = []
  const lost = fates.filter(({ expected, heard }) => expected !== heard)
  const bars = lost.filter(({ expected }) => expected === '|')
  if (bars.length > 0) findings.push({ kind: 'bar-changed', sign: bars[0]?.heard ?? '' })
  if (lost.some(({ expected }) => /\d/.test(expected))) findings.push({ kind: 'digits-changed' })
  const plain = lost.filter(({ expected }) => expected < '\u007f' && !/[\d|]/.test(expected))
  if (plain.length > 0) findings.push({ kind: 'letters-lost', letters: namesOf(plain) })
  return [...findings, ...markFindings(fates.filter(({ expected }) => expected > '\u007f'))]
}

function markFindings(marked: readonly Fate[]): Finding[] {
  const lost = marked.filter(({ expected, heard }) => expected !== heard)
  const dropped = lost.filter(({ heard }) => heard === '')
  const stripped = lost.filter(({ expected, heard }) => heard !== '' && bare(heard) === bare(expected))
  const replaced = lost.filter((fate) => !dropped.includes(fate) && !stripped.includes(fate))
  const findings: Finding[] = []
  if (dropped.length > 0)
    findings.push({ kind: 'marks-dropped', letters: namesOf(dropped), areAll: dropped.length > marked.length * 0.9 })
  if (stripped.length > 0) findings.push({ kind: 'marks-stripped' })
  if (replaced.length > 0) findings.push({ kind: 'marks-replaced', sign: replaced[0]?.heard ?? '' })
  return findings
}

function namesOf(fates: readonly Fate[]): string {
  return [...new Set(fates.map(({ expected }) => expected))].join(' ')
}

/** How it ended and how fast it was; true of any code. */
function endFindings({ end, presses }: HeardScan): Finding[] {
  const findings: Finding[] = []
  if (end === 'pause') findings.push({ kind: 'no-suffix' })
  if (end === 'tab') findings.push({ kind: 'tab' })
  const gap = paceOf(presses)
  if (gap !== null && gap >= slowFrom) findings.push({ kind: 'slow', gap })
  return findings
}
