// What script adds to pages that work without it.
// A form is sent once: the button says so and does not send again. (The server acts once in any case.)
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
}
// Signing out takes with it what the desk kept in this browser.
for (const form of document.querySelectorAll('form[action$="/sign-out"]')) {
  form.addEventListener('submit', () => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('xinglin.kept:')) localStorage.removeItem(name)
  })
}
// Back from the cache, a form can be sent again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})
// The list of errors takes the focus, so that a screen reader reads it first.
document.getElementById('errors')?.focus()
