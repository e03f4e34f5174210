import { app, BrowserWindow } from 'electron'

/** What `badge-print` is held against: Chromium prints an empty page of a badge's size, silently, and says when it has. */
const rounds = Number(process.env['FAIRDESK_PRINT_ROUNDS'])
const size = { width: 90_000, height: 55_000 }

void app.whenReady().then(measure)

async function measure(): Promise<void> {
  const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false } })
  await window.loadURL('data:text/html,<style>@page{size:90mm 55mm;margin:0}</style>')
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now()
    await print(window)
    times.push(performance.now() - from)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  process.stdout.write(`PRINTED ${JSON.stringify(times)}\n`)
  app.quit()
}

function print(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const margins = { marginType: 'none' } as const
    const options = { silent: true, deviceName: 'Badge', printBackground: true, margins, pageSize: size }
    window.webContents.print(options, (isDone, reason) => (isDone ? resolve() : reject(new Error(reason))))
  })
}
