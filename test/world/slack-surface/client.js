// The screen of one person. The server holds everything; this sends what is done and draws what comes back.
const slack = document.querySelector('.slack');
const pane = document.getElementById('pane');
const toast = document.getElementById('toast');
const base = slack && `/as/${slack.dataset.me}/${slack.dataset.place}`;

const send = async (act, fields) => {
  toast.textContent = '';
  const answer = await fetch(`${base}/${act}`, { method: 'POST', body: new URLSearchParams(fields), keepalive: true }).catch(
    () => null,
  );
  if (!answer) toast.textContent = 'The pretended Slack has stopped.';
  else if (answer.status !== 204) toast.textContent = await answer.text();
};

const atEnd = () => pane.scrollHeight - pane.scrollTop - pane.clientHeight < 80;
const toEnd = () => {
  pane.scrollTop = pane.scrollHeight;
};

const drawn = new Map();
const remember = (message) => drawn.set(message.id, message.innerHTML);

/** Replaces what differs, message by message, so that focus and open menus stay where nothing changed. */
const drawMessages = (next) => {
  const focused = document.activeElement?.closest('li[data-ts]')?.id;
  for (const message of [...next.children]) {
    const old = document.getElementById(message.id);
    if (drawn.get(message.id) === message.innerHTML) continue;
    remember(message);
    if (old) old.replaceWith(message);
    else document.getElementById('messages').append(message);
    if (old && message.id === focused) message.querySelector('button, a, summary')?.focus();
  }
};

const drawWindow = (next) => {
  const now = document.getElementById('window');
  if (now && next && now.dataset.hash === next.dataset.hash) return;
  now?.remove();
  if (!next) return;
  pane.append(next);
  next.showModal();
  next.addEventListener('cancel', () => send('close', {}));
};

const draw = async () => {
  const answer = await fetch(`${base}/pane`);
  if (!answer.ok) return;
  const fresh = document.createElement('template');
  fresh.innerHTML = await answer.text();
  const follow = atEnd();
  drawMessages(fresh.content.getElementById('messages'));
  drawWindow(fresh.content.getElementById('window'));
  if (follow) toEnd();
};

const press = (button) => {
  const ts = button.closest('li[data-ts]')?.dataset.ts;
  button.closest('details')?.removeAttribute('open');
  if (ts) send('press', { ts, id: button.dataset.press, value: button.dataset.value ?? '' });
};

const clicked = (event) => {
  const pressed = event.target.closest('[data-press]');
  if (pressed) press(pressed);
  if (event.target.closest('[data-close]')) send('close', {});
};

const submitted = (event) => {
  event.preventDefault();
  const form = event.target;
  const fields = Object.fromEntries(new FormData(form));
  if (form.id !== 'composer') {
    const button = form.querySelector('footer .primary');
    button.disabled = true;
    send('submit', fields).finally(() => {
      button.disabled = false;
    });
    return;
  }
  if (fields.text.trim() === '') return;
  form.reset();
  toEnd();
  send('say', fields);
};

if (slack) {
  for (const message of document.querySelectorAll('#messages > li')) remember(message);
  document.addEventListener('click', clicked);
  document.addEventListener('submit', submitted);
  document.getElementById('text').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
  document.getElementById('window')?.showModal();
  toEnd();
  const changes = new EventSource(`${base}/changes`);
  changes.addEventListener('message', draw);
  if (slack.dataset.place === 'latchkey') send('open', {});
}
