// Keeps the live parts of a page fresh; without it, the page reloads itself.
const live = document.querySelector('[data-live]');
const everyMs = Number(live?.dataset.live ?? 0) * 1000;

const refresh = async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-live]');
  // Somebody may be selecting text to copy it: what did not change stays untouched.
  if (fresh && fresh.innerHTML !== live.innerHTML) live.replaceChildren(...fresh.childNodes);
};

const round = () => {
  refresh()
    .then(() => document.body.classList.remove('ended'))
    .catch(() => document.body.classList.add('ended'))
    .finally(() => setTimeout(round, everyMs));
};

if (everyMs > 0) setTimeout(round, everyMs);
