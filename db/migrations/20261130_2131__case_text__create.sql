-- What people write in a case outside its papers, each text once as it stands now, for the search of everything. Kept by triggers
-- in the transaction that changes what was written, so that nothing has to be told twice.
create table case_text (
  partnership_id uuid not null references partnership (id),
  kind text not null check (kind in ('section', 'comment', 'suggestion', 'goal', 'activity', 'change', 'deviation',
    'agendaItem', 'minutes', 'decision', 'report', 'reason')),
  source text not null,
  public_body_id uuid not null references public_body (id),
  agreement_id uuid references agreement (id),
  party_id uuid references partnership_party (id),
  place text not null,
  text text not null,
  at timestamptz not null,
  search tsvector not null generated always as (to_tsvector('swedish', text)) stored,
  primary key (partnership_id, kind, source)
);
create index case_text_search on case_text using gin (search) with (gin_pending_list_limit = 64);
-- Those who read of a case only what everybody reads look among the reasons alone.
create index case_text_reasons on case_text using gin (search) with (gin_pending_list_limit = 64) where kind = 'reason';
create index case_text_of_agreement on case_text (agreement_id) where agreement_id is not null;
create index case_text_of_party on case_text (party_id) where party_id is not null;
comment on table case_text is 'What is written in a case outside its papers, as it stands now: what the search of everything looks in. Written by triggers alone; every text is kept where it was written.';
comment on column case_text.source is 'Which text of its kind it is: the same one written anew takes its place.';
comment on column case_text.agreement_id is 'The agreement that a goal or an activity belongs to.';
comment on column case_text.party_id is 'Whose part of a report it is; empty where the parties write together.';
comment on column case_text.place is 'What its page is found by: the section, the change, the meeting, the goal, the report and its heading, the type of the event.';
comment on column case_text.search is 'Its words. Whoever searches finds only what the page of the text shows them.';

-- No text takes its place where nothing is written. What is very long is found by its beginning.
create function keep_case_text(kept case_text) returns void language plpgsql as $$
begin
  if kept.text is null or btrim(kept.text, E' \t\r\n') = '' then
    delete from case_text
      where partnership_id = kept.partnership_id and kind = kept.kind and source = kept.source;
    return;
  end if;
  insert into case_text (partnership_id, kind, source, public_body_id, agreement_id, party_id, place, text, at)
    values (kept.partnership_id, kept.kind, kept.source, kept.public_body_id, kept.agreement_id, kept.party_id, kept.place,
      left(kept.text, 100000), kept.at)
    on conflict (partnership_id, kind, source) do update set agreement_id = excluded.agreement_id,
      party_id = excluded.party_id, place = excluded.place, text = excluded.text, at = excluded.at;
end
$$;

create function a_case_text(of_case uuid, of_body uuid, kind text, source text, place text, said text, at timestamptz)
  returns case_text language sql immutable as $$
  select row(of_case, kind, source, of_body, null::uuid, null::uuid, place, said, at, null::tsvector)::case_text
$$;

create function words_in(content jsonb, variadic paths jsonpath[]) returns text language sql immutable as $$
  select string_agg(words #>> '{}', E'\n' order by at)
  from unnest(paths) with ordinality as wanted (path, at), jsonb_path_query(content, wanted.path) words
$$;

-- One function for each table that is written in, by its name: what it holds to be found.

create function keep_text_of_agreement_section_version(said agreement_section_version) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'section', said.section, said.section,
    said.text, said.written_at))
$$;

create function keep_text_of_agreement_comment(said agreement_comment) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'comment', said.id::text, said.section,
    said.text, said.written_at))
$$;

create function keep_text_of_agreement_suggestion(said agreement_suggestion) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'suggestion', said.id::text, said.section,
    concat_ws(E'\n', said.text, said.why, said.outcome_reason), said.written_at))
$$;

-- The draft that is shown is the one of the newest round.
create function keep_text_of_agreement(begun agreement) returns void language sql as $$
  delete from case_text
    where partnership_id = begun.partnership_id and kind in ('section', 'comment', 'suggestion')
$$;

create function keep_text_of_agreement_part(said agreement_part) returns void language plpgsql as $$
declare
  goal jsonb;
  kept case_text;
begin
  if said.part <> 'goals' then return; end if;
  delete from case_text where agreement_id = said.agreement_id and kind = 'goal';
  for goal in select * from jsonb_array_elements(said.content) loop
    kept := a_case_text(said.partnership_id, said.public_body_id, 'goal', said.agreement_id || ' ' || (goal ->> 'id'),
      goal ->> 'id', words_in(goal, '$.text', '$.subgoals[*]', '$.activities[*]', '$.indicators[*].name',
        '$.indicators[*].baseline', '$.indicators[*].target'), said.written_at);
    kept.agreement_id := said.agreement_id;
    perform keep_case_text(kept);
  end loop;
end
$$;

create function keep_text_of_activity_state(said activity_state) returns void language plpgsql as $$
declare
  kept case_text;
