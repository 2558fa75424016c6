-- The search of everything also looks in what is being written: the memo to the board, the checklists, the conversation guide,
-- what is said of indicators, money, renewal and end.
alter table case_text drop constraint case_text_kind_check;
alter table case_text add constraint case_text_kind_check check (kind in ('section', 'comment', 'suggestion', 'goal', 'activity',
  'change', 'deviation', 'agendaItem', 'minutes', 'decision', 'report', 'reason', 'part', 'mark', 'memo', 'consideration', 'review',
  'guide', 'criterion', 'closing', 'indicator', 'amount', 'done', 'meeting', 'paper', 'opinion', 'talk', 'told'));
comment on column case_text.agreement_id is 'The agreement that a goal, an activity, a value, an amount or an answer to the draft belongs to.';
comment on column case_text.party_id is 'Whose part of a report it is, whose amount or whose answer; empty where the parties write together.';
comment on column case_text.place is 'What its page is found by: the section, the change, the meeting, the goal, the question, the report and its heading, the type of the event.';

create function keep_text_of_memo_section(said memo_section) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'memo', said.track || ' ' || said.section,
    said.track || ' ' || said.section, said.body, said.written_at))
$$;

-- Whether a checklist is being written. Once it has been handed over or concluded, the paper says what it says.
create function is_being_written(of_case uuid, written text) returns boolean language sql stable as $$
  select case written
    when 'guide' then true
    when 'consideration' then coalesce((select type = 'considerationReturned' from case_event
      where partnership_id = of_case and type in ('considerationSubmitted', 'considerationReturned') order by seq desc limit 1), true)
    when 'review' then coalesce((select type = 'reviewStarted' from case_event where partnership_id = of_case
      and type in ('reviewStarted', 'reviewPassed', 'reviewPassedWithConditions', 'reviewFailed') order by seq desc limit 1), false)
    else false end
$$;

-- Beside the answers a day is kept, which is no words.
create function keep_text_of_checklist_answer(said checklist_answer) returns void language plpgsql as $$
begin
  if said.question = '_completion' or not is_being_written(said.partnership_id, said.checklist) then return; end if;
  perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, said.checklist, said.question, said.question,
    concat_ws(E'\n', said.ground, said.evidence_link), said.answered_at));
end
$$;

create function keep_text_of_case_event(happened case_event) returns void language plpgsql as $$
declare
  written text := case when happened.type like 'consideration%' then 'consideration' else 'review' end;
begin
  delete from case_text where partnership_id = happened.partnership_id and kind = written;
  perform keep_text_of_checklist_answer(newest) from (select distinct on (question) * from checklist_answer
    where partnership_id = happened.partnership_id and checklist = written order by question, version desc) newest;
end
$$;

create function keep_text_of_renewal_answer(said renewal_answer) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'criterion', said.round || ' ' || said.criterion,
    said.round || ' ' || said.criterion, said.ground, said.written_at))
$$;

create function keep_text_of_closing_item(said closing_item) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'closing', said.round || ' ' || said.item,
    said.round || ' ' || said.item, said.note, said.written_at))
$$;

-- Where the number is hidden since it is about so few people (domain/suppression.ts), or has been taken away, nothing of it is shown.
create function keep_text_of_indicator_value(said indicator_value) returns void language plpgsql as $$
declare
  kept case_text;
begin
  kept := a_case_text(said.partnership_id, said.public_body_id, 'indicator',
    concat_ws(' ', said.agreement_id, said.indicator, said.on_day),
    coalesce((select goal ->> 'id' from agreement_part part, jsonb_array_elements(part.content) goal
      where part.agreement_id = said.agreement_id and part.part = 'goals'
        and goal -> 'indicators' @> jsonb_build_array(jsonb_build_object('id', said.indicator))
      order by part.version desc limit 1), ''),
    case when said.value is null or said.counts_people and said.value > 0 and said.value < 5 then null else said.note end,
    said.written_at);
  kept.agreement_id := said.agreement_id;
  perform keep_case_text(kept);
end
$$;

create function keep_text_of_agreement_mark(said agreement_mark) returns void language plpgsql as $$
declare
  kept case_text;
