import { createHash } from 'node:crypto'
import { landing as en } from '../../../shared/words/en/landing.ts'
import { type LandingWords, landing as vi } from '../../../shared/words/vi/landing.ts'
import { type Browser, browserOf } from './browser.ts'
import { landingScript } from './script.ts'
import { landingStyle } from './style.ts'

/** The address a request came to: `192.168.137.1:8643`, and the path with its query. */
export type Place = { host: string; path: string }

/** Nothing runs or paints but the page's own script and style; it asks nobody but our own door. */
export function landingPolicy(host: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(landingScript)}'`,
    `style-src '${hashOf(landingStyle)}'`,
    `connect-src https://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page on plain HTTP: what the certificate warning is, where to press, and the way on to HTTPS. */
export function landingPage({ host, path }: Place, userAgent: string): string {
  const browser = browserOf(userAgent)
  const secure = `https://${host}${path}`
  const parts = [
    { language: 'vi', words: vi, other: { language: 'en', name: en.language } },
    { language: 'en', words: en, other: { language: 'vi', name: vi.language } },
  ].map(
    ({
      language,
      words,
      other,
    }) => `<main data-words="${language}" lang="${language}"${language === 'vi' ? '' : ' hidden'}>
<button type="button" class="language" data-language="${other.language}" lang="${other.language}">${other.name}</button>
${browser.inApp === null ? explanation(words, browser, host, secure) : elsewhere(words, browser, secure)}
</main>`,
  )
  return `<!doctype html>
<html lang="vi"${browser.inApp === null ? '' : ' data-in-app'}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>${escaped(vi.title)}</title><style>${landingStyle}</style></head>
<body>
${parts.join('\n')}
<script>${landingScript}</script>
</body></html>`
}

function explanation(words: LandingWords, browser: Browser, host: string, secure: string): string {
  const name = host.replace(/:\d+$/u, '')
  const pictures = { chrome: chromeWarning(words, name), safari: safariWarning(words) }
  const other = browser.kind === 'chrome' ? 'safari' : 'chrome'
  return `<h1>${escaped(words.title)}</h1>
${privateNote(words)}
<p class="lead">${escaped(words.lead)}</p>
<p class="once">${escaped(words.once)}</p>
${pictures[browser.kind]}
<p class="only">${escaped(words.only)} <span class="address">https://${escaped(host)}</span></p>
<details><summary>${escaped(words.others)}</summary>
<p>${escaped(words[other].name)}</p>
${pictures[other]}
<p>${escaped(words.samsung)}</p>
<p>${escaped(words.firefox)}</p>
</details>
<p class="quiet">${escaped(words.keepWifi)}</p>
<div class="go"><a class="button" data-go href="${escaped(secure)}">${escaped(words.go)}</a></div>`
}

function elsewhere(words: LandingWords, browser: Browser, secure: string): string {
  const said = words.inApp
  const name = browser.kind === 'safari' ? 'Safari' : 'Chrome'
  const intent = browser.isAndroid
    ? `<div class="go"><a class="button" data-intent href="${escaped(secure)}">${escaped(said.openChrome)}</a></div>`
    : ''
  return `<h1>${escaped(said.title(name))}</h1>
<p class="lead">${escaped(said.opened(browser.inApp || said.unnamed))}</p>
<div class="corner" aria-hidden="true"><span class="bar"></span><span class="press">${browser.kind === 'safari' ? '⋯' : '⋮'}<i>1</i></span></div>
<ol><li>${escaped(said.menu)}</li><li>${escaped(said.choose(name))}</li></ol>
<p>${escaped(said.orCopy(name))}</p>
<input class="field" data-address readonly aria-label="${escaped(said.address)}">
<button type="button" class="button second" data-copy>${escaped(said.copy)}</button>
<p role="status" data-copied="${escaped(said.copied)}" data-not-copied="${escaped(said.notCopied)}"></p>
<a class="stay" data-go href="${escaped(secure)}">${escaped(said.stay)}</a>
${intent}`
}

function privateNote(words: LandingWords): string {
  return `<p class="note" data-private hidden>${escaped(words.privateWindow)}</p>`
}

function chromeWarning({ chrome }: LandingWords, host: string): string {
  return `<figure class="warning" role="img" aria-label="${escaped(chrome.picture)}">
${triangle}
<b>${escaped(chrome.warning)}</b><span class="bar"></span><span class="bar short"></span>
<span class="buttons"><span class="press">${escaped(chrome.first)}<i>1</i></span><span class="faint">${escaped(chrome.away)}</span></span>
<span class="bar"></span>
<span class="press line last">${escaped(chrome.second(host))}<i>2</i></span>
</figure>`
}

function safariWarning({ safari }: LandingWords): string {
  return `<figure class="warning" role="img" aria-label="${escaped(safari.picture)}">
<b>${escaped(safari.warning)}</b><span class="bar"></span><span class="bar short"></span>
<span class="buttons"><span class="press">${escaped(safari.first)}<i>1</i></span><span class="faint">${escaped(safari.away)}</span></span>
<span class="bar"></span>
<span class="last">${escaped(safari.before)}<span class="press line">${escaped(safari.second)}<i>2</i></span></span>
</figure>`
}

const triangle =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path fill="#c5221f" d="M1 21 12 2l11 19z"/><path fill="#fff" d="M11 10h2v5h-2zm0 6.5h2v2h-2z"/></svg>'

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
