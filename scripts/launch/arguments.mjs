import os from 'node:os'
import path from 'node:path'
import util from 'node:util'
import { SetupFailure } from '../setup/say.mjs'

const demoUsage = 'Usage: npm run demo -- --out DIR [--people 200] [--seed 1] [--cards FILE]'
const demoOptions = {
  out: { type: 'string' },
  people: { type: 'string' },
  seed: { type: 'string' },
  cards: { type: 'string' },
}

/** The arguments FairDesk is started with: the developer's own, and what a machine without a display adds to them. */
export function startArguments(given, { folder, isVirtual, env = process.env }) {
  const args = withFullPaths(given, ['data', 'key-file', 'downloads'], folder)
  if (!isVirtual) return args
  const has = (name) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))
  const data = args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length) ?? usualData(env)
  return [
    ...args,
    ...(has('serve') ? [] : ['--serve']),
    ...(has('key-file') ? [] : [`--key-file=${path.join(data, 'fair.key')}`]),
  ]
}

/** The arguments of the demo in the form FairDesk takes them, with full paths; a wrong one is a sentence and exit code 2. */
export function demoArguments(given, { folder, isFile }) {
  const { out, people, seed, cards } = parseDemo(given)
  if (!out) throw new SetupFailure(demoUsage, 2)
  const where = { out: path.resolve(folder, out), cards: cards === undefined ? undefined : path.resolve(folder, cards) }
  if (isFile(where.out)) throw new SetupFailure(`--out must be a folder and ${where.out} is a file: name another.`, 2)
  if (where.cards && !isFile(where.cards))
    throw new SetupFailure(
      `There is no card file ${where.cards}: give --cards a UTF-8 text file with one card text a line.`,
      2,
    )
  for (const [name, text] of Object.entries({ people, seed })) {
    if (text !== undefined && !/^\d{1,9}$/.test(text))
      throw new SetupFailure(`--${name} must be a whole number and "${text}" is not one. ${demoUsage}`, 2)
  }
  const values = Object.entries({ out: where.out, people, seed, cards: where.cards }).filter(
    ([, value]) => value !== undefined,
  )
  return ['--demo', ...values.map(([name, value]) => `--${name}=${value}`)]
}

/** Turns `--name value` and `--name=value` into `--name=full path` for these names and leaves everything else as it is. */
export function withFullPaths(args, names, folder) {
  const done = []
  for (let at = 0; at < args.length; at += 1) {
    const [flag, ...rest] = args[at].split('=')
    const isPath = names.includes(flag.replace(/^--/, '')) && flag.startsWith('--')
    const value = !isPath ? undefined : rest.length > 0 ? rest.join('=') : args[++at]
    if (isPath && !value) throw new SetupFailure(`${flag} needs a path: write ${flag}=PATH.`, 2)
    done.push(isPath ? `${flag}=${path.resolve(folder, value)}` : args[at])
  }
  return done
}

/** Where Electron keeps an app's data on Linux unless it is told otherwise. */
export function usualData(env) {
  return path.join(env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'), 'FairDesk')
}

function parseDemo(args) {
  try {
    return util.parseArgs({ args, options: demoOptions }).values
  } catch (error) {
    throw new SetupFailure(`${error.message.split('. ')[0]}. ${demoUsage}`, 2)
  }
}