begin
  kept := a_case_text(said.partnership_id, said.public_body_id, 'mark', said.section || ' ' || said.party_id, said.section,
    said.note, said.marked_at);
  kept.agreement_id := said.agreement_id;
  kept.party_id := said.party_id;
  perform keep_case_text(kept);
end
$$;

-- The draft that is shown is the one of the newest round.
create or replace function keep_text_of_agreement(begun agreement) returns void language sql as $$
  delete from case_text
    where partnership_id = begun.partnership_id and kind in ('section', 'comment', 'suggestion', 'part', 'mark')
$$;

create function keep_text_of_goals(said agreement_part) returns void language plpgsql as $$
declare
  goal jsonb;
  kept case_text;
begin
  delete from case_text where agreement_id = said.agreement_id and kind = 'goal';
  for goal in select * from jsonb_array_elements(said.content) loop
    kept := a_case_text(said.partnership_id, said.public_body_id, 'goal', said.agreement_id || ' ' || (goal ->> 'id'),
      goal ->> 'id', words_in(goal, '$.text', '$.subgoals[*]', '$.activities[*]', '$.indicators[*].name',
        '$.indicators[*].baseline', '$.indicators[*].target', '$.indicators[*].source', '$.indicators[*].owner'), said.written_at);
    kept.agreement_id := said.agreement_id;
    perform keep_case_text(kept);
  end loop;
end
$$;

create or replace function keep_text_of_agreement_part(said agreement_part) returns void language plpgsql as $$
begin
  if said.part = 'goals' then
    perform keep_text_of_goals(said);
  else
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'part', said.part, said.part,
      words_in(said.content, '$.steering.members', '$.working.members', '$.coordinator', '$.shortReason', '$[*].what', '$[*].how'),
      said.written_at));
  end if;
end
$$;

create or replace function keep_text_of_meeting_agenda_item(said meeting_agenda_item) returns void language sql as $$
  select keep_case_text(a_case_text(m.partnership_id, m.public_body_id, 'agendaItem', said.id::text, m.id::text,
    case when said.superseded_at is null then concat_ws(E'\n', said.title, said.note) end, m.called_at))
  from meeting m where m.id = said.meeting_id
$$;

-- Why a meeting did not take place. Of a first meeting it is the reason that everybody reads.
create function keep_text_of_meeting(called meeting) returns void language sql as $$
  select keep_case_text(a_case_text(called.partnership_id, called.public_body_id, 'meeting', called.id::text, called.id::text,
    case when called.kind <> 'first' then called.cancelled_reason end, coalesce(called.cancelled_at, called.called_at)))
$$;

-- What is said of what somebody took upon them: that it is done, and why that was taken back.
create function keep_text_of_group_action_done(said group_action_done) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'done', said.action_id::text, m.id::text,
    (select string_agg(coalesce(reopened_reasons, note), E'\n' order by done_at) from group_action_done
      where action_id = said.action_id), coalesce(said.reopened_at, said.done_at)))
  from meeting m where m.id = coalesce(
    (select meeting_id from meeting_decision where id = said.action_id),
    (select meeting_id from group_minutes where partnership_id = said.partnership_id
      and content -> 'decisions' @> jsonb_build_array(jsonb_build_object('id', said.action_id)) order by version desc limit 1))
$$;

-- How a value was reckoned, why an outcome differs, what is said of a payment.
create function keep_words_of_amount(kept case_text, of_agreement uuid, of_party uuid) returns void language plpgsql as $$
begin
  kept.agreement_id := of_agreement;
  kept.party_id := of_party;
  perform keep_case_text(kept);
end
$$;

create function keep_text_of_contribution(said contribution) returns void language sql as $$
  select keep_words_of_amount(a_case_text(said.partnership_id, said.public_body_id, 'amount',
    concat_ws(' ', 'contribution', said.agreement_id, said.party_id, said.year, said.kind), 'contribution ' || said.year,
    said.valuation, said.written_at), said.agreement_id, said.party_id)
$$;

create function keep_text_of_budget_cost(said budget_cost) returns void language sql as $$
  select keep_words_of_amount(a_case_text(said.partnership_id, said.public_body_id, 'amount',
    concat_ws(' ', 'cost', said.agreement_id, said.party_id, said.year, said.line, said.form), 'cost ' || said.year,
    said.valuation, said.written_at), said.agreement_id, said.party_id)
$$;

