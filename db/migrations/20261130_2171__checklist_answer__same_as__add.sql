alter table checklist_answer add column same_as text;
comment on column checklist_answer.same_as is 'Key of another question whose answer serves here too, as the person has said. Empty where the answer is its own.';
