// Buttons that set the small marks in a text: without this file one types them.
document.querySelectorAll('form[data-marks]').forEach(form => {
  const text = form.elements[form.dataset.marks];
  const bar = document.createElement('div');
  bar.className = 'sam-marks';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', form.dataset.tools);
  const lines = mark => around(text, lineOf(text), lines => lines.map(line => (line.startsWith(mark) ? line.slice(mark.length) : mark + line)));
  const tools = {
    heading: () => lines('## '),
    bold: () => around(text, [text.selectionStart, text.selectionEnd], words => words.map(word => (/^\*\*.*\*\*$/u.test(word) ? word.slice(2, -2) : word && `**${word}**`))),
    list: () => lines('- '),
  };
  Object.entries(tools).forEach(([name, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'tertiary';
    button.dataset.size = 'sm';
    button.textContent = form.dataset[name];
    button.addEventListener('click', act);
    bar.append(button);
  });
  text.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'b') {
      event.preventDefault();
      tools.bold();
    }
    if (event.key === 'Enter' && !event.shiftKey) goOn(event, text);
  });
  text.before(bar);
});

/** The whole lines that are chosen. */
function lineOf(text) {
  const { value, selectionStart, selectionEnd } = text;
  const end = value.indexOf('\n', selectionEnd);
  return [value.lastIndexOf('\n', selectionStart - 1) + 1, end < 0 ? value.length : end];
}

/** As typed by hand, so that the browser's own undo takes it back. */
function around(text, [from, to], change) {
  const changed = change(text.value.slice(from, to).split('\n')).join('\n');
  text.focus();
  text.setSelectionRange(from, to);
  put(text, changed);
  text.setSelectionRange(from, from + changed.length);
}

function put(text, words) {
  // Old, and the only way that keeps undo.
  if (!document.execCommand('insertText', false, words)) text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
}

/** A list goes on with the next point, and ends at an empty one. */
function goOn(event, text) {
  if (text.selectionStart !== text.selectionEnd || event.isComposing) return;
  const [from] = lineOf(text);
  const line = text.value.slice(from, text.selectionStart);
  const point = /^(- )(.*)$/u.exec(line);
  if (!point) return;
  event.preventDefault();
  if (point[2].trim()) {
    put(text, '\n- ');
  } else {
    text.setSelectionRange(from, text.selectionStart);
    put(text, '\n');
  }
}