create function keep_text_of_outcome(said outcome) returns void language sql as $$
  select keep_words_of_amount(a_case_text(said.partnership_id, said.public_body_id, 'amount',
    concat_ws(' ', 'outcome', said.agreement_id, said.party_id, said.year, said.part, said.item, said.form), 'outcome ' || said.year,
    said.explanation, said.written_at), said.agreement_id, said.party_id)
$$;

create function keep_text_of_fund_movement(said fund_movement) returns void language sql as $$
  select keep_words_of_amount(a_case_text(said.partnership_id, said.public_body_id, 'amount', 'movement ' || said.id,
    'movement ' || said.year, case when said.withdrawn_at is null then said.note end, said.written_at), said.agreement_id, said.party_id)
$$;

-- What is said of a paper that is missing, does not apply or is equivalent, as the case took it up last.
create function keep_text_of_partnership_organisation_document(used partnership_organisation_document) returns void language sql as $$
  select keep_case_text(a_case_text(used.partnership_id, used.public_body_id, 'paper', d.organisation_id || ' ' || d.kind,
    d.organisation_id || ' ' || d.kind, d.note, used.linked_at))
  from organisation_document d where d.id = used.organisation_document_id
$$;

-- Of a change the proposal, and the newest word of each kind about it. What both sides read on a page of its own is told; so is
-- an opinion, and what a director has talked about with the board. Of other events the reasons; the search takes those that
-- everybody reads.
create or replace function keep_text_of_case_event_content(said case_event_content) returns void language plpgsql as $$
declare
  event case_event;
  change text;
  words text := nullif(concat_ws(E'\n', said.content ->> 'proposal', said.content ->> 'ground', said.content ->> 'settlement',
    said.content ->> 'reasons', said.content ->> 'answer', said.content ->> 'opinion', said.content ->> 'topic'), '');
begin
  select * into event from case_event where partnership_id = said.partnership_id and seq = said.seq;
  if event.type in ('changeProposed', 'changeClassed', 'changeDeclined', 'materialQuestionAnswered') then
    change := case event.type when 'changeProposed' then said.seq::text else coalesce(said.content ->> 'change', '') end;
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'change', change || ' ' || event.type, change,
      words, event.recorded_at));
  elsif event.type in ('opinionRecorded', 'boardReconciled', 'broughtInQuestioned', 'broughtInCorrected', 'followUpDeferred',
      'conditionReturned', 'repaymentAsked', 'repaymentSettled', 'earlyEndRequested', 'earlyEndAnswered', 'earlyEndHastened') then
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id,
      case event.type when 'opinionRecorded' then 'opinion' when 'boardReconciled' then 'talk' else 'told' end,
      said.seq::text, event.type, words, event.recorded_at));
  else
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'reason', said.seq::text, event.type,
      said.content ->> 'reasons', event.recorded_at));
  end if;
end
$$;

drop trigger keep_text on case_event_content;
drop trigger keep_text_anew on case_event_content;
create trigger keep_text after insert on case_event_content
  for each row when (new.content ?| array['reasons', 'proposal', 'answer', 'opinion', 'topic', 'ground']) execute function keep_text();
create trigger keep_text_anew after update of content on case_event_content
  for each row when (old.content ?| array['reasons', 'proposal', 'answer', 'opinion', 'topic', 'ground']) execute function keep_text();

do $$
declare
  written text;
begin
  foreach written in array array['memo_section', 'checklist_answer', 'renewal_answer', 'closing_item', 'indicator_value',
    'agreement_mark', 'group_action_done', 'contribution', 'budget_cost', 'outcome', 'fund_movement',
    'partnership_organisation_document'] loop
    execute format('create trigger keep_text after insert on %I for each row execute function keep_text()', written);
  end loop;
end
$$;
create trigger keep_text_anew after update of cancelled_reason on meeting for each row execute function keep_text();
create trigger keep_text_anew after update of reopened_reasons on group_action_done for each row execute function keep_text();
create trigger keep_text_anew after update of withdrawn_at on fund_movement for each row execute function keep_text();
create trigger keep_text after insert on case_event for each row when (new.type in ('considerationSubmitted', 'considerationReturned',
  'reviewStarted', 'reviewPassed', 'reviewPassedWithConditions', 'reviewFailed')) execute function keep_text();
