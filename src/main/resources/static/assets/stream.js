// What the server tells an open page, for as long as it is open. Where the line breaks it is made anew, from where the page is by then.
const LONGEST = 10000;
let wait = 1000;

/** @param address gives where to listen, from where the page has come to @param told what to do with each thing that is told, by its name */
export function listen(address, told, lost = () => {}) {
  const source = new EventSource(address());
  source.addEventListener('klar', () => { wait = 1000; });
  Object.entries(told).forEach(([name, tell]) => source.addEventListener(name, event => tell(event.data)));
  source.onerror = () => {
    source.close();
    lost();
    setTimeout(() => listen(address, told, lost), wait);
    wait = Math.min(LONGEST, wait * 2);
  };
  addEventListener('pagehide', () => source.close(), { once: true });
}
