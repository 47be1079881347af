// Documents of the case: a list with checksums, and the upload of a new one.
import { el } from './dom.js';
import { say } from './language.js';
import { get, upload, address } from './api.js';
import { form } from './forms.js';

const size = (bytes) =>
  bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} B`;

const item = (document) =>
  el('li', {},
    el('a', { href: address(`/api/documents/${encodeURIComponent(document.id)}`), download: document.name }, document.title || document.name),
    el('span.sauro-soft', {}, ` ${document.title && document.title !== document.name ? `${document.name}, ` : ''}${size(document.size)}`),
    el('code', { title: 'SHA-256' }, `SHA-256 ${document.sha256}`));

/** Reads the documents of a case; the list of a case without any says so. */
export async function documents(duty) {
  const answer = await get(`/api/cases/${encodeURIComponent(duty.caseCode)}/documents`);
  const all = Array.isArray(answer) ? answer : answer.items || [];
  return all.length ? el('ul.sauro-documents', {}, all.map(item)) : el('p.sauro-soft', {}, say('Chưa có tài liệu.', 'No documents yet.'));
}

/** The form that adds a document to the case of this duty. */
export function uploadForm(duty, csrf, done) {
  return form({
    action: say('Tải lên', 'Upload'),
    fields: [
      { name: 'title', label: say('Tên tài liệu (số, trích yếu)', 'Title (number, abstract)'), type: 'text', required: true },
      { name: 'file', label: say('Tệp', 'File'), type: 'file', required: true },
    ],
    send: ({ title, file }) => {
      const parts = new FormData();
      parts.append('title', title);
      parts.append('file', file);
      return upload(`/api/cases/${encodeURIComponent(duty.caseCode)}/documents`, parts, csrf);
    },
    done: () => done(say('Đã lưu tài liệu.', 'The document is stored.')),
  });
}
