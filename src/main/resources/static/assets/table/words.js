// What the scripts say, in the reader's own language.
const said = new Map([...document.getElementById('ord').content.querySelectorAll('[data-ord]')].map(each => [each.dataset.ord, each.textContent]));

export const word = (key, put = '') => said.get(key).replace('@n@', put);

export const desk = document.getElementById('bord');
export const table = document.getElementById('tabell');
const line = document.getElementById('lagret');
const messages = document.getElementById('beskjeder');

let told = 0;

/** Says something in the quiet line that screen readers follow. */
export function tell(text, tone = 'ok') {
  if (!line) return;
  told++;
  line.hidden = false;
  line.dataset.tone = tone;
  if (line.textContent !== text) line.textContent = text;
}

/** Says it in a moment, unless something else has been said by then: what one did oneself is said last. */
export function tellSoon(text) {
  const before = told;
  return setTimeout(() => { if (told === before) tell(text); }, 150);
}

/** Shows something that asks for an answer. Each kind is shown once, and stays until it is answered. */
export function ask(kind, text, actions = []) {
  const box = document.createElement('div');
  box.className = 'ds-alert sam-message';
  box.dataset.color = actions.length ? 'info' : 'warning';
  box.dataset.kind = kind;
  box.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = text;
  const row = document.createElement('div');
  row.className = 'sam-row';
  actions.forEach(({ label, href, act }) => {
    const button = document.createElement(href ? 'a' : 'button');
    button.className = 'ds-button';
    button.dataset.size = 'sm';
    button.dataset.variant = 'secondary';
    button.textContent = label;
    if (href) button.href = href;
    else {
      button.type = 'button';
      button.addEventListener('click', () => { if (act() !== false) box.remove(); });
    }
    row.append(button);
  });
  box.append(words, row);
  settle(kind);
  messages.append(box);
  return box;
}

export const settle = kind => messages.querySelectorAll(`[data-kind="${kind}"]`).forEach(box => box.remove());
