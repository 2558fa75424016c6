alter table checklist_answer
  add column legal_support boolean,
  add column checked_on date;
comment on column checklist_answer.legal_support is 'Whether a lawyer has helped with the answer. Empty where nobody is asked.';
comment on column checklist_answer.checked_on is 'The day that a register outside was looked in.';
