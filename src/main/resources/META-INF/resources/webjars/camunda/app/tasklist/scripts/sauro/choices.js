// What can be chosen in the forms: units and people from the register, matters and kinds as the API knows them.
import { get } from './api.js';
import { say, english } from './language.js';

/** Agencies that can be asked to remove an obstacle, each with whoever heads it now. */
export async function units() {
  const all = await get('/api/organization/units');
  return all.filter(({ unit }) => unit.level !== 'DIVISION').map(({ unit, head }) => ({
    value: unit.code,
    label: `${(english && unit.nameEn) || unit.nameVi} (${unit.code})${head ? ', ' + head.personName : ''}`,
  }));
}

/** People of a unit: those who may take over a duty of one of them. */
export const peopleOf = (unitCode) => async () =>
  (await get('/api/organization/people'))
    .filter(({ seats }) => seats.some((seat) => seat.unitCode === unitCode))
    .map(({ personId, name, seats }) => ({
      value: personId,
      label: [name, seats.find((seat) => seat.unitCode === unitCode).positionTitle].filter((part, i, all) => all.indexOf(part) === i).join(', '),
    }));

const fixed = (pairs) => async () => Object.entries(pairs).map(([value, label]) => ({ value, label }));

export const matters = fixed({
  INTER_AGENCY: say('Liên ngành, liên cơ quan', 'Between agencies'),
  BUDGET: say('Ngân sách, tài chính', 'Budget'),
  LAND: say('Đất đai', 'Land'),
  PERSONNEL: say('Tổ chức, cán bộ', 'Personnel'),
  INVESTMENT: say('Đầu tư', 'Investment'),
  OTHER: say('Việc khác', 'Other'),
});

export const obstacleKinds = fixed({
  PROCEDURE: say('Quy định, thủ tục', 'Rules, procedure'),
  FUNDING: say('Kinh phí', 'Funding'),
  LAND: say('Đất đai, mặt bằng', 'Land, site'),
  COORDINATION: say('Phối hợp giữa các cơ quan', 'Coordination between agencies'),
  RESOURCES: say('Nhân lực, phương tiện', 'People, equipment'),
  OTHER: say('Vướng mắc khác', 'Other'),
});
