import { app } from 'electron'

/**
 * Loaded into the measured program before its own code (`electron -r`), the same for the desk and for what
 * it is held against: as soon as the name field is there it types a letter into it (by an input event: a window under Xvfb has no focus to be typed into), again until
 * the page keeps it, and says
 * how long after the start of the process the page had it. No debugger is attached, since one slows a page
 * by the number of its requests.
 */
/** Another one each time: the desk gives back what was half typed the last time. */
const letter = process.env['FAIRDESK_PROBE_LETTER'] ?? 'N'
const field = '#desk-full-name, input[name="fullName"]'
const ready = `(() => { const field = document.querySelector('${field}'); if (!field) return null; if (document.activeElement !== field) field.focus(); return field.value })()`

const type = `(() => {
  const field = document.querySelector('${field}')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, field.value + '${letter}')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: '${letter}', inputType: 'insertText' }))
})()`

app.on('web-contents-created', (_, contents) => {
  contents.on('dom-ready', () => {
    let typed = false
    const look = async (): Promise<void> => {
      if (contents.isDestroyed()) return
      const value: unknown = await contents.executeJavaScript(ready).catch(() => null)
      if (typed && typeof value === 'string' && value.endsWith(letter)) return say()
      if (value !== null) {
        typed = true
        await contents.executeJavaScript(type)
      }
      setTimeout(() => void look(), 10)
    }
    void look()
  })
})

function say(): void {
  process.stdout.write(`FIRST LETTER ${Date.now() - (process.getCreationTime() ?? 0)}\n`)
}
