// The forms' own words (placeholders, complaints, calendar) exist in English only; here they are said in Vietnamese.
import { english } from './language.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = { Sun: 'CN', Mon: 'T2', Tue: 'T3', Wed: 'T4', Thu: 'T5', Fri: 'T6', Sat: 'T7' };
const CALENDAR = { ...DAYS, ...Object.fromEntries(MONTHS.map((month, i) => [month, `Tháng ${i + 1}`])) };

const WORDS = {
  Select: 'Chọn',
  Search: 'Gõ để tìm',
  'No results': 'Không tìm thấy',
  'Nothing to show.': 'Chưa có gì.',
  'Field is required.': 'Không được để trống.',
};

const SENTENCES = [
  [/^Field must have minimum length of (\d+)\.$/, 'Cần ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Không quá $1 ký tự.'],
  [/^Field must have minimum value of (\S+)\.$/, 'Không nhỏ hơn $1.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Không lớn hơn $1.'],
  [/^Field must match pattern .*$/, 'Có ký tự không dùng được ở đây.'],
];

/** The Vietnamese for a text of the forms' own, or the text itself. */
function inVietnamese(text, words) {
  const sentence = SENTENCES.find(([pattern]) => pattern.test(text));
  return words[text] || (sentence ? text.replace(...sentence) : text);
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const said = inVietnamese(node.data.trim(), node.parentElement?.closest('.flatpickr-calendar') ? CALENDAR : WORDS);
    // Written only when it differs: writing calls the observer again.
    if (said !== node.data.trim()) node.data = said;
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (WORDS[node.placeholder]) node.placeholder = WORDS[node.placeholder];
    node.childNodes.forEach(translate);
  }
}

const inForm = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.fjs-container');

function changed({ type, target, addedNodes }) {
  if (type === 'childList') {
    addedNodes.forEach((node) => (inForm(node) ? [node] : node.querySelectorAll?.('.fjs-container') || []).forEach(translate));
  } else if (inForm(target)) {
    translate(target);
  }
}

/** Watches the page from now on; whoever reads English gets the forms as they are. */
export function speakVietnameseInForms() {
  if (english) return;
  new MutationObserver((records) => records.forEach(changed)).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['placeholder'],
  });
}
