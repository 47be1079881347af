// Links of the top bar: our own pages, the unit of whoever is signed in, and the other language.
import { el, show } from './dom.js';
import { say, switchLanguage } from './language.js';
import { get, address } from './api.js';

const link = (path, label) => (node) => show(node, el('a', { href: address(path) }, label));

async function unitOf(node) {
  const { seats = [] } = await get('/api/me').catch(() => ({}));
  const units = [...new Set(seats.map((seat) => seat.unitName))];
  if (units.length) show(node, el('a.sauro-unit', { href: address('/work'), title: units.join(', ') }, units.join(', ')));
}

const language = (node) =>
  show(node, el('a', { href: '#', lang: say('en', 'vi'), onclick: (event) => { event.preventDefault(); switchLanguage(); } }, say('English', 'Tiếng Việt')));

export const navbar = [
  ['sauro-unit', unitOf],
  ['sauro-work', link('/work', say('Việc của đơn vị', 'Work of my unit'))],
  ['sauro-programme', link('/programme', say('Chương trình', 'Programmes'))],
  ['sauro-language', language],
].map(([id, render], i) => ({ id, pluginPoint: 'tasklist.navbar.action', priority: 300 - i, render }));
