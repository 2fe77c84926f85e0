// Where reports are asked for, status is reported beside the row, and not written in its cell.
import { desk, tell, word } from './words.js';
import { whenElsewhere } from './editing.js';
import { open, openRow, sends } from './panel.js';

const panel = document.getElementById('panel');

async function on(cell) {
  await open(cell.closest('tr').dataset.id, false);
  const choice = panel.querySelector('#status select');
  if (choice) choice.focus();
  else {
    panel.focus();
    tell(word('readonly'), 'warning');
  }
}

async function said(form, words) {
  await open(openRow(), false);
  panel.querySelector('#status select')?.focus();
  tell(words);
}

export function begin() {
  panel.addEventListener('submit', event => { if (event.target.matches('#status form')) sends(event, said); });
  if (!desk.hasAttribute('data-meldes')) return;
  whenElsewhere(cell => {
    if (cell.dataset.felt !== 'status') return false;
    on(cell);
    return true;
  });
}
