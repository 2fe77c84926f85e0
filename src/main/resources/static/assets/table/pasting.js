// Copying, cutting and pasting ranges: what fits among the rows it is put on goes straight in; whole rows are asked about first.
import { desk, table, tell, word, ask } from './words.js';
import { reach, expired, Expired } from './sending.js';
import { here, shown, columns } from './grid.js';
import { cellsIn, choose, chosen, many, wholeRows } from './selecting.js';
import { clear, writeIn } from './editing.js';
import { did } from './undoing.js';
import { wordsOf } from './rows.js';
import * as range from './range.js';

const dialog = document.getElementById('dialog-lim');

const atTable = () => {
  const at = document.activeElement;
  return table.contains(at) && !at.matches('textarea, input, select, button') && !at.closest('.sam-conflict');
};

async function show(address, body) {
  const response = await reach(address, { method: 'POST', body }).catch(failure => {
    if (failure instanceof Expired) expired();
    return null;
  });
  if (!response) return;
  if (response.headers.get('content-type')?.includes('json')) {
    const came = await response.json();
    dialog.close();
    did({ batch: came.batch, said: came.said, row: here()?.closest('tr').dataset.id });
    tell(came.said);
    return;
  }
  dialog.innerHTML = await response.text();
  if (!dialog.open) dialog.showModal();
  dialog.querySelectorAll('[data-lukk]').forEach(button => button.addEventListener('click', () => dialog.close()));
  dialog.querySelectorAll('form').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    show(form.action, new URLSearchParams(new FormData(form, event.submitter)));
  }));
}

function look(text, cell) {
  const body = new URLSearchParams({ tekst: text, rad: cell.closest('tr').dataset.id, felt: cell.dataset.felt ?? 'title' });
  const key = document.querySelector('input[type=hidden][name=_csrf]');
  body.set(key.name, key.value);
  return show(`${desk.dataset.at}/lim-inn`, body);
}

/** Whether what is pasted may be rows of a plan rather than words for cells: then nobody but the person can tell. */
function rowsPerhaps(clip, at, into, rows) {
  if (many(at) && !wholeRows() && into.length === range.height(at) && into[0].length === range.width(at)) return false;
  if (clip.length === 1) return false;
  const under = rows.slice(at.top, at.top + into.length);
  const beyond = at.top + into.length > rows.length || at.left + into[0].length > columns().length;
  return wholeRows() || at.left === 0 || beyond || under.some(row => row.dataset.under !== under[0].dataset.under || row.dataset.kind !== under[0].dataset.kind);
}

function paste(event) {
  if (dialog?.open || !(atTable() || document.activeElement === document.body)) return;
  const text = event.clipboardData.getData('text/plain');
  const rows = shown();
  const at = chosen(rows);
  if (!text || !at) return;
  event.preventDefault();
  const clip = range.cells(text);
  const into = range.spread(clip, at);
  const first = cellsIn({ ...at, bottom: at.top, right: at.left }, rows)[0][0];
  if (rowsPerhaps(clip, at, into, rows)) {
    if (first.closest('tr').hasAttribute('data-mine')) look(text, first);
    else ask('lim', word('readonly'), [{ label: 'OK', act: () => {} }]);
    return;
  }
  const right = Math.min(columns().length - 1, at.left + into[0].length - 1);
  const cells = cellsIn({ top: at.top, bottom: at.top + into.length - 1, left: at.left, right }, rows);
  // An empty cell of a clip leaves what stands: a gap in a clipboard is seldom a wish to erase.
  const pairs = cells.flatMap((row, down) => row.map((cell, across) => [cell, into[down][across]])).filter(([, to]) => to !== null && (to !== '' || clip.flat().length === 1));
  if (writeIn(pairs) && cells.flat().length > 1) choose(cells[0][0], cells.at(-1).at(-1));
}

function copy(event) {
  if (!atTable() || getSelection()?.toString()) return false;
  const at = chosen();
  if (!at) return false;
  const words = cellsIn(at).map(row => row.map(wordsOf));
  event.clipboardData.setData('text/plain', range.tsv(words));
  event.clipboardData.setData('text/html', range.html(words));
  event.preventDefault();
  tell(words.flat().length === 1 ? word('copied') : word('copied.many', words.flat().length));
  return true;
}

export function begin() {
  document.addEventListener('copy', copy);
  document.addEventListener('cut', event => { if (copy(event)) clear(); });
  document.addEventListener('paste', paste);
}
