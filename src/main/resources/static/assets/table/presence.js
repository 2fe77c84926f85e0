// Who else is at this table, and where, and what they talk about: told now and then, kept nowhere.
import { desk, word } from './words.js';
import { cellOf, rowOf, whenPlaced } from './rows.js';
import { here, whenMoved } from './grid.js';
import { editing } from './editing.js';
import { take } from './commenting.js';

const OFTEN = 4000;
const SELDOM = 10000;
const people = document.getElementById('her-na');
const address = `${desk.dataset.at}/her`;
const window_ = crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replaceAll(/[018]/gu, sign => (sign ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (sign / 4)))).toString(16));
let others = [];
let timer = null;
let marked = [];

function said(more = {}) {
  const cell = here();
  const body = new URLSearchParams({ vindu: window_, skriver: String(editing()), ...more });
  if (cell) {
    body.set('rad', cell.closest('tr').dataset.id);
    body.set('felt', cell.dataset.felt ?? '');
  }
  const key = document.querySelector('input[type=hidden][name=_csrf]');
  if (key) body.set(key.name, key.value);
  return body;
}

async function tell() {
  clearTimeout(timer);
  try {
    const response = await fetch(address, { method: 'POST', body: said(), redirect: 'manual' });
    const told = response.ok ? await response.json() : { others: [], comments: null };
    others = told.others;
    show();
    if (told.comments) take(told.comments);
  } catch {
    // Comfort only: the table says itself when it has no connection.
  }
  clearTimeout(timer);
  timer = setTimeout(() => (document.hidden ? again() : tell()), others.length ? OFTEN : SELDOM);
}

const again = () => { timer = setTimeout(() => (document.hidden ? again() : tell()), SELDOM); };

function show() {
  const names = others.map(each => each.name).join('\n');
  if (people.dataset.names !== names) {
    people.dataset.names = names;
    people.hidden = !others.length;
    people.replaceChildren(...others.map(each => {
      const item = document.createElement('li');
      const initials = document.createElement('span');
      initials.setAttribute('aria-hidden', 'true');
      initials.textContent = each.name.split(/[\s-]+/u).map(part => part[0] ?? '').join('').slice(0, 2).toUpperCase();
      const full = document.createElement('span');
      full.className = 'ds-sr-only';
      item.title = each.name;
      item.append(initials, full);
      return item;
    }));
  }
  [...people.children].forEach((item, at) => {
    const { name, row, field } = others[at];
    const cell = row && cellOf(row, field);
    const full = [name, cell && `${cell.dataset.label}, ${rowOf(row).dataset.name}`].filter(Boolean).join(': ');
    if (item.lastChild.textContent !== full) item.lastChild.textContent = full;
  });
  flag();
}

function flag() {
  const now = new Map(others.filter(each => each.row && each.field).map(each => [cellOf(each.row, each.field), each.writing ? word('writes', each.name) : each.name]));
  marked.filter(cell => !now.has(cell)).forEach(cell => { cell.classList.remove('is-other'); delete cell.dataset.hvem; });
  now.delete(null);
  now.forEach((name, cell) => {
    cell.classList.add('is-other');
    if (cell.dataset.hvem !== name) cell.dataset.hvem = name;
  });
  marked = [...now.keys()];
}

export function begin() {
  let pause = null;
  whenMoved(() => { pause ??= setTimeout(() => { pause = null; tell(); }, 1000); });
  whenPlaced(() => { if (others.length) flag(); });
  document.addEventListener('kommentert', tell);
  addEventListener('pagehide', () => navigator.sendBeacon(address, said({ borte: 'true' })));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) tell(); });
  tell();
}
