// The reader's language: one cookie, shared with the server-rendered pages and the messages of the API.
export const english = /(?:^|;\s*)sauro-lang=en/.test(document.cookie);

/** The text in the reader's language. */
export const say = (vi, en) => (english ? en : vi);

/** Keeps the other language for a year and starts the application anew. */
export function switchLanguage() {
  document.cookie = `sauro-lang=${english ? 'vi' : 'en'}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit',
});

const written = (at) => clock.format(at).replace(',', '');

/** An instant as people of the office write it: 25/11/2026 17:00, in the zone of the law; midnight is 24:00 of the day that ends. */
export function instant(iso) {
  if (!iso) return '';
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return String(iso);
  const text = written(at);
  return text.endsWith(' 00:00') ? written(new Date(at - 60_000)).replace(' 23:59', ' 24:00') : text;
}

/** Lower case without marks, so that "so tai chinh" finds "Sở Tài chính". */
export const plain = (text) =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
