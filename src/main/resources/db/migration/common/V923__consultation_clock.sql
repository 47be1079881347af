-- The clock of the agency that is asked; its date moves with the calendar and with pauses.
alter table consultation add column clock_id varchar(64);
update consultation set clock_id = (select max(d.deadline_id) from duty d where d.case_code = consultation.dossier_code
    and d.element_id = 'UserTask_AnswerConsultation' and d.status = 'OPEN' and d.due_at = consultation.due_at)
  where state = 'ASKED';