begin
  kept := a_case_text(said.partnership_id, said.public_body_id, 'activity',
    concat_ws(' ', said.agreement_id, said.goal, md5(said.activity)), said.goal, said.note, said.written_at);
  kept.agreement_id := said.agreement_id;
  perform keep_case_text(kept);
end
$$;

create function keep_text_of_deviation(said deviation) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'deviation', said.id::text, said.kind,
    concat_ws(E'\n', said.description, said.measure, said.outcome), said.written_at))
$$;

create function keep_text_of_meeting_agenda_item(said meeting_agenda_item) returns void language sql as $$
  select keep_case_text(a_case_text(m.partnership_id, m.public_body_id, 'agendaItem', said.id::text, m.id::text,
    case when said.superseded_at is null then said.title end, m.called_at))
  from meeting m where m.id = said.meeting_id
$$;

create function keep_text_of_group_minutes(said group_minutes) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'minutes', said.meeting_id::text,
    said.meeting_id::text, words_in(said.content, '$.notes', '$.decisions[*].text', '$.adjustments[*].before',
      '$.adjustments[*].after', '$.adjustments[*].reason', '$.nextStep'), said.written_at))
$$;

create function keep_text_of_meeting_decision(said meeting_decision) returns void language sql as $$
  select keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'decision', said.id::text,
    said.meeting_id::text, said.text, coalesce(m.held_at, m.called_at)))
  from meeting m where m.id = said.meeting_id
$$;

create function keep_text_of_report_text(said report_text) returns void language plpgsql as $$
declare
  kept case_text;
begin
  kept := a_case_text(said.partnership_id, said.public_body_id, 'report',
    concat_ws(' ', said.report, said.heading, said.party_id), said.report || ' ' || said.heading, said.body, said.written_at);
  kept.party_id := said.party_id;
  perform keep_case_text(kept);
end
$$;

-- Of a change the proposal, and the newest word of each kind about it. Of other events the reasons; the search takes those that
-- are read by both sides.
create function keep_text_of_case_event_content(said case_event_content) returns void language plpgsql as $$
declare
  event case_event;
  change text;
begin
  select * into event from case_event where partnership_id = said.partnership_id and seq = said.seq;
  if event.type in ('changeProposed', 'changeClassed', 'changeDeclined', 'materialQuestionAnswered') then
    change := case event.type when 'changeProposed' then said.seq::text else coalesce(said.content ->> 'change', '') end;
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'change', change || ' ' || event.type, change,
      nullif(concat_ws(E'\n', said.content ->> 'proposal', said.content ->> 'reasons', said.content ->> 'answer'), ''),
      event.recorded_at));
  else
    perform keep_case_text(a_case_text(said.partnership_id, said.public_body_id, 'reason', said.seq::text, event.type,
      said.content ->> 'reasons', event.recorded_at));
  end if;
end
$$;

create function keep_text() returns trigger language plpgsql as $$
begin
  execute format('select keep_text_of_%s($1)', tg_table_name) using new;
  return null;
end
$$;

do $$
declare
  written text;
begin
  foreach written in array array['agreement_section_version', 'agreement_comment', 'agreement_suggestion', 'agreement',
    'agreement_part', 'activity_state', 'deviation', 'meeting_agenda_item', 'group_minutes', 'meeting_decision', 'report_text'] loop
    execute format('create trigger keep_text after insert on %I for each row execute function keep_text()', written);
  end loop;
end
$$;
create trigger keep_text_anew after update of outcome_reason on agreement_suggestion
  for each row execute function keep_text();
create trigger keep_text_anew after update of superseded_at on meeting_agenda_item
  for each row execute function keep_text();
create trigger keep_text after insert on case_event_content
  for each row when (new.content ?| array['reasons', 'proposal', 'answer']) execute function keep_text();
create trigger keep_text_anew after update of content on case_event_content
  for each row when (old.content ?| array['reasons', 'proposal', 'answer']) execute function keep_text();

-- What has been written before.
select keep_text_of_agreement_section_version(v) from agreement_section_version v
  join (select distinct on (partnership_id) id from agreement order by partnership_id, created_at desc, id desc) a
    on a.id = v.agreement_id order by v.version;
select keep_text_of_agreement_comment(c) from agreement_comment c
  join (select distinct on (partnership_id) id from agreement order by partnership_id, created_at desc, id desc) a
    on a.id = c.agreement_id;
select keep_text_of_agreement_suggestion(s) from agreement_suggestion s
  join (select distinct on (partnership_id) id from agreement order by partnership_id, created_at desc, id desc) a
    on a.id = s.agreement_id;
select keep_text_of_agreement_part(p) from agreement_part p where part = 'goals' order by version;
select keep_text_of_activity_state(s) from activity_state s order by version;
select keep_text_of_deviation(d) from deviation d order by version;
select keep_text_of_meeting_agenda_item(i) from meeting_agenda_item i where superseded_at is null;
select keep_text_of_group_minutes(m) from group_minutes m order by version;
select keep_text_of_meeting_decision(d) from meeting_decision d;
select keep_text_of_report_text(t) from report_text t order by version;
select keep_text_of_case_event_content(c) from case_event_content c
  where content ?| array['reasons', 'proposal', 'answer'] order by seq;
