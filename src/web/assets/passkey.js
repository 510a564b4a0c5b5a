// Asks the browser for a passkey and sends what it answers. Without this script, or in a browser that has no passkeys, the page says so.

const webauthn = globalThis.SimpleWebAuthnBrowser;
const form = document.querySelector('[data-passkey]');

if (form && webauthn?.browserSupportsWebAuthn()) {
  const failed = document.querySelector('[data-passkey-failed]');
  const answer = form.querySelector('[name=passkey]');
  const isNew = form.dataset.passkey === 'make';
  let isAsking = false;

  const ask = () => {
    const optionsJSON = JSON.parse(form.dataset.options);
    return isNew ? webauthn.startRegistration({ optionsJSON }) : webauthn.startAuthentication({ optionsJSON });
  };

  /** One question at a time: a second would end the first. Whatever the browser refuses with, the person can press again. */
  const send = async () => {
    if (isAsking) return;
    isAsking = true;
    failed.hidden = true;
    try {
      answer.value = JSON.stringify(await ask());
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
    isAsking = false;
  };

  form.addEventListener('submit', (event) => {
    if (answer.value !== '') return;
    event.preventDefault();
    event.stopImmediatePropagation(); // nothing is being sent yet, so the button must not say so
    send();
  });
  document.querySelector('[data-passkey-missing]').hidden = true;
  form.querySelector('[data-passkey-button]').hidden = false;
  if (!isNew) send();
}
