// One row beside the table: its text with emphasis, lists and links, and all its fields. Saved field by field, as in the table.
import Squire from '../squire/squire.mjs';
import { desk, table, tell, word } from './words.js';
import { hand, reach, Lost, Expired } from './sending.js';
import { save } from './editing.js';
import { step } from './moving.js';
import { keep } from './address.js';
import { rowOf, whenPlaced } from './rows.js';
import { here, stop } from './grid.js';
import { bare as bareFacts, choose, fact, goesAsOne } from './choosing.js';

const panel = document.getElementById('panel');
const LINES = /^(DIV|SECTION|ARTICLE|HEADER|FOOTER|BLOCKQUOTE|PRE|CAPTION|DT|DD|H[1-6])$/u;
const BLOCKS = 'p, div, section, article, blockquote, pre, ul, ol, table, h1, h2, h3, h4, h5, h6';
const KEPT = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A', 'BR']);
export const openRow = () => shown;
let shown = panel.querySelector('[data-rad]')?.dataset.rad ?? null;

export async function open(id, focus = true) {
  const response = await reach(`${desk.dataset.at}/panel/${id}`, {}).catch(() => null);
  if (!response?.ok) return;
  panel.innerHTML = await response.text();
  shown = id;
  desk.classList.add('has-side');
  keep({ rad: id });
  dress();
  if (focus) panel.focus();
}

function close(event) {
  event.preventDefault();
  const row = shown && rowOf(shown);
  panel.replaceChildren();
  desk.classList.remove('has-side');
  keep({ rad: null });
  shown = null;
  if (row) stop(row.querySelector('.sam-tree'));
}

/** Sends a form beside the table; what could not be taken stays in its box, with why. */
export async function sends(event, done) {
  event.preventDefault();
  const form = event.target;
  const { submitter } = event;
  const fields = [...new FormData(form, submitter)].filter(([name]) => !name.startsWith('_'));
  const wrong = form.querySelector('.ds-validation-message');
  submitter.disabled = true;
  try {
    const response = await hand(form.getAttribute('action'), [...fields, ['stille', 'true']]);
    const said = response.status < 500 && response.headers.get('content-type')?.startsWith('text/plain') ? await response.text() : word('failed');
    if (response.ok) {
      await done(form, said);
    } else if (wrong) {
      wrong.textContent = said;
      const box = form.querySelector('textarea');
      box.setAttribute('aria-invalid', 'true');
      box.focus();
    } else {
      tell(said, 'warning');
    }
  } catch (problem) {
    if (!(problem instanceof Lost || problem instanceof Expired)) throw problem;
  } finally {
    submitter.disabled = false;
  }
}

function dress() {
  panel.querySelector('[data-lukk]')?.addEventListener('click', close);
  const form = panel.querySelector('.sam-rowform');
  if (form) {
    form.addEventListener('submit', event => { event.preventDefault(); document.activeElement?.blur(); });
    form.querySelectorAll('textarea').forEach(box => (box.name === 'ord-text' ? rich(box, form.dataset.rad) : plain(box, form.dataset.rad)));
  }
  panel.querySelectorAll('.sam-rowacts').forEach(acts => acts.addEventListener('submit', async event => {
    event.preventDefault();
    const fields = Object.fromEntries([...new FormData(acts, event.submitter)].filter(([name]) => !name.startsWith('_')));
    const answer = await step(fields);
    if (answer.ok && fields.hva === 'fjern') close(event);
  }));
}

function plain(box, row) {
  const field = box.name.slice('ord-'.length);
  const seen = box.form.elements['sett-' + field];
  box.addEventListener('change', async () => {
    const from = seen.value;
    const to = box.value.replace(/\s+$/u, '');
    if (from === to) return;
    seen.value = to;
    await save({ row, field, from, to });
  });
}

