import { app } from 'electron'

/**
 * Claims this user's one running copy for the data folder (set as `userData` before). A second copy gets false,
 * and the first one is told so that it can show its window. Two users or two machines on one folder are kept
 * apart by the database's own lock.
 */
export function claimSingle(onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecond)
  return true
}
