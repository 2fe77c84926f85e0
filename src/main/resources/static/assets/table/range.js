// Ranges of cells and what becomes of them, reckoned without a page: what is copied, pasted, filled and counted.

/** The rectangle between two places {row, column}. */
export const box = (one, other) => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});
export const height = at => at.bottom - at.top + 1;
export const width = at => at.right - at.left + 1;
export const holds = (at, row, column) => row >= at.top && row <= at.bottom && column >= at.left && column <= at.right;

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

/** The other way: as a spreadsheet takes it. */
export const tsv = rows => rows.map(row => row.map(words => (/[\t\n\r"]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words)).join('\t')).join('\n');

const escaped = words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** The same as a table, for a word processor or a letter. */
export const html = rows => `<table>${rows.map(row => `<tr>${row.map(words => `<td>${escaped(words)}</td>`).join('')}</tr>`).join('')}</table>`;

/** What a clip becomes on a chosen range: once, or as many times as it goes up in it. Short rows are filled with null: nothing is written there. */
export function spread(clip, chosen) {
  const wide = Math.max(...clip.map(row => row.length));
  const times = (of, into) => (into > of && into % of === 0 ? into : of);
  const down = times(clip.length, height(chosen));
  const across = times(wide, width(chosen));
  return Array.from({ length: down }, (_, row) => Array.from({ length: across }, (__, column) => clip[row % clip.length][column % wide] ?? null));
}

const WHOLE = /^\d{1,6}$/u;

/** So many words more after some: whole numbers with the same step between them go on, all else begins anew. */
export function follow(words, count, back = false) {
  const from = back ? [...words].reverse() : words;
  if (from.length > 1 && from.every(each => WHOLE.test(each))) {
    const numbers = from.map(Number);
    const step = numbers[1] - numbers[0];
    if (step && numbers.every((number, at) => at === 0 || number - numbers[at - 1] === step)) {
      return Array.from({ length: count }, (_, at) => String(Math.max(0, numbers.at(-1) + step * (at + 1))));
    }
  }
  return Array.from({ length: count }, (_, at) => from[at % from.length]);
}

/** Where a fill goes when the handle is let go over a place: along the way that is farther off; null inside the range itself. */
export function reach(from, row, column) {
  const down = row > from.bottom ? row - from.bottom : row < from.top ? row - from.top : 0;
  const across = column > from.right ? column - from.right : column < from.left ? column - from.left : 0;
  if (!down && !across) return null;
  if (Math.abs(down) >= Math.abs(across)) return down > 0 ? { ...from, top: from.bottom + 1, bottom: row } : { ...from, top: row, bottom: from.top - 1 };
  return across > 0 ? { ...from, left: from.right + 1, right: column } : { ...from, left: column, right: from.left - 1 };
}

const KRONER = /(\d{1,3}(?:[\s\u00a0.]\d{3})+|\d+(?:,\d+)?)\s*(mill\.?|millioner?|mrd\.?)?\s*(?:kr\b|kroner)/giu;

/** Whole kroner in some words; null where they name none. */
export function kroner(words) {
  const found = [...words.matchAll(KRONER)];
  return found.length ? found.reduce((sum, [, amount, times]) => {
    const number = Number(amount.replace(/[\s\u00a0.]/gu, '').replace(',', '.'));
    return sum + Math.round(number * (!times ? 1 : /^mrd/iu.test(times) ? 1e9 : 1e6));
  }, 0) : null;
}

/** How often each of some words is there, the most frequent first. Each cell has words of its own: [[...], [...]]. */
export function often(cellsOfWords) {
  const times = new Map();
  cellsOfWords.forEach(words => new Set(words).forEach(each => times.set(each, (times.get(each) ?? 0) + 1)));
  return [...times].sort((one, other) => other[1] - one[1]);
}

/** The name that a sheet gives a range: D8, or D8:E9. */
export const address = (at, letters, number) => {
  const from = letters[at.left] + number(at.top);
  const to = letters[at.right] + number(at.bottom);
  return from === to ? from : `${from}:${to}`;
};

/** Those of some words that have a word beginning so, the ones that begin so themselves first. */
export function begun(known, typed) {
  const small = typed.toLocaleLowerCase('nb');
  if (!small) return [];
  const at = words => {
    const within = words.toLocaleLowerCase('nb');
    return within.startsWith(small) ? 0 : within.split(/[\s/,+-]+/u).some(each => each.startsWith(small)) ? 1 : 2;
  };
  return known.filter(words => words.toLocaleLowerCase('nb') !== small && at(words) < 2).sort((one, other) => at(one) - at(other));
}

const order = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });

/** Before or after as a reader sorts: empty last, numbers by size. */
export function compare(one, other, falling) {
  if (one === '' || other === '') return (one === '') - (other === '');
  return falling ? order.compare(other, one) : order.compare(one, other);
}

/** Where some words stand in others, whatever their case: [[from, to], ...]. */
export function found(words, sought) {
  const places = [];
  if (!sought) return places;
  const within = words.toLocaleLowerCase('nb');
  const small = sought.toLocaleLowerCase('nb');
  for (let at = within.indexOf(small); at >= 0; at = within.indexOf(small, at + small.length)) places.push([at, at + small.length]);
  return places;
}

/** The words with each such place as other words. */
export function replaced(words, sought, by) {
  let after = '';
  let last = 0;
  found(words, sought).forEach(([from, to]) => {
    after += words.slice(last, from) + by;
    last = to;
  });
  return after + words.slice(last);
}
