// A small form from a list of fields; what the API refuses is shown beside the field it names.
import { el, show, freshId } from './dom.js';
import { say, plain } from './language.js';
import { Problem } from './api.js';

function control(field, id, hintId) {
  const common = { id, name: field.name, required: field.required, 'aria-describedby': hintId };
  if (field.type === 'area') return el('textarea.form-control', { ...common, rows: 3, maxlength: field.max || 4000 });
  if (field.type === 'choice') return el('select.form-control', { ...common, size: field.search ? 6 : undefined });
  return el('input.form-control', { ...common, type: field.type || 'text', min: field.min, max: field.max, step: field.step, value: field.value, accept: field.accept });
}

function fill(select, options) {
  show(select, options.map(({ value, label }) => el('option', { value }, label)));
}

/** A list that is filtered while typing, marks ignored; a plain list where the field has no search. */
function choices(field, select, wrapper) {
  let all = [];
  const load = async () => {
    all = await field.options();
    fill(select, field.search ? all : [{ value: '', label: say('– chọn –', '– choose –') }, ...all]);
  };
  load().catch((problem) => wrapper.append(el('p.sauro-error', { role: 'alert' }, problem.message)));
  if (!field.search) return null;
  const narrow = (event) => fill(select, all.filter(({ label }) => plain(label).includes(plain(event.target.value))));
  return el('input.form-control', { type: 'search', placeholder: say('Gõ để tìm', 'Type to search'), 'aria-label': `${say('Tìm', 'Search')}: ${field.label}`, oninput: narrow });
}

function fieldBlock(field) {
  const id = freshId(field.name);
  const hintId = `${id}-hint`;
  const input = control(field, id, hintId);
  const error = el('p.sauro-error', { id: `${id}-error`, role: 'alert' });
  const block = el('div.sauro-field', {});
  const search = field.options && choices(field, input, block);
  block.append(
    ...[el('label', { for: id }, field.label, field.required ? ' *' : ''), search, input,
      el('p.sauro-soft', { id: hintId }, field.hint || ''), error].filter(Boolean));
  const wrong = (message) => {
    error.textContent = message;
    input.setAttribute('aria-invalid', message ? 'true' : 'false');
    block.classList.toggle('sauro-wrong', Boolean(message));
    if (message) input.focus();
  };
  return { field, input, block, wrong };
}

const valueOf = ({ field, input }) =>
  field.type === 'file' ? input.files[0] : field.type === 'number' && input.value !== '' ? Number(input.value) : input.value.trim() || null;

/** @param send receives {name: value} and returns a promise; a Problem is shown, anything else is thrown on */
export function form({ fields, action, send, done }) {
  const blocks = fields.map(fieldBlock);
  const general = el('p.sauro-error', { role: 'alert' });
  const button = el('button.btn.btn-primary', { type: 'submit' }, action);
  const submit = async (event) => {
    event.preventDefault();
    general.textContent = '';
    blocks.forEach(({ wrong }) => wrong(''));
    button.disabled = true;
    try {
      done(await send(Object.fromEntries(blocks.map((block) => [block.field.name, valueOf(block)]))));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const named = blocks.find(({ field }) => field.name === problem.field);
      if (named) named.wrong(problem.message);
      else general.textContent = problem.message;
    } finally {
      button.disabled = false;
    }
  };
  return el('form.sauro-form', { onsubmit: submit }, blocks.map(({ block }) => block), general, button);
}
