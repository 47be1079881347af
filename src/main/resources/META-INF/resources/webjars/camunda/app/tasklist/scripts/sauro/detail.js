// The tab "Sáu rõ" of a task: the six clears, what can be done, documents and the timeline of the case.
import { el, show } from './dom.js';
import { say } from './language.js';
import { get, post, address, Problem } from './api.js';
import { form } from './forms.js';
import { ACTIONS } from './actions.js';
import { sixClears, whyThisDate } from './clears.js';
import { timeline } from './timeline.js';
import { documents, uploadForm } from './documents.js';
import { papers } from './papers.js';

const message = (kind, text) => el(`p.sauro-message.${kind}`, { role: kind === 'bad' ? 'alert' : 'status' }, text);

const explain = (problem) =>
  problem.status === 404
    ? message('plain', say('Công việc này không có bản ghi sáu rõ, hoặc đã kết thúc.', 'This task has no six-clears record, or it has ended.'))
    : message('bad', problem.message);

function panel(title, ...content) {
  return el('details.sauro-action', {}, el('summary', {}, title), ...content);
}

function actionPanel(name, duty, csrf, done) {
  const action = ACTIONS[name];
  return panel(action.title, form({
    action: action.title,
    fields: action.fields(duty),
    send: (values) => post(action.path(duty), values, csrf),
    done: () => done(action.done),
  }));
}

function offered(duty, csrf, done) {
  const panels = (duty.actions || []).filter((name) => ACTIONS[name]).map((name) => actionPanel(name, duty, csrf, done));
  if (duty.actions?.includes('UPLOAD')) panels.push(panel(say('Tải tài liệu lên', 'Upload a document'), uploadForm(duty, csrf, done)));
  return panels.length ? [el('h3', {}, say('Có thể làm', 'What you can do')), ...panels] : [];
}

/** A part that is read on its own: its failure does not take the rest of the tab with it. */
function later(title, promise) {
  const body = el('div', {}, el('p.sauro-soft', {}, say('Đang tải…', 'Loading…')));
  promise.then((content) => show(body, content), (problem) => show(body, message('bad', problem.message)));
  return el('section', {}, el('h3', {}, title), body);
}

async function draw(root, { api, taskId }, mounted, said) {
  try {
    const duty = await get(`/api/duties/${encodeURIComponent(taskId)}`);
    if (!mounted()) return;
    const done = (text) => mounted() && draw(root, { api, taskId }, mounted, text);
    const code = encodeURIComponent(duty.caseCode);
    show(root,
      said && message('good', said),
      el('p.sauro-case', {}, el('a', { href: address(`/work/cases/${code}`) }, duty.caseCode), ' ', duty.caseTitle || ''),
      sixClears(duty),
      whyThisDate(duty),
      offered(duty, api.CSRFToken, done),
      later(say('Giấy tờ', 'Papers'), papers(duty)),
      later(say('Tài liệu của hồ sơ', 'Documents of the case'), documents(duty)),
      later(say('Diễn biến hồ sơ', 'Timeline of the case'), get(`/api/cases/${code}/timeline`).then(timeline)));
    if (said) root.scrollIntoView({ block: 'start' });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (mounted()) show(root, explain(problem), said && message('good', said));
  }
}

let current;

/** Tasklist calls this for every task whose tab is opened. */
export function mount(node, task) {
  const root = el('div.sauro', {}, el('p.sauro-soft', {}, say('Đang tải…', 'Loading…')));
  show(node, root);
  current = root;
  draw(root, task, () => current === root);
}

export function unmount() {
  current = undefined;
}
