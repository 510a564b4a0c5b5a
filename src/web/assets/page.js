// Comfort only: every page works without this file.

/** Shows what a toggle belongs to, and switches masked fields of its form. */
for (const toggle of document.querySelectorAll('[data-show]')) {
  toggle.hidden = false;
  toggle.querySelector('input').addEventListener('change', ({ target }) => {
    for (const field of toggle.closest('form').querySelectorAll('[data-masked]'))
      field.type = target.checked ? 'text' : 'password';
  });
  // Password managers learn from password fields only.
  toggle.closest('form').addEventListener('submit', () => {
    for (const field of toggle.closest('form').querySelectorAll('[data-masked]')) field.type = 'password';
  });
}

for (const print of document.querySelectorAll('[data-print]')) {
  print.hidden = false;
  print.querySelector('button').addEventListener('click', () => window.print());
}

/** One press, one form; the button says that something happens. */
for (const form of document.querySelectorAll('form:not([data-more-time])')) {
  form.addEventListener('submit', (event) => {
    const button = form.querySelector('[data-busy]');
    if (button.getAttribute('aria-disabled') === 'true') return event.preventDefault();
    button.setAttribute('aria-disabled', 'true');
    button.textContent = button.dataset.busy;
  });
}

const section = document.querySelector('[data-seconds-left]');

/** Counts down in sentences the server wrote, and says out loud when a minute is left and when it is over. */
const clock = (place) => {
  const text = place.querySelector('[data-time]');
  const said = place.querySelector('[data-time-said]');
  let sentences = JSON.parse(place.dataset.sentences);
  let endsAt = performance.now() + place.dataset.secondsLeft * 1000;
  const saySoon = (words) => {
    if (said.textContent !== words) said.textContent = words;
  };
  setInterval(() => {
    const minutes = (endsAt - performance.now()) / 60_000;
    if (minutes <= 0) return saySoon(place.dataset.over);
    text.textContent = sentences[Math.min(sentences.length, Math.max(1, Math.round(minutes))) - 1];
    if (minutes <= 1) saySoon(sentences[0]);
  }, 5000);
  return (more) => {
    sentences = more.sentences;
    endsAt = performance.now() + more.secondsLeft * 1000;
    text.textContent = sentences.at(-1);
    said.textContent = more.said;
  };
};

/** More time without leaving the page: what was typed or shown stays. */
const moreTime = (form, extend) =>
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sent = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { accept: 'application/json' },
    }).catch(() => null);
    if (!sent?.ok) return form.submit();
    const more = await sent.json();
    extend(more);
    form.hidden = !more.canExtend;
  });

if (section) {
  const extend = clock(section);
  const form = section.querySelector('[data-more-time]');
  if (form) moreTime(form, extend);
}
