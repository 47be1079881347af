// Papers of a dossier: slips and letters as they were issued, each a PDF; and the control slip as the record stands now.
import { el } from './dom.js';
import { say, instant } from './language.js';
import { get, address } from './api.js';

const pdf = (path, title) => el('a', { href: address(path), target: '_blank', rel: 'noopener' }, title);

const item = (paper) =>
  el('li', {},
    pdf(`/api/papers/${encodeURIComponent(paper.id)}`, paper.title),
    el('span.sauro-soft', {}, ` ${say('mẫu', 'form')} ${paper.form}, ${say('số', 'number')} ${paper.number}, ${instant(paper.issuedAt)}`));

/** Reads the papers of a case; an assigned task has none. */
export async function papers(duty) {
  const code = encodeURIComponent(duty.caseCode);
  const all = await get(`/api/cases/${code}/papers`);
  return all.length
    ? el('ul.sauro-documents', {}, all.map(item),
      el('li', {}, pdf(`/api/dossiers/${code}/papers/control-slip`, say('Phiếu kiểm soát đến lúc này', 'Control slip as of now'))))
    : el('p.sauro-soft', {}, say('Chưa có giấy tờ.', 'No papers yet.'));
}
