// Loaded into Electron before FairDesk where there is no display: Electron answers a fault while loading with a dialog,
// and on a screen that nobody can see that is a command that never ends.
process.on('uncaughtException', (error) => {
  // Once FairDesk is up it has its own way with faults.
  if (process.listenerCount('uncaughtException') > 2) return
  console.error(`FairDesk could not be loaded: ${error?.message ?? error}`)
  process.exit(1)
})
