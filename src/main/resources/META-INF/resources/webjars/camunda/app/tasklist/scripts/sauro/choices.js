// What can be chosen in the forms: units and people from the register, matters and kinds as the API knows them.
import { get } from './api.js';
import { say, english } from './language.js';

/** Units that can be asked to remove an obstacle, each with whoever heads it now. */
export async function units() {
  return (await get('/api/organization/units')).map(({ unit, head }) => ({
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
  WAITING_AGENCY: say('Chờ cơ quan khác', 'Waiting for another agency'),
  LAW_UNCLEAR: say('Quy định chưa rõ', 'Rules unclear'),
  RESOURCE: say('Thiếu nhân lực, kinh phí', 'Lack of people or money'),
  WAITING_CITIZEN: say('Chờ người dân, doanh nghiệp', 'Waiting for citizens or companies'),
  FORCE_MAJEURE: say('Thiên tai, bất khả kháng', 'Force majeure'),
  OTHER: say('Vướng mắc khác', 'Other'),
});
