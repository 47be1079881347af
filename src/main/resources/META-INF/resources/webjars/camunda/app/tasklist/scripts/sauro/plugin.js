// Sáu Rõ in Tasklist. One file that fails to load would blank the whole application: a browser test opens it in every build.
import { say } from './language.js';
import { mount, unmount } from './detail.js';
import { navbar } from './navbar.js';
import { card } from './card.js';
import { speakVietnameseInForms } from './form-language.js';

speakVietnameseInForms();

export default [
  {
    id: 'sauro-six-clears',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: say('Sáu rõ', 'Six clears') },
    render: mount,
    unmount,
  },
  card,
  ...navbar,
];
