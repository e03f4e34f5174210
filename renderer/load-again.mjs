import { landing as english } from '../shared/words/en/landing.ts'
import { landing as vietnamese } from '../shared/words/vi/landing.ts'

/**
 * A vite plugin: puts into the page the few lines that open it again when its own script or style did not come. A browser
 * breaks off what it is fetching when its network changes (ERR_NETWORK_CHANGED), and the page stays empty without a word.
 */
export function loadAgain() {
  return {
    name: 'load-again',
    transformIndexHtml: (page) => page.replace(charset, `${charset}\n    ${lines()}`),
  }
}

/** Before anything that is fetched. */
const charset = '<meta charset="utf-8" />'

/** The nonce is filled in for each answer by electron/web/ui-files.ts. */
function lines() {
  const words = JSON.stringify(`${vietnamese.brokenOff}\n${english.brokenOff}`)
  return `<script nonce="__CSP_NONCE__">(${String(watchOwnFiles)})(${words})</script>`
}

/** Runs in the page, before anything is fetched: what it uses must stand inside. `words`: shown while the script does not come. */
function watchOwnFiles(words) {
  let isAsking = false
  addEventListener('error', ({ target }) => watch(target), true)

  function watch(place) {
    if (place instanceof HTMLLinkElement && place.rel === 'stylesheet')
      setTimeout(() => place.replaceWith(place.cloneNode()), 1000)
    // A page that has begun may hold what somebody typed.
    else if (place instanceof HTMLScriptElement && !isAsking && !document.querySelector('#root > *')) {
      isAsking = true
      setTimeout(ask, 500, place.src, 1000)
    }
  }

  function ask(file, wait) {
    // Into a dead network nothing is opened anew: the browser's own error page would not come back by itself.
    fetch(file, { cache: 'no-store' }).then(
      () => location.reload(),
      () => {
        const root = document.querySelector('#root')
        root.textContent = words
        root.style.cssText = 'padding:24px;white-space:pre-line;font:18px/1.5 system-ui,sans-serif'
        setTimeout(ask, wait, file, Math.min(2 * wait, 5000))
      },
    )
  }
}
