// What colleagues change appears by itself. Where the line breaks it is made anew, from the revision that this table has.
import { desk } from './words.js';
import { revision, apply } from './rows.js';
import { answered, reached } from './sending.js';

const LONGEST = 10000;
let wait = 1000;

function listen() {
  const source = new EventSource(`${desk.dataset.at}/strom?siden=${revision()}`);
  source.addEventListener('klar', () => {
    wait = 1000;
    desk.dataset.live = 'true';
    reached();
  });
  source.addEventListener('endring', event => answered().then(() => apply(JSON.parse(event.data), false)));
  source.onerror = () => {
    source.close();
    delete desk.dataset.live;
    setTimeout(listen, wait);
    wait = Math.min(LONGEST, wait * 2);
  };
  addEventListener('pagehide', () => source.close(), { once: true });
}

export const begin = listen;
