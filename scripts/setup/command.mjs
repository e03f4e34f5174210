import { endServices } from './children.mjs'
import { root } from './places.mjs'
import { sentenceFor } from './say.mjs'

/** Runs a command to its exit code: a failure is one sentence and never a stack, unless FAIRDESK_DEBUG asks for it. */
export async function command(body) {
  process.on('uncaughtException', fail)
  try {
    process.exitCode = (await body()) ?? 0
    await endServices()
  } catch (error) {
    await endServices()
    fail(error)
  }
}

function fail(error) {
  console.error(sentenceFor(error, root))
  if (process.env.FAIRDESK_DEBUG) console.error(error)
  process.exit(error?.exitCode ?? 1)
}
