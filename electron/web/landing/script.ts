/**
 * The landing page's whole script, as text for any browser a phone may have: it carries what stands after # over to
 * HTTPS, goes over at once where the warning was passed before, copies the address without the clipboard API (which a
 * plain page does not have), and guesses at a private window.
 */
export const landingScript = `
(function () {
  var root = document.documentElement
  var all = function (selector, each) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), each)
  }
  var hash = location.hash
  var safe = 'https://' + location.host + location.pathname + location.search + hash
  var set = function () {
    hash = location.hash
    safe = 'https://' + location.host + location.pathname + location.search + hash
    all('[data-go]', function (link) { link.href = safe })
    all('[data-address]', function (field) { field.value = location.href })
    all('[data-intent]', function (link) {
      link.href = 'intent://' + location.host + location.pathname + location.search + hash +
        '#Intent;scheme=http;package=com.android.chrome;end'
    })
  }
  set()
  addEventListener('hashchange', set)
  all('[data-language]', function (button) {
    button.addEventListener('click', function () {
      root.lang = button.getAttribute('data-language')
      all('[data-words]', function (part) { part.hidden = part.getAttribute('data-words') !== root.lang })
      document.title = document.querySelector('[data-words="' + root.lang + '"] h1').textContent
    })
  })
  all('[data-copy]', function (button) {
    button.addEventListener('click', function () {
      var part = button.closest('[data-words]')
      var field = part.querySelector('[data-address]')
      field.focus()
      field.setSelectionRange(0, field.value.length)
      var done = false
      try { done = document.execCommand('copy') } catch (error) { done = false }
      part.querySelector('[data-copied]').textContent =
        part.querySelector('[data-copied]').getAttribute(done ? 'data-copied' : 'data-not-copied')
    })
  })
  var privately = function () { all('[data-private]', function (note) { note.hidden = false }) }
  try {
    var heap = performance.memory && performance.memory.jsHeapSizeLimit
    if (navigator.webkitTemporaryStorage && heap)
      navigator.webkitTemporaryStorage.queryUsageAndQuota(function (used, quota) {
        if (quota < heap * 2) privately()
      }, function () {})
    var opening = indexedDB.open('fairdesk-try')
    opening.onerror = privately
    opening.onsuccess = function () { opening.result.close(); indexedDB.deleteDatabase('fairdesk-try') }
  } catch (error) { privately() }
  if (root.hasAttribute('data-in-app')) return
  fetch('https://' + location.host + '/known', { mode: 'no-cors', credentials: 'omit', cache: 'no-store' })
    .then(function () { location.replace(safe) }, function () {})
})()
`
