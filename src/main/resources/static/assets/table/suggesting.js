// What a cell may say: the states, the parties, times, and what stands elsewhere in the column. Offered, and never more: any other words are as good.
import { word } from './words.js';
import { rows, wordsOf } from './rows.js';
import { begun, often } from './range.js';

const MOST = 7;
const ready = new Map([...document.getElementById('forslag').content.querySelectorAll('[data-felt]')].map(each => [each.dataset.felt, [...each.children].map(one => one.textContent)]));
/** The last of several, where a cell names several. */
const LAST = { responsibility: /[^,+&\n]*$/u, attractiveness: /[^/,\n]*$/u };

let list = null;
let box = null;
let field = null;
let marked = -1;
let shown = [];

const used = () => often(rows().map(row => [...row.cells].find(cell => cell.dataset.felt === field)).filter(Boolean).map(cell => [wordsOf(cell)].filter(words => words && !words.includes('\n') && words.length < 60))).map(([words]) => words);

function piece() {
  const to = box.value;
  const last = LAST[field]?.exec(to)?.[0] ?? to;
  return { before: to.slice(0, to.length - last.length), last: last.trim(), gap: /^\s*/u.exec(last)[0] };
}

function refresh(all) {
  const { last } = piece();
  const known = [...new Set([...(ready.get(field) ?? []), ...used()])];
  shown = (all ? known : begun(known, last)).slice(0, MOST);
  marked = -1;
  list.replaceChildren(...shown.map((words, at) => {
    const item = document.createElement('li');
    item.id = `forslag-${at}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.textContent = words;
    item.lang = box.lang;
    item.addEventListener('pointerdown', event => { event.preventDefault(); take(at); });
    return item;
  }));
  list.hidden = !shown.length;
  box.removeAttribute('aria-activedescendant');
}

function mark(at) {
  marked = at;
  [...list.children].forEach((item, number) => item.setAttribute('aria-selected', String(number === at)));
  if (at >= 0) box.setAttribute('aria-activedescendant', `forslag-${at}`);
  else box.removeAttribute('aria-activedescendant');
}

function take(at) {
  const { before, gap } = piece();
  box.value = before + gap + shown[at];
  box.dispatchEvent(new Event('input', { bubbles: true }));
  list.hidden = true;
  mark(-1);
}

/** Begins to offer, for a cell that was opened. */
export function suggest(cell, into, pop) {
  field = cell.dataset.felt;
  box = into;
  list = document.createElement('ul');
  if (field === 'title') return;
  list.className = 'sam-suggest';
  list.id = 'forslagene';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', word('suggest'));
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  pop.prepend(list);
  list.hidden = true;
  if (field === 'status') refresh(true);
  box.addEventListener('input', event => { if (event.isTrusted) refresh(false); });
  if (field === 'schedule') pop.append(day());
}

/** A day, for whom would rather point at it. */
function day() {
  const label = document.createElement('label');
  label.className = 'sam-day';
  const date = document.createElement('input');
  date.type = 'date';
  label.append(word('day'), date);
  // The cell stays open while one chooses: the box must not take this for leaving it.
  date.addEventListener('change', () => {
    if (!date.value) return;
    box.value = new Intl.DateTimeFormat(box.lang === 'nn' ? 'nn-NO' : box.lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date.value}T12:00`));
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  date.addEventListener('keydown', event => event.stopPropagation());
  return label;
}

/** Whether a key was for the suggestions; {@code true} also lets Enter go on with what was taken. */
export function suggestKey(event) {
  if (field === 'title' || !box || box.value.includes('\n')) return false;
  if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && marked >= 0)) {
    if (list.hidden) refresh(box.value === '' || event.altKey);
    if (list.hidden && shown.length === 0) refresh(true);
    if (!shown.length) return false;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    mark(Math.max(-1, Math.min(shown.length - 1, marked + step)));
    event.preventDefault();
    return true;
  }
  if ((event.key === 'Enter' || event.key === 'Tab') && marked >= 0 && !list.hidden && !event.altKey && !event.ctrlKey && !event.shiftKey) take(marked);
  return false;
}

/** Whether the keyboard went to the day beside the box, so that the cell is still being written in. */
export const stillHere = event => Boolean(event.relatedTarget?.closest?.('.sam-day'));
