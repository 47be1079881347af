// What the holder of a duty can do besides its form; the API says which of these are offered.
import { say } from './language.js';
import { units, colleaguesOf, matters, obstacleKinds } from './choices.js';

const text = (name, label, more) => ({ name, label, type: 'text', max: 500, ...more });
const area = (name, label, more) => ({ name, label, type: 'area', required: true, ...more });
const ofCase = (duty, what) => `/api/cases/${encodeURIComponent(duty.caseCode)}/${what}`;

/** One entry for each member of `actions` of a Duty: title, where it is sent, its fields and what is said afterwards. */
export const ACTIONS = {
  PROGRESS: {
    title: say('Báo cáo tiến độ', 'Report progress'),
    path: (duty) => ofCase(duty, 'progress'),
    fields: () => [
      { name: 'percent', label: say('Tỷ lệ hoàn thành (0–100 %)', 'Completed (0–100 %)'), type: 'number', min: 0, max: 100, step: 1, required: true },
      area('note', say('Đã làm được gì', 'What was done')),
      text('evidence', say('Căn cứ: số văn bản, đường dẫn hoặc tên tệp', 'Evidence: document number, link or file name'), { required: true }),
    ],
    done: say('Đã ghi nhận tiến độ.', 'Progress is on record.'),
  },
  OBSTACLE: {
    title: say('Báo cáo vướng mắc', 'Report an obstacle'),
    path: (duty) => ofCase(duty, 'obstacles'),
    fields: () => [
      { name: 'kind', label: say('Loại vướng mắc', 'Kind'), type: 'choice', options: obstacleKinds, required: true },
      area('description', say('Vướng ở đâu, cần gì để tháo gỡ', 'What is in the way, what is needed')),
      { name: 'neededFrom', label: say('Cần cơ quan, đơn vị nào', 'Needed from'), type: 'choice', search: true, options: units, required: true,
        hint: say('Người đứng đầu đơn vị này chịu trách nhiệm tháo gỡ.', 'The head of this unit answers for removing it.') },
    ],
    done: say('Đã chuyển vướng mắc đến đơn vị được nêu.', 'The obstacle is with the named unit.'),
  },
  EXTENSION: {
    title: say('Đề nghị gia hạn', 'Ask for an extension'),
    path: (duty) => ofCase(duty, 'extension-requests'),
    fields: () => [
      { name: 'proposedDueDate', label: say('Hạn mới đề nghị', 'Proposed due date'), type: 'date', required: true,
        hint: say('Hạn gốc vẫn được lưu; trễ so với hạn gốc vẫn tính là trễ.', 'The original date stays; late by it still counts as late.') },
      area('reason', say('Lý do', 'Reason')),
    ],
    done: say('Đã gửi đề nghị gia hạn.', 'The request has been sent.'),
  },
  BEYOND_AUTHORITY: {
    title: say('Báo cáo vượt thẩm quyền', 'Report: beyond authority'),
    path: (duty) => ofCase(duty, 'beyond-authority'),
    fields: () => [
      { name: 'matter', label: say('Vấn đề', 'Matter'), type: 'choice', options: matters, required: true },
      area('reason', say('Vì sao vượt thẩm quyền', 'Why it is beyond your authority')),
      area('proposal', say('Kiến nghị phương án', 'Proposal')),
    ],
    done: say('Đã trình cấp có thẩm quyền; quyết định sẽ trả về ông/bà.', 'Sent to the competent level; the decision comes back to you.'),
  },
  HAND_OVER: {
    title: say('Chuyển giao người thực hiện', 'Hand over'),
    path: (duty) => `/api/duties/${encodeURIComponent(duty.id)}/hand-over`,
    fields: (duty) => [
      { name: 'toPerson', label: say('Người nhận', 'To'), type: 'choice', search: true, options: colleaguesOf(duty.person?.unitCode), required: true },
      area('reason', say('Lý do', 'Reason')),
      text('document', say('Văn bản phân công (số, ký hiệu)', 'Assignment document (number)'), { required: true }),
    ],
    done: say('Đã chuyển giao; người nhận chịu trách nhiệm từ bây giờ.', 'Handed over; the receiver answers from now on.'),
  },
  REMIND: {
    title: say('Đôn đốc', 'Remind'),
    path: (duty) => ofCase(duty, 'reminders'),
    fields: () => [area('note', say('Nội dung đôn đốc', 'Message'))],
    done: say('Đã gửi đôn đốc và ghi vào hồ sơ.', 'The reminder is sent and on record.'),
  },
};
