import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const patience = 8_000
const idleFor = 60_000

/**
 * The question loop: a line of JSON in, a line of JSON out. Starting a PowerShell takes a second or two on an old laptop,
 * so one stays while it is asked. Windows' own PowerShell 5.1 is enough, and nothing of the user's profile is read.
 */
const loop = String.raw`
$ErrorActionPreference = 'Stop'
$utf8 = New-Object System.Text.UTF8Encoding $false
[Console]::InputEncoding = $utf8
[Console]::OutputEncoding = $utf8
while ($null -ne ($line = [Console]::In.ReadLine())) {
  $said = @{}
  try {
    $question = $line | ConvertFrom-Json
    $said.id = $question.id
    if ($question.ask -eq 'queues') {
      $said.printers = @(Get-CimInstance -ClassName Win32_Printer |
        Select-Object Name, Default, PrinterState, WorkOffline, DetectedErrorState)
      $said.jobs = @(Get-CimInstance -ClassName Win32_PrintJob | Select-Object Name, JobId, Document, StatusMask)
    } elseif ($question.ask -eq 'networks') {
      $said.networks = @(Get-NetConnectionProfile | Select-Object InterfaceAlias, NetworkCategory)
    } else {
      Remove-PrintJob -PrinterName $question.printer -ID $question.job
    }
  } catch { $said.failed = [string]$_ }
  [Console]::Out.WriteLine(($said | ConvertTo-Json -Compress -Depth 4))
}
`

/** What may be asked. */
export type Question = { ask: 'queues' } | { ask: 'networks' } | { ask: 'cancel'; printer: string; job: number }

/** One PowerShell, started when first asked and ended when nobody has asked for a minute. */
export function createPowerShell(): { ask(question: Question): Promise<unknown>; close(): void } {
  let shell: ChildProcessWithoutNullStreams | null = null
  let idle: NodeJS.Timeout | undefined
  let last = 0
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const close = (why = 'it was ended'): void => {
    clearTimeout(idle)
    shell?.kill()
    shell = null
    for (const { reject } of waiting.values()) reject(new Error(`PowerShell did not answer: ${why}`))
    waiting.clear()
  }
  const answered = (line: string): void => {
    const value: unknown = parsed(line)
    if (typeof value !== 'object' || value === null) return
    const id = Number(Reflect.get(value, 'id'))
    const failed: unknown = Reflect.get(value, 'failed')
    if (failed === undefined) waiting.get(id)?.resolve(value)
    else waiting.get(id)?.reject(new Error(typeof failed === 'string' ? failed : 'it failed'))
    waiting.delete(id)
  }
  const ready = (): ChildProcessWithoutNullStreams => {
    clearTimeout(idle)
    idle = setTimeout(close, idleFor).unref()
    if (shell) return shell
    const encoded = Buffer.from(loop, 'utf16le').toString('base64')
    const options = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded]
    const made = spawn('powershell.exe', options, { windowsHide: true })
    createInterface({ input: made.stdout }).on('line', answered)
    made.stderr.resume()
    made.stdin.on('error', () => undefined)
    made.once('error', (error) => shell === made && close(error.message))
    made.once('exit', () => shell === made && close('it ended'))
    return (shell = made)
  }
  return {
    close: () => close(),
    ask(question) {
      const id = (last += 1)
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => close('it took too long'), patience).unref()
        const over = (): void => clearTimeout(timer)
        waiting.set(id, {
          resolve: (value) => (over(), resolve(value)),
          reject: (error) => (over(), reject(error)),
        })
        ready().stdin.write(`${JSON.stringify({ ...question, id })}\n`)
      })
    },
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
