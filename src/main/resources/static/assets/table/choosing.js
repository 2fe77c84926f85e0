// A live fact in a text: chosen in a dialog that the server makes, and put in where one writes. It is one thing: it moves and goes as a whole.
import { desk } from './words.js';
import { reach } from './sending.js';

const REFERENCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9A-Za-z-]{1,20}\/[0-9A-Za-z-]{1,16}$/u;

/** The fact that this element is, as the editor shows it; null for one that is none. */
export function fact(node) {
  const words = node.textContent.replace(/[ \t\r\n\u200b]+/gu, ' ').trim();
  if (node.tagName !== 'DATA' || !words || !REFERENCE.test(node.getAttribute('value') ?? '')) return null;
  const made = document.createElement('data');
  made.setAttribute('value', node.getAttribute('value'));
  made.setAttribute('contenteditable', 'false');
  made.textContent = words;
  return made;
}

/** As the plan keeps it; the spaces around it, which an editor can only show as ones that do not break, are spaces. */
export const bare = box => box.querySelectorAll('data').forEach(each => {
  each.removeAttribute('contenteditable');
  const { previousSibling: before, nextSibling: after } = each;
  if (before?.nodeType === Node.TEXT_NODE) before.data = before.data.replace(/\u00a0$/u, ' ');
  if (after?.nodeType === Node.TEXT_NODE) after.data = after.data.replace(/^\u00a0/u, ' ');
});

async function form(address) {
  const response = await reach(address, {}).catch(() => null);
  if (!response?.ok) return null;
  const shown = document.importNode(new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('tallvalg'), true);
  // The page around has a heading of its own.
  const heading = shown.querySelector('h1');
  const title = document.createElement('h2');
  title.id = heading.id;
  title.className = heading.className;
  title.append(...heading.childNodes);
  heading.replaceWith(title);
  return shown;
}

/** Opens the choice beside the text, and puts in what is chosen where the caret stood. */
export async function choose(editor, beside) {
  const caret = editor.getSelection().cloneRange();
  const at = `${desk.dataset.at.replace(/\/tabell$/u, '')}/tall/valg`;
  const shown = await form(at);
  if (!shown) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'ds-dialog sam-factdialog';
  dialog.setAttribute('aria-labelledby', 'h-tallvalg');
  dialog.append(shown);
  // Escape closes the dialog, and not the row behind it.
  dialog.addEventListener('keydown', event => event.stopPropagation());
  let chosen = null;
  const dress = () => {
    const now = dialog.querySelector('form');
    const put = now.querySelector('[data-sett-inn]');
    const preview = now.querySelector('data');
    if (put) put.hidden = !preview;
    now.querySelectorAll('.sam-nojs').forEach(each => each.remove());
    const stop = now.querySelector('[data-avbryt]');
    if (stop) stop.hidden = false;
    put?.addEventListener('click', () => { chosen = fact(preview); dialog.close(); });
    stop?.addEventListener('click', () => dialog.close());
    now.addEventListener('submit', event => event.preventDefault());
    now.addEventListener('change', async event => {
      const field = event.target.name;
      const next = await form(`${at}?${new URLSearchParams(new FormData(now))}`);
      if (!next) return;
      now.closest('#tallvalg').replaceWith(next);
      dress();
      dialog.querySelector(`[name="${field}"]`)?.focus();
    });
  };
  dialog.addEventListener('close', () => {
    dialog.remove();
    editor.setSelection(caret);
    if (chosen) insert(editor, chosen);
    editor.focus();
  });
  beside.append(dialog);
  dress();
  dialog.showModal();
}

/** With a space after it, to write on from. */
function insert(editor, chosen) {
  editor.saveUndoState();
  editor.insertElement(chosen);
  const space = document.createTextNode('\u00a0');
  chosen.after(space);
  const range = document.createRange();
  range.setStart(space, 1);
  range.collapse(true);
  editor.setSelection(range);
  editor.fireEvent('input');
}

/** What stands just before or after the caret and is a fact goes as one, also where the browser would only step into it. */
export function goesAsOne(editor, root) {
  // From around the text: the editor itself hears of a key before anybody in the text does, and has moved the caret by then.
  root.parentElement.addEventListener('keydown', event => {
    if (!root.contains(event.target) || (event.key !== 'Backspace' && event.key !== 'Delete') || event.ctrlKey || event.metaKey || event.altKey) return;
    const range = editor.getSelection();
    const near = range.collapsed && beside(range, event.key === 'Backspace');
    if (!near) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    editor.saveUndoState(range);
    const { parentNode } = near;
    const after = document.createRange();
    after.setStartBefore(near);
    after.collapse(true);
    near.remove();
    parentNode.normalize();
    editor.setSelection(after);
    editor.fireEvent('input');
  }, true);
}

function beside(range, before) {
  const { startContainer: node, startOffset: at } = range;
  let near = before ? node.childNodes[at - 1] : node.childNodes[at];
  if (node.nodeType === Node.TEXT_NODE) {
    if (!empty(before ? node.data.slice(0, at) : node.data.slice(at))) return null;
    near = before ? node.previousSibling : node.nextSibling;
  }
  while (near?.nodeType === Node.TEXT_NODE && empty(near.data)) near = before ? near.previousSibling : near.nextSibling;
  return near?.nodeName === 'DATA' ? near : null;
}

const empty = text => text.replaceAll('\u200b', '') === '';
