// What was typed and is not saved yet, kept in the browser: through a lost connection, an expired session, a closed window.
import { desk } from './words.js';

const PREFIX = `samspill:${desk.dataset.plan}:`;

export function keep(row, field, from, to) {
  try {
    localStorage.setItem(PREFIX + row + ':' + field, JSON.stringify({ from, to, at: Date.now() }));
  } catch {
    // The browser keeps nothing for us; the words still stand on the page.
  }
}

export function forget(row, field) {
  try {
    localStorage.removeItem(PREFIX + row + ':' + field);
  } catch {
    // See above.
  }
}

/** All that was kept for this plan: {row, field, from, to}. */
export function kept() {
  try {
    return Object.keys(localStorage).filter(name => name.startsWith(PREFIX)).map(name => {
      const [row, ...field] = name.slice(PREFIX.length).split(':');
      return { row, field: field.join(':'), ...JSON.parse(localStorage.getItem(name)) };
    });
  } catch {
    return [];
  }
}
