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

/** The unit itself or, for a division, the nearest unit above that is an agency. */
function agencyOf(code, byCode) {
  const unit = byCode.get(code);
  return unit?.level === 'DIVISION' ? agencyOf(unit.parentCode, byCode) : code;
}

/** People of the agency that a unit belongs to: those who may take over a duty of one of them. */
export const colleaguesOf = (unitCode) => async () => {
  const [units, people] = await Promise.all([get('/api/organization/units'), get('/api/organization/people')]);
  const byCode = new Map(units.map(({ unit }) => [unit.code, unit]));
  const agency = agencyOf(unitCode, byCode);
  return people.flatMap(({ personId, name, seats }) => {
    const seat = seats.find((each) => agencyOf(each.unitCode, byCode) === agency);
    return seat ? [{ value: personId, label: seat.positionTitle === name ? name : `${name}, ${seat.positionTitle}` }] : [];
  });
};

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
