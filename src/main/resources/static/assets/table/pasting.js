// Copying a cell, and pasting: one cell goes straight in; several are shown first, and go in all together or not at all.
import { desk, table, tell, word, ask } from './words.js';
import { reach } from './sending.js';
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

async function preview(text, cell) {
  const row = cell?.closest('tr').dataset.id ?? '';
  const body = new URLSearchParams({ tekst: text, rad: row, felt: cell?.dataset.felt ?? '', siden: desk.dataset.revision });
  const key = document.querySelector('input[type=hidden][name=_csrf]');
  if (key) body.set(key.name, key.value);
  const response = await reach(`${desk.dataset.at}/lim-inn`, { method: 'POST', body }).catch(() => null);
  if (!response) return;
  dialog.innerHTML = await response.text();
  if (!dialog.open) dialog.showModal();
  const form = dialog.querySelector('form[data-lim]');
  dialog.querySelector('[data-lukk]')?.addEventListener('click', () => dialog.close());
  form?.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await reach(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) }).catch(() => null);
    if (!answer) return;
    if (answer.headers.get('content-type')?.includes('json')) {
      const came = await answer.json();
      dialog.close();
      if (came.batch) did({ batch: came.batch, said: came.said, row });
      tell(came.said);
    } else {
      dialog.innerHTML = await answer.text();
    }
  });
  form?.querySelectorAll('[name=slik]').forEach(way => way.addEventListener('change', () => dialog.setAttribute('data-slik', way.value)));
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