/** The editor writes what the plan keeps, and nothing else: paragraphs, lists, emphasis and links. */
function rich(box, row) {
  const seen = box.form.elements['sett-text'];
  const root = document.createElement('div');
  root.className = 'sam-rich';
  root.lang = box.lang;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', box.labels[0].textContent);
  root.dataset.placeholder = box.placeholder;
  const bar = document.createElement('div');
  bar.className = 'sam-bartools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', word('tools'));
  box.hidden = true;
  box.closest('.sam-editor').querySelectorAll('.sam-nojs').forEach(each => each.remove());
  box.after(bar, root);
  const editor = new Squire(root, { blockTag: 'P', addLinks: true, sanitizeToDOMFragment: clean });
  editor.setHTML(seen.value);
  const tools = [
    tool(bar, 'bold', 'F', () => (editor.hasFormat('B') || editor.hasFormat('STRONG') ? editor.removeBold() : editor.bold())),
    tool(bar, 'italic', 'K', () => (editor.hasFormat('I') || editor.hasFormat('EM') ? editor.removeItalic() : editor.italic())),
    tool(bar, 'list', '•', () => (editor.hasFormat('UL') ? editor.removeList() : editor.makeUnorderedList())),
    tool(bar, 'numbers', '1.', () => (editor.hasFormat('OL') ? editor.removeList() : editor.makeOrderedList())),
    tool(bar, 'link', '↗', () => link(editor, bar)),
    tool(bar, 'fact', word('fact'), () => choose(editor, panel)),
  ];
  rove(bar, tools);
  const mark = () => {
    tools[0].setAttribute('aria-pressed', String(editor.hasFormat('B') || editor.hasFormat('STRONG')));
    tools[1].setAttribute('aria-pressed', String(editor.hasFormat('I') || editor.hasFormat('EM')));
    tools[2].setAttribute('aria-pressed', String(editor.hasFormat('UL')));
    tools[3].setAttribute('aria-pressed', String(editor.hasFormat('OL')));
    root.toggleAttribute('data-empty', root.textContent.trim() === '');
  };
  editor.addEventListener('pathChange', mark);
  editor.addEventListener('input', mark);
  mark();
  let pause;
  const store = async () => {
    clearTimeout(pause);
    const to = written(editor.getHTML());
    const from = seen.value;
    if (to === from) return;
    seen.value = to;
    await save({ row, field: 'text', from, to });
  };
  editor.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(store, 1500); });
  root.addEventListener('blur', store);
  goesAsOne(editor, root);
  staysOff(editor, root);
  listsByDash(editor, root);
  // Tab leaves the field, as from any other.
  editor.setKeyHandler('Tab', null);
  editor.setKeyHandler('Shift-Tab', null);
}

/** A new line begins as one wrote last: the editor would else take up again what was turned off at the end of the line. */
function staysOff(editor, root) {
  let off = [];
  // Asked when the key goes down: the editor has made the new line before anybody else hears of it.
  root.addEventListener('keydown', event => { off = event.key === 'Enter' && !event.shiftKey ? ['B', 'I'].filter(tag => !editor.hasFormat(tag)) : []; }, true);
  root.addEventListener('beforeinput', () => {
    const range = editor.getSelection();
    const block = off.length && element(range.startContainer).closest('p, li');
    if (block && !bare(block)) {
      off.forEach(tag => block.querySelectorAll(tag).forEach(emphasis => emphasis.replaceWith(...emphasis.childNodes)));
      range.setStart(block, 0);
      range.collapse(true);
      editor.setSelection(range);
    }
    off = [];
  });
}

const element = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
const bare = block => block.textContent.replaceAll('\u200b', '').trim();

/** "- " begins a list, as in every other word processor; "* " and "1. " do by the editor itself. */
function listsByDash(editor, root) {
  root.addEventListener('keydown', event => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const range = editor.getSelection();
    const block = range.collapsed && element(range.startContainer).closest('p');
    if (!block || !/^[-–]$/u.test(bare(block))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    editor.saveUndoState(range);
    block.replaceChildren(document.createElement('br'));
    range.setStart(block, 0);
    range.collapse(true);
    editor.setSelection(range);
    editor.makeUnorderedList();
  }, true);
}

function tool(bar, name, sign, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sam-tool';
  button.dataset.tool = name;
  button.textContent = sign;
  button.setAttribute('aria-label', word(name));
  button.addEventListener('mousedown', event => event.preventDefault());
  button.addEventListener('click', act);
  bar.append(button);
  return button;
}

/** One stop for Tab, arrows inside. */
function rove(bar, tools) {
  tools.forEach((button, at) => { button.tabIndex = at ? -1 : 0; });
  bar.addEventListener('keydown', event => {
    const at = tools.indexOf(document.activeElement);
    const to = tools[at + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0)];
    if (at < 0 || !to || to === tools[at]) return;
    tools[at].tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
    event.preventDefault();
  });
}

