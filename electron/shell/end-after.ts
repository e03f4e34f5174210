import { app } from 'electron'

/**
 * Lets the program end only after `last` is done, once. Whoever starts it again meanwhile has it started anew as soon as this
 * one has ended: two of them cannot have one database.
 */
export function endAfter(last: () => Promise<void> | undefined): void {
  let state: 'open' | 'ending' | 'over' = 'open'
  app.on('before-quit', (event) => {
    if (state === 'over') return
    const work = state === 'open' ? last() : null
    if (work === undefined) return
    event.preventDefault()
    if (work === null) return
    state = 'ending'
    const quit = (): void => {
      state = 'over'
      app.quit()
    }
    void work.then(quit, quit)
  })
  app.on('second-instance', () => {
    if (state === 'ending') app.relaunch()
  })
}
