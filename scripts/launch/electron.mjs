import path from 'node:path'
import { openDisplay } from '../setup/display.mjs'
import { electronFlags, isRoot } from '../setup/sandbox.mjs'
import { runMain } from './main-child.mjs'

/** A display and an environment in which Electron can be started, by us or by a test: `{env, flags, isVirtual}`. */
export async function openStage({ env }) {
  const display = await openDisplay(env)
  const flags = electronFlags({ isRoot: isRoot(), isVirtual: display.isVirtual })
  const told = display.isVirtual ? { FAIRDESK_NO_DISPLAY: '1' } : {}
  return { ...display, flags, env: { ...display.env, ...told, FAIRDESK_ELECTRON_ARGS: flags.join(' ') } }
}

/** Runs the built FairDesk with these arguments until it ends, and returns its exit code; its stdout is ours. */
export async function runFairDesk({ root, electron }, { env, flags, isVirtual }, args) {
  // Chromium complains on stderr about every service a bare machine lacks; what FairDesk itself says is not of that kind.
  const quiet = isVirtual ? ['--log-level=3', '-r', path.join(root, 'scripts/launch/no-dialog.mjs')] : []
  return await runMain(electron.path, [...flags, ...quiet, '.', ...args], { cwd: root, env })
}
