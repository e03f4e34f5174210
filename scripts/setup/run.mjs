import { closeSync, openSync, writeSync } from 'node:fs'
import { start, stop } from './children.mjs'

const kept = 1_000_000

/** Runs a process to its end and returns its code and output, which is also appended to `log` when one is named; `limit` is in ms. */
export async function run(file, args, { log, limit, ...options } = {}) {
  const sink = log ? openSync(log, 'a') : undefined
  try {
    return await ending(start(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options }), sink, limit)
  } finally {
    if (sink !== undefined) closeSync(sink)
  }
}

/** The last lines of an output, for showing beside the name of the log that holds all of it. */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

function note(sink, text) {
  try {
    writeSync(sink, text)
  } catch {
    // A full disk is for the process itself to report; its log matters less than its end.
  }
}

function ending(child, sink, limit) {
  let output = ''
  let isLate = false
  const keep = (text) => {
    if (sink !== undefined) note(sink, text)
    output = (output + text).slice(-kept)
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  const timer = limit ? setTimeout(() => ((isLate = true), stop(child, 'SIGKILL')), limit) : undefined
  return new Promise((resolve) => {
    const finish = (code, signal) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, signal, output, isLate })
    }
    child.once('error', (error) => ((output += `${error.message}\n`), finish(127, null)))
    child.once('close', finish)
    // A daemon left behind (a print server, say) may hold the pipes open for ever.
    child.once('exit', (code, signal) => setTimeout(finish, 3_000, code, signal).unref())
  })
}