function link(editor, bar) {
  if (editor.hasFormat('A')) {
    editor.removeLink();
    return;
  }
  const range = editor.getSelection();
  const field = document.createElement('input');
  field.type = 'url';
  field.className = 'ds-input';
  field.placeholder = 'https://';
  field.setAttribute('aria-label', word('address'));
  bar.append(field);
  field.focus();
  const done = make => {
    field.remove();
    editor.setSelection(range);
    if (make && /^(https?:\/\/|mailto:)\S+$/iu.test(field.value)) editor.makeLink(field.value);
    editor.focus();
  };
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') { event.preventDefault(); done(true); }
    if (event.key === 'Escape') { event.preventDefault(); done(false); }
  });
}

/** What comes from elsewhere, without all that the plan does not keep. Nothing in it runs: it is never part of the page until it is clean. */
function clean(html) {
  const from = new DOMParser().parseFromString(html, 'text/html').body;
  const to = document.createDocumentFragment();
  [...from.childNodes].forEach(node => take(node, to));
  return document.importNode(to, true);
}

function take(node, into) {
  if (node.nodeType === Node.TEXT_NODE) {
    into.append(node.textContent);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return;
  const chosen = fact(node);
  if (chosen) {
    into.append(chosen);
    return;
  }
  const tag = kept(node);
  let target = into;
  if (tag === 'P' && into.closest?.('p')) {
    // What stands in one cell is a line, and not glued to what stands before it.
    if (into.textContent && !/\s$/u.test(into.textContent)) into.append(' ');
  } else if (KEPT.has(tag)) {
    target = document.createElement(tag);
    if (tag === 'A' && /^(https?:|mailto:)/iu.test(node.getAttribute('href') ?? '')) target.setAttribute('href', node.getAttribute('href'));
    into.append(target);
  }
  if (/^H[1-6]$/u.test(node.tagName)) {
    target = target.appendChild(document.createElement('STRONG'));
  }
  [...node.childNodes].forEach(inner => take(inner, target));
  if (/^T[DH]$/u.test(node.tagName) && node.nextElementSibling) into.append(' ');
}

/** A row of a table is a line, a heading a line in bold; what is a block of its own elsewhere is one here, unless it holds others. */
function kept(node) {
  if (node.tagName === 'TR') return 'P';
  if (LINES.test(node.tagName)) return node.querySelector(BLOCKS) ? '' : 'P';
  return { B: 'STRONG', I: 'EM' }[node.tagName] ?? node.tagName;
}

/** As the plan keeps it: the editor's own last line breaks are no words. */
function written(html) {
  const box = document.createElement('div');
  box.append(clean(html));
  bareFacts(box);
  box.querySelectorAll('br').forEach(br => { if (!br.nextSibling) br.remove(); });
  box.querySelectorAll('p, li').forEach(block => { if (!block.textContent.trim()) block.remove(); });
  box.querySelectorAll('ul, ol').forEach(list => { if (!list.children.length) list.remove(); });
  return box.innerHTML;
}

export function begin() {
  table.addEventListener('click', event => {
    const link = event.target.closest('.sam-rownr a');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // At a desk the number chooses its row, as in a spreadsheet; what a finger touches, opens.
    if (event.pointerType === 'touch' || matchMedia('(width < 62rem)').matches || event.detail === 0) open(link.closest('tr').dataset.id);
  });
  table.addEventListener('dblclick', event => {
    const number = event.target.closest('.sam-rownr');
    if (number) open(number.closest('tr').dataset.id);
  });
  document.getElementById('apne-rad')?.addEventListener('click', () => { if (here()) open(here().closest('tr').dataset.id); });
  table.addEventListener('keydown', event => {
    const row = event.target.closest('tr[data-id]');
    if (row && event.altKey && event.key === 'Enter' && !event.target.matches('textarea')) {
      event.preventDefault();
      open(row.dataset.id);
    }
  });
  panel.addEventListener('keydown', event => { if (event.key === 'Escape' && shown && !event.target.matches('input')) close(event); });
  panel.addEventListener('deres', event => open(event.detail, false));
  // What somebody else has changed in the row that is open shows here too, unless one is writing here.
  whenPlaced(changed => { if (shown && changed.some(row => row.dataset.id === shown) && !panel.contains(document.activeElement)) open(shown, false); });
  dress();
}
