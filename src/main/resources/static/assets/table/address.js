// What of the page stands in its address, so that it is there again, and can be sent to a colleague.
export function keep(changes) {
  const now = new URL(location.href);
  Object.entries(changes).forEach(([name, value]) => { if (value) now.searchParams.set(name, value); else now.searchParams.delete(name); });
  if (now.href !== location.href) history.replaceState(null, '', now.pathname + now.search);
}

/** All that begins with a name: {rest: value}. */
export const kept = prefix => Object.fromEntries([...new URL(location.href).searchParams].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]));
