// One line on every card of the task list: case code, time status and what the case is about.
import { el, show } from './dom.js';
import { get, address } from './api.js';
import { statusSign } from './clears.js';

const FRESH = 10_000;
let list;

/** My open duties, read once for all cards of the list. */
function mine() {
  if (!list || Date.now() - list.at > FRESH) {
    const duties = get('/api/duties?holder=me&open=true&size=100').then(({ items }) => new Map(items.map((duty) => [duty.id, duty])));
    list = { at: Date.now(), duties: duties.catch(() => new Map()) };
  }
  return list.duties;
}

async function dutyOf(taskId) {
  return (await mine()).get(taskId) || get(`/api/duties/${encodeURIComponent(taskId)}`).catch(() => undefined);
}

async function render(node, { taskId }) {
  const duty = await dutyOf(taskId);
  if (!duty) return;
  show(node, el('p.sauro-card', { title: duty.caseTitle },
    el('a', { href: address(`/work/cases/${encodeURIComponent(duty.caseCode)}`) }, duty.caseCode), ' ',
    statusSign(duty.time?.timeStatus),
    el('span.sauro-card-title', {}, duty.caseTitle)));
}

export const card = { id: 'sauro-card', pluginPoint: 'tasklist.card', priority: 100, render };
