// What colleagues change appears by itself.
import { listen } from '../stream.js';
import { desk } from './words.js';
import { revision, apply } from './rows.js';
import { answered, reached } from './sending.js';

export const begin = () => listen(
  () => `${desk.dataset.at}/strom?siden=${revision()}`,
  {
    klar: () => {
      desk.dataset.live = 'true';
      reached();
    },
    endring: data => answered().then(() => apply(JSON.parse(data), false)),
  },
  () => delete desk.dataset.live,
);
