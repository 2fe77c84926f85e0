// Find and replace over the whole plan: what is found is marked, what would become of it is shown, and all of it is one step to undo.
import { desk, table, tell, word } from './words.js';
import { rows, wordsOf, whenPlaced } from './rows.js';
import { fold, stop, columns, here } from './grid.js';
import { mine, writeIn } from './editing.js';
import { showAll } from './sifting.js';
import * as range from './range.js';

const bar = document.getElementById('finn');
const dialog = document.getElementById('dialog-erstatt');
const sought = bar?.elements.finn;
const by = bar?.elements.erstatt;
const hits = document.getElementById('treff');
let found = [];
let at = -1;

/** Every cell with the words in it, as the plan has them from the top. */
function look() {
  const fields = new Set(columns().map(head => head.dataset.felt));
  found = sought.value ? rows().flatMap(row => [...row.cells].filter(cell => fields.has(cell.dataset.felt) && range.found(wordsOf(cell), sought.value).length)) : [];
  at = found.indexOf(here());
  paint();
  say();
}

function paint() {
  if (!globalThis.CSS?.highlights) return;
  const ranges = found.flatMap(cell => {
    const text = cell.querySelector('.sam-said').firstChild;
    return text ? range.found(text.textContent, sought.value).map(([from, to]) => {
      const place = new Range();
      place.setStart(text, from);
      place.setEnd(text, to);
      return place;
    }) : [];
  });
  CSS.highlights.set('sam-funn', new Highlight(...ranges));
}

function say() {
  const now = !sought.value ? '' : !found.length ? word('find.none') : at < 0 ? word('find.cells', found.length) : word('find.at', at + 1).replace('@of@', found.length);
  if (hits.textContent !== now) hits.textContent = now;
}

function go(step) {
  if (!found.length) return;
  at = at < 0 ? (step > 0 ? 0 : found.length - 1) : (at + step + found.length) % found.length;
  const cell = found[at];
  if (cell.closest('tr').hidden) reveal(cell.closest('tr'));
  stop(cell, false);
  cell.scrollIntoView({ block: 'center', inline: 'nearest' });
  say();
}

function reveal(row) {
  if (desk.hasAttribute('data-sifted')) showAll();
  for (let above = row.dataset.under; above;) {
    const over = document.getElementById(`rad-${above}`);
    if (!over) return;
    fold(over, false);
    above = over.dataset.under;
  }
}

const pairs = cells => cells.map(cell => [cell, range.replaced(wordsOf(cell), sought.value, by.value)]);

function one() {
  if (at < 0) go(1);
  if (at < 0) return;
  const cell = found[at];
  if (!writeIn(pairs([cell]))) return;
  const was = at;
  look();
  at = Math.min(was, found.length) - 1;
  go(1);
}

/** What would stand in each cell, before any of it does. */
function preview() {
  look();
  const open = found.filter(mine);
  const list = dialog.querySelector('tbody');
  list.replaceChildren(...pairs(open).map(([cell, to]) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = `${cell.closest('tr').dataset.name}, ${cell.dataset.label}`;
    const before = document.createElement('td');
    const after = document.createElement('td');
    [before.lang, after.lang] = [sought.lang, sought.lang];
    before.textContent = wordsOf(cell);
    after.textContent = to;
    row.append(head, before, after);
    return row;
  }));
  dialog.querySelector('[data-antall]').textContent = word('find.replaces', open.length);
  const barred = found.length - open.length;
  dialog.querySelector('[data-ikke]').textContent = barred ? word('find.barred', barred) : '';
  dialog.querySelector('[data-gjor]').hidden = !open.length;
  dialog.showModal();
}

function all() {
  const open = found.filter(mine);
  dialog.close();
  if (writeIn(pairs(open))) tell(word('find.replaced', open.length));
  look();
}

function show(wanted) {
  bar.hidden = !wanted;
  if (wanted) {
    const chosen = here();
    if (!sought.value && chosen?.matches('.sam-cell') && wordsOf(chosen).length < 40) sought.value = wordsOf(chosen);
    sought.focus();
    sought.select();
    look();
  } else {
    found = [];
    CSS.highlights?.delete('sam-funn');
    here()?.focus();
  }
}

export function begin() {
  document.getElementById('finn-knapp').addEventListener('click', () => show(bar.hidden));
  addEventListener('keydown', event => {
    const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    // The second time it is the browser's own.
    if (ctrl && 'fh'.includes(event.key.toLowerCase()) && table.contains(document.activeElement)) {
      event.preventDefault();
      show(true);
    }
  });
  let pause;
  sought.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(look, 120); });
  bar.addEventListener('keydown', event => { if (event.key === 'Escape') show(false); });
  bar.addEventListener('submit', event => {
    event.preventDefault();
    const what = event.submitter?.value ?? 'neste';
    if (what === 'lukk') show(false);
    else if (what === 'en') one();
    else if (what === 'alle') preview();
    else go(what === 'forrige' ? -1 : 1);
  });
  dialog.querySelector('[data-gjor]').addEventListener('click', all);
  whenPlaced(() => { if (!bar.hidden && sought.value) look(); });
}
