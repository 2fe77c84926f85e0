// Copying a cell, and pasting: one cell goes straight in; several are shown first, and go in all together or not at all.
import { desk, table, tell, word, ask } from './words.js';
import { reach, expired, Expired } from './sending.js';
import { here } from './grid.js';
import { write } from './editing.js';
import { did } from './undoing.js';
import { wordsOf } from './rows.js';

const dialog = document.getElementById('dialog-lim');

/** What a spreadsheet puts on the clipboard: tabs between cells, quotation marks around what has line breaks. */
export function cells(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const end = () => { rows.at(-1).push(cell); cell = ''; };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') { cell += '"'; at++; } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') end();
    else if (sign === '\n') { end(); rows.push([]); } else if (sign !== '\r') cell += sign;
  }
  end();
  if (rows.length > 1 && rows.at(-1).length === 1 && rows.at(-1)[0] === '') rows.pop();
  return rows;
}

function busy() {
  return document.activeElement?.matches('textarea, input, [contenteditable=true]');
}

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

function preview(text, cell) {
  const body = new URLSearchParams({ tekst: text, rad: cell.closest('tr').dataset.id, felt: cell.dataset.felt ?? 'title' });
  const key = document.querySelector('input[type=hidden][name=_csrf]');
  body.set(key.name, key.value);
  return show(`${desk.dataset.at}/lim-inn`, body);
}

export function begin() {
  document.addEventListener('copy', event => {
    const cell = here();
    if (!cell?.matches('.sam-cell') || document.activeElement !== cell || getSelection()?.toString()) return;
    const words = wordsOf(cell);
    event.clipboardData.setData('text/plain', /[\t\n"]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
    event.preventDefault();
    tell(word('copied'));
  });
  document.addEventListener('paste', event => {
    if (busy() || dialog?.open || !document.activeElement?.closest('#bord, body')) return;
    const text = event.clipboardData.getData('text/plain');
    const cell = here();
    if (!text || !cell) return;
    event.preventDefault();
    const came = cells(text);
    if (came.length === 1 && came[0].length === 1) {
      if (cell.matches('.sam-cell')) write(cell, came[0][0]);
    } else if (!cell.closest('tr').hasAttribute('data-mine')) {
      ask('lim', word('readonly'), [{ label: 'OK', act: () => {} }]);
    } else preview(text, cell);
  });
}
