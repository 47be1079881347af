// The six clears of one duty, and why its date is what it is.
import { el } from './dom.js';
import { say, instant } from './language.js';

const STATUS = {
  NOT_DUE: ['●', say('Trong hạn', 'On track')],
  DUE_SOON: ['◔', say('Sắp đến hạn', 'Due soon')],
  DUE_TODAY: ['◔', say('Đến hạn hôm nay', 'Due today')],
  OVERDUE: ['▲', say('Quá hạn', 'Overdue')],
  PAUSED: ['Ⅱ', say('Tạm dừng', 'Paused')],
  DONE_ON_TIME: ['✓', say('Hoàn thành đúng hạn', 'Done on time')],
  DONE_LATE: ['✓▲', say('Hoàn thành quá hạn', 'Done late')],
  NO_DEADLINE: ['○', say('Không có hạn', 'No deadline')],
  SUSPENDED: ['Ⅱ', say('Tạm dừng', 'Suspended')],
};

/** Icon, word and colour: never the colour alone. */
export function statusSign(timeStatus) {
  const [icon, word] = STATUS[timeStatus] || ['○', timeStatus || ''];
  return el('span.sauro-status', { class: `sauro-status ${timeStatus}` }, el('span', { 'aria-hidden': 'true' }, icon), ' ', word);
}

const line = (label, value) => value && [el('dt', {}, label), el('dd', {}, value)];

function clear(title, ...lines) {
  return el('li.sauro-clear', {}, el('h4', {}, title), el('dl', {}, ...lines.flat(2)));
}

/** @param duty a Duty as GET /api/duties/{id} answers */
export function sixClears(duty) {
  const { person = {}, task = {}, responsibility = {}, authority = {}, time = {}, result = {} } = duty;
  const extended = time.originalDueAt && time.originalDueAt !== time.dueAt;
  return el('ol.sauro-clears', {},
    clear(say('Rõ người', 'Person'),
      line(say('Người chịu trách nhiệm', 'Accountable'), person.personName),
      line(say('Vị trí', 'Position'), person.positionTitle),
      line(say('Đơn vị', 'Unit'), person.unitName),
      line(say('Thay mặt', 'On behalf of'), person.onBehalfOf)),
    clear(say('Rõ việc', 'Task'),
      line(say('Việc', 'Task'), task.title),
      line(say('Nội dung', 'Content'), task.content)),
    clear(say('Rõ trách nhiệm', 'Responsibility'),
      line(say('Chịu trách nhiệm về', 'Answers for'), responsibility.text),
      line(say('Lãnh đạo phụ trách', 'Supervising leader'), responsibility.supervisingLeader)),
    clear(say('Rõ thẩm quyền', 'Authority'),
      line(say('Được quyền', 'May decide'), authority.text || authority.key),
      line(say('Căn cứ', 'Legal basis'), authority.legalBasis)),
    clear(say('Rõ thời gian', 'Time'),
      line(say('Tình trạng', 'Status'), statusSign(time.timeStatus)),
      line(say('Hạn hoàn thành', 'Due'), instant(time.dueAt)),
      line(say('Hạn gốc', 'Original due date'), extended && instant(time.originalDueAt)),
      line(say('Giao lúc', 'Opened'), instant(time.openedAt)),
      line(say('Căn cứ', 'Legal basis'), time.legalBasis)),
    clear(say('Rõ kết quả', 'Result'),
      line(say('Sản phẩm phải có', 'Expected product'), result.expected),
      line(say('Kết luận', 'Outcome'), result.outcome),
      line(say('Văn bản, tệp', 'Document'), result.document)));
}

/** The steps that lead to the date, as the calendar explains them. */
export function whyThisDate({ time = {} }) {
  if (!time.explanation?.length) return null;
  return el('details.sauro-why', {},
    el('summary', {}, say('Vì sao hạn là ngày này?', 'Why this date?')),
    el('ol', {}, time.explanation.map((step) => el('li', {}, step))));
}
