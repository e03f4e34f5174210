import { app } from 'electron'

// Loaded before the desk's own program. A window that loads its page in the very moment in which Playwright attaches to it
// is never told of to the end (Chromium keeps the navigation to itself), and the launch hangs. As Playwright's own loader
// does where it starts Electron itself: the desk becomes ready when Playwright says that it watches.
const ready = app.whenReady()
const emit = app.emit.bind(app)
let readyWith = []
let isReady = false
let letGo
const held = new Promise((resolve) => (letGo = resolve))

app.emit = (event, ...rest) => {
  if (event !== 'ready') return emit(event, ...rest)
  readyWith = rest
  return app.listenerCount('ready') > 0
}
app.isReady = () => isReady
app.whenReady = () => held

async function letReady() {
  await ready
  isReady = true
  letGo()
  emit('ready', ...readyWith)
}

// By this name Playwright calls it.
Object.assign(globalThis, { __playwright_run: letReady })
