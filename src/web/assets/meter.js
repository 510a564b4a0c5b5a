// Asks the server how hard a candidate is to guess, half a second after the last key. Nothing is judged or kept here.

const field = document.getElementById('new-password');
const meter = document.querySelector('[data-meter]');
const says = meter?.querySelector('[data-meter-says]');
const pauseMs = 500;
let timer;
let asked = 0;

const show = (score, words) => {
  meter.dataset.score = score;
  says.textContent = words;
};

const judge = async (candidate) => {
  asked += 1;
  const mine = asked;
  const answer = await fetch('/page/strength', {
    method: 'POST',
    body: new URLSearchParams({ candidate }),
    headers: { accept: 'application/json' },
  }).catch(() => null);
  if (!answer?.ok || mine !== asked) return;
  const { score, says: words } = await answer.json();
  show(score, words.join(' '));
};

if (field && meter) {
  meter.hidden = false;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    asked += 1;
    if (field.value === '') return show('none', '');
    timer = setTimeout(() => judge(field.value), pauseMs);
  });
}
