import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.ts'

const serverBin = '/usr/lib/cups'

/** A CUPS of the test's own: its queues, jobs and back-ends are nobody else's, and the machine's printers are left alone. */
export type OwnCups = { folder: string; stop(): void }

/** Starts cupsd in a folder of its own; `CUPS_SERVER` then leads there, for the desk as for `lpadmin`. */
export async function startCups(): Promise<OwnCups> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-cups-'))
  chmodSync(folder, 0o755)
  const socket = join(folder, 'cups.sock')
  layOut(folder, socket)
  const before = process.env['CUPS_SERVER']
  process.env['CUPS_SERVER'] = socket
  const args = ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')]
  // The shell hears of our end by its closed input: a test that is killed leaves no printing system behind.
  const guard = ['-c', 'cupsd "$@" & read -r _; kill -9 $!', 'sh', ...args]
  const daemon = spawn('sh', guard, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  await until('the printing system', isRunning)
  return {
    folder,
    // At once, so that nobody has to wait for it: what it would still write down is thrown away.
    stop() {
      process.kill(-(daemon.pid ?? 0), 'SIGKILL')
      if (before === undefined) delete process.env['CUPS_SERVER']
      else process.env['CUPS_SERVER'] = before
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}

function layOut(folder: string, socket: string): void {
  for (const name of ['root', 'spool', 'cache', 'state', 'log', 'tmp', 'bin', 'bin/backend'])
    mkdirSync(join(folder, name))
  // Filters run as the user lp and keep their passing files here.
  if (process.getuid?.() === 0) chownSync(join(folder, 'tmp'), 0, groupNumber('lp'))
  chmodSync(join(folder, 'tmp'), 0o1770)
  for (const name of readdirSync(serverBin))
    if (name !== 'backend') symlinkSync(join(serverBin, name), join(folder, 'bin', name))
  writeFileSync(join(folder, 'bin/backend/tray'), backend, { mode: 0o700 })
  writeFileSync(join(folder, 'cupsd.conf'), settings(socket))
  const places = {
    ServerRoot: 'root',
    ServerBin: 'bin',
    RequestRoot: 'spool',
    CacheDir: 'cache',
    StateDir: 'state',
    TempDir: 'tmp',
    AccessLog: 'log/access',
    ErrorLog: 'log/error',
    PageLog: 'log/page',
  }
  const lines = Object.entries(places).map(([name, place]) => `${name} ${join(folder, place)}`)
  writeFileSync(join(folder, 'cups-files.conf'), `${lines.join('\n')}\nSystemGroup root lpadmin\n`)
}

function groupNumber(name: string): number {
  const line = readFileSync('/etc/group', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`))
  return Number(line?.split(':')[2] ?? 0)
}

/** The policy of a usual installation: everybody may print and take back their own jobs. */
function settings(socket: string): string {
  return `LogLevel warn
Listen ${socket}
WebInterface No
Browsing No
DefaultAuthType None
ErrorPolicy retry-job
JobRetryInterval 2
<Location />
  Order allow,deny
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`
}

/**
 * The printer behind the queue `tray:/FOLDER`: what CUPS' filters made becomes FOLDER/JOB.pdf, through CUPS-PDF where they
 * made PostScript. While FOLDER/mood names a state (`media-empty-warning`) it reports it, as a printer's own
 * back-end does, and prints nothing; with the mood `loses` it drops the job. FOLDER/last
 * names the state it falls into with the next job that comes out.
 */
const backend = `#!/bin/sh
[ $# = 0 ] && exit 0
tray="\${DEVICE_URI#tray:}"
said=''
# As a printer's own back-end: what was said of the job before is over.
echo 'STATE: none' >&2
say() {
  [ "$said" = "$1" ] && return
  [ -n "$said" ] && echo "STATE: -$said" >&2
  [ -n "$1" ] && echo "STATE: +$1" >&2
  said="$1"
}
cat > "$tray/$1.in"
echo "$5" > "$tray/$1.options"
while [ -s "$tray/mood" ]; do
  mood=$(cat "$tray/mood")
  [ "$mood" = loses ] && { rm -f "$tray/$1.in"; exit 5; }
  say "$mood"
  sleep 0.1
done
say ''
# The last sheet it has.
[ -f "$tray/last" ] && mv "$tray/last" "$tray/mood"
if [ "$(head -c 4 "$tray/$1.in")" = %PDF ]; then
  mv "$tray/$1.in" "$tray/$1.pdf"
else
  (
    # CUPS-PDF knows one folder for each user and names files by the job: another CUPS of a test has the same numbers.
    flock 9
    DEVICE_URI=cups-pdf:/ ${serverBin}/backend/cups-pdf "$1" "$2" "$3" "$4" "$5" "$tray/$1.in" || exit 1
    home=$(getent passwd "$2" | cut -d: -f6)
    # From another disk a file comes bit by bit: only a whole one is called a sheet.
    mv "$(ls -t "$home"/PDF/*job_"$1".pdf | head -n 1)" "$tray/$1.part" && mv "$tray/$1.part" "$tray/$1.pdf"
  ) 9> /tmp/fairdesk-cups-pdf.lock || exit 1
  rm -f "$tray/$1.in"
fi
exit 0
`

function isRunning(): boolean {
  try {
    return execFileSync('lpstat', ['-r'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .includes('is running')
  } catch {
    return false
  }
}
