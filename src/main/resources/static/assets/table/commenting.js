// What colleagues say about cells: a corner on each cell that is talked about, and the form beside the row.
import { desk, table, word, tell } from './words.js';
import { cellOf, whenPlaced } from './rows.js';
import { here } from './grid.js';
import { first } from './selecting.js';
import { open, sends } from './panel.js';

const count = document.getElementById('antall-kommentarer');
const panel = document.getElementById('panel');
let marks = desk.dataset.merker.split('\n').filter(Boolean).map(line => {
  const [row, said, ...field] = line.split(' ');
  return { row, field: field.join(' '), said: Number(said) };
});
let marked = [];

function show() {
  marked.forEach(cell => { cell.classList.remove('is-talked'); cell.removeAttribute('aria-description'); });
  marked = [];
  marks.forEach(({ row, field, said }) => {
    const cell = cellOf(row, field === 'text' ? 'title' : field);
    if (!cell) return;
    cell.classList.add('is-talked');
    cell.setAttribute('aria-description', said === 1 ? word('comment.one') : word('comment.many', said));
    marked.push(cell);
  });
  const all = marks.reduce((sum, mark) => sum + mark.said, 0);
  count.textContent = all || '';
}

/** What the server says is talked about now. */
export function take(fresh) {
  if (JSON.stringify(fresh) === JSON.stringify(marks)) return;
  marks = fresh;
  show();
}

async function on(cell) {
  if (!cell) return;
  await open(cell.closest('tr').dataset.id, false);
  choose(cell.dataset.felt);
  const box = document.getElementById('kommentar-ord');
  box?.focus();
  box?.form.scrollIntoView({ block: 'nearest' });
}

function choose(field) {
  const about = document.getElementById('kommentar-felt');
  if ([...about?.options ?? []].some(option => option.value === field)) about.value = field;
}

/** Said: the form is drawn anew, empty, about the same cell. */
async function said(form, words) {
  const about = form.elements.felt?.value;
  await open(form.elements.rad.value, false);
  choose(about);
  document.getElementById('kommentar-ord')?.focus();
  tell(words);
  document.dispatchEvent(new Event('kommentert'));
}

export function begin() {
  panel.addEventListener('submit', event => { if (event.target.matches('#kommentarer form')) sends(event, said); });
  document.getElementById('kommenter')?.addEventListener('click', () => on(first() ?? here()));
  table.addEventListener('keydown', event => {
    if (event.shiftKey && event.key === 'F2' && !event.target.matches('textarea')) {
      event.preventDefault();
      on(here());
    }
  });
  whenPlaced(show);
  show();
  // The row beside the table has become taller since the browser went there.
  if (location.hash === '#kommentarer') requestAnimationFrame(() => document.getElementById('kommentarer')?.scrollIntoView());
}
