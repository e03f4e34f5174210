import { spawn, spawnSync } from 'node:child_process'
import os from 'node:os'

// [Note: no orphans] Every process we start leads its own group. Ctrl-C then reaches only this script, which passes it on
// once, waits for the processes to end in their own way, and only afterwards lets Xvfb go: an X server that dies first
// would take Electron down in the middle of whatever it was writing.
const windows = process.platform === 'win32'
const patience = 10_000
const workers = new Set()
const services = new Set()
const parent = process.ppid
let isListening = false
let isStopping = false

/** Starts a process that does not outlive this command. Services (Xvfb) end last; `isMain` lends its exit code when stopped. */
export function start(file, args, { isService = false, isMain = false, ...options } = {}) {
  listen()
  const [command, list] = tied(file, args)
  const child = spawn(command, list, { detached: !windows, ...options })
  const entry = { child, isMain, ended: new Promise((resolve) => child.once('exit', resolve).once('error', resolve)) }
  const group = isService ? services : workers
  group.add(entry)
  void entry.ended.then(() => group.delete(entry))
  return child
}

/** Asks a process to end, and what it started as well. */
export function stop(child, signal = 'SIGTERM') {
  send(child, windows ? child.pid : -child.pid, signal)
}

/** Ends Xvfb and waits for it, so that a machine is left as it was found. */
export async function endServices() {
  const running = [...services]
  for (const { child } of running) stop(child)
  let timer
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, 2_000)))
  await Promise.race([Promise.all(running.map(({ ended }) => ended)), enough])
  clearTimeout(timer)
}

/** The exit code a shell would report for a process that ended by itself or by a signal. */
export function exitCodeOf(code, signal) {
  return code ?? 128 + (os.constants.signals[signal] ?? 0)
}

function listen() {
  if (isListening) return
  isListening = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll(signal))
  watchParent()
  process.on('exit', () => {
    for (const { child } of [...workers, ...services]) stop(child)
  })
}

// npm passes SIGTERM to the shell between us and it, and the shell dies of it without a word to us.
function watchParent() {
  if (windows || !process.env.npm_lifecycle_event) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    void stopAll('SIGTERM')
  }, 200).unref()
}

async function stopAll(signal) {
  const running = [...workers]
  // Whoever asks twice does not want to wait.
  if (isStopping) return running.forEach(({ child }) => stop(child, 'SIGKILL'))
  isStopping = true
  for (const worker of running) ask(worker, signal)
  setTimeout(() => running.forEach(({ child }) => stop(child, 'SIGKILL')), patience).unref()
  await Promise.all(running.map(({ ended }) => ended))
  for (const { child } of running) stop(child, 'SIGKILL')
  await endServices()
  const main = running.find(({ isMain }) => isMain)?.child
  process.exit(main ? exitCodeOf(main.exitCode, main.signalCode) : exitCodeOf(null, signal))
}

// Electron closes its own helpers; told to end beside it, they make it crash (measured: SIGTRAP instead of exit code 0).
function ask({ child, isMain }, signal) {
  if (isMain) send(child, child.pid, signal)
  else stop(child, signal)
}

function send(child, target, signal) {
  if (!child.pid) return
  try {
    process.kill(target, signal)
  } catch {
    // It ended in the meantime, which is what was wanted.
  }
}

// A script killed with SIGKILL cannot clean up, so on Linux the kernel is asked to end what it started.
let canTie
function tied(file, args) {
  canTie ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0
  return canTie ? ['setpriv', ['--pdeathsig', 'TERM', file, ...args]] : [file, args]
}
