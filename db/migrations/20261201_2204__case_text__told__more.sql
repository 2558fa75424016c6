-- What is told when a condition has been met, and when the consideration is given back, is found too.
create or replace function keep_text_of_case_event_content(said case_event_content) returns void language plpgsql as $$
declare
  event case_event;
  change text;
  words text := nullif(concat_ws(E'\n', said.content ->> 'proposal', said.content ->> 'ground', said.content ->> 'settlement',
    said.content ->> 'reasons', said.content ->> 'answer', said.content ->> 'opinion', said.content ->> 'topic',
    said.content ->> 'how'), '');
begin
  select * into event from case_event where partnership_id = said.partnership_id and seq = said.seq;
  if event.type in ('changeProposed', 'changeClassed', 'changeDeclined', 'materialQuestionAnswered') then
    change := case event.type when 'changeProposed' then said.seq::text else coalesce(said.content ->> 'change', '') end;
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'change', change || ' ' || event.type, change,
      words, event.recorded_at));
  elsif event.type in ('opinionRecorded', 'boardReconciled', 'broughtInQuestioned', 'broughtInCorrected', 'followUpDeferred',
      'conditionMet', 'conditionReturned', 'considerationReturned', 'repaymentAsked', 'repaymentSettled',
      'earlyEndRequested', 'earlyEndAnswered', 'earlyEndHastened') then
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
create trigger keep_text after insert on case_event_content for each row
  when (new.content ?| array['reasons', 'proposal', 'answer', 'opinion', 'topic', 'ground', 'how']) execute function keep_text();
create trigger keep_text_anew after update of content on case_event_content for each row
  when (old.content ?| array['reasons', 'proposal', 'answer', 'opinion', 'topic', 'ground', 'how']) execute function keep_text();

delete from case_text where kind = 'reason' and place = 'considerationReturned';
select keep_text_of_case_event_content(c) from case_event_content c join case_event e using (partnership_id, seq)
  where e.type in ('conditionMet', 'considerationReturned') and c.content is not null order by c.seq;
