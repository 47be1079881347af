// Our own HTTP API with the session of Tasklist: reads, and writes that carry the session's token.
import { say, english } from './language.js';

const appRoot = document.querySelector('base').getAttribute('app-root');
const root = appRoot.slice(0, appRoot.lastIndexOf('/'));

/** An address of ours under the context path. */
export const address = (path) => root + path;

/** What the API refused, in the reader's language; `field` names the input that is wrong. */
export class Problem extends Error {
  constructor(status, { detail, title, field, code } = {}) {
    super(detail || title || fallback(status));
    Object.assign(this, { status, field, code });
  }
}

function fallback(status) {
  if (status === 401) return say('Phiên làm việc đã hết hạn. Hãy đăng nhập lại.', 'The session has ended. Please sign in again.');
  if (status === 403) return say('Ông/bà không có quyền làm việc này.', 'You are not allowed to do this.');
  if (status === 404) return say('Không tìm thấy nội dung được yêu cầu.', 'What was asked for does not exist.');
  if (status === 413) return say('Tệp quá lớn.', 'The file is too large.');
  return say(`Máy chủ trả lời bất thường (mã ${status}). Hãy thử lại sau.`, `Unexpected answer of the server (${status}). Please try later.`);
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(address(path), {
      credentials: 'same-origin',
      ...options,
      headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': english ? 'en' : 'vi', ...options?.headers },
    });
  } catch {
    throw new Problem(0, { detail: say('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.', 'The server cannot be reached. Check the network and try again.') });
  }
  const type = response.headers.get('content-type') || '';
  const body = type.includes('json') ? await response.json().catch(() => undefined) : undefined;
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

const token = (csrf) => ({ 'X-XSRF-TOKEN': /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] || csrf || '' });

export const get = (path) => call(path);

export const post = (path, body, csrf) =>
  call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...token(csrf) } });

/** @param parts FormData; the browser writes the boundary */
export const upload = (path, parts, csrf) => call(path, { method: 'POST', body: parts, headers: token(csrf) });
