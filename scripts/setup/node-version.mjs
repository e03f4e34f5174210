// Imported first by every command, for what it does rather than for what it exports: a Node too old would otherwise
// end in a syntax error somewhere in the middle of set-up.
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    `FairDesk needs Node 20 or newer to set itself up and this is Node ${process.versions.node}: install Node 20 or newer and run the command again.`,
  )
  process.exit(1)
}
