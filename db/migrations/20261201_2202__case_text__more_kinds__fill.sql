-- What has been written before, each as it stands now.
select keep_text_of_memo_section(m) from memo_section m order by version;
select keep_text_of_checklist_answer(newest) from (select distinct on (partnership_id, checklist, question) * from checklist_answer
  order by partnership_id, checklist, question, version desc) newest where ground <> '' or evidence_link is not null;
select keep_text_of_renewal_answer(a) from renewal_answer a order by version;
select keep_text_of_closing_item(i) from closing_item i order by version;
select keep_text_of_indicator_value(v) from indicator_value v order by version;
select keep_text_of_agreement_mark(m) from agreement_mark m
  join (select distinct on (partnership_id) id from agreement order by partnership_id, created_at desc, id desc) a
    on a.id = m.agreement_id order by m.place;
select keep_text_of_agreement_part(p) from agreement_part p where part = 'goals' order by version;
select keep_text_of_agreement_part(p) from agreement_part p
  join (select distinct on (partnership_id) id from agreement order by partnership_id, created_at desc, id desc) a
    on a.id = p.agreement_id where part <> 'goals' order by version;
select keep_text_of_meeting_agenda_item(i) from meeting_agenda_item i where superseded_at is null and note is not null;
select keep_text_of_meeting(m) from meeting m where cancelled_reason is not null;
select keep_text_of_group_action_done(d) from group_action_done d order by done_at;
select keep_text_of_contribution(c) from contribution c order by version;
select keep_text_of_budget_cost(c) from budget_cost c order by version;
select keep_text_of_outcome(o) from outcome o order by version;
select keep_text_of_fund_movement(m) from fund_movement m;
select keep_text_of_partnership_organisation_document(u) from partnership_organisation_document u order by linked_at;

delete from case_text where kind = 'reason' and place in ('opinionRecorded', 'boardReconciled', 'broughtInQuestioned',
  'broughtInCorrected', 'followUpDeferred', 'conditionReturned', 'repaymentAsked', 'repaymentSettled', 'earlyEndRequested',
  'earlyEndAnswered', 'earlyEndHastened');
select keep_text_of_case_event_content(c) from case_event_content c join case_event e using (partnership_id, seq)
  where e.type in ('opinionRecorded', 'boardReconciled', 'broughtInQuestioned', 'broughtInCorrected', 'followUpDeferred',
    'conditionReturned', 'repaymentAsked', 'repaymentSettled', 'earlyEndRequested', 'earlyEndAnswered', 'earlyEndHastened')
    and c.content is not null order by c.seq;

-- What is read by those who do not share the case: opinions, and what a director has talked about with the board, go to the board too.
drop index case_text_read_by_all;
create index case_text_read_by_all on case_text using gin (search) with (gin_pending_list_limit = 64)
  where kind in ('reason', 'goal', 'opinion', 'talk');
-- Where the words stand in very many texts, the newest are looked for from the newest on.
create index case_text_newest on case_text (at desc, source);
