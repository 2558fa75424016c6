alter table disclosure_request
  drop constraint disclosure_request_channel_check,
  add constraint disclosure_request_channel_check check (channel in ('mail', 'letter', 'phone', 'visit', 'web')),
  alter column recorded_by drop not null,
  add constraint disclosure_request_recorded_check check (recorded_by is not null or channel = 'web'),
  add column decision_wanted_at timestamptz,
  add constraint disclosure_request_decision_wanted_check check (decision_wanted_at is null or answered_at is not null);
alter table disclosure_link alter column changed_by drop not null;
create index disclosure_request_on_the_web on disclosure_request (received_on) where channel = 'web';
comment on column disclosure_request.recorded_by is 'Who took it in; nobody for one that was written on the web by whoever asks.';
comment on column disclosure_request.decision_wanted_at is 'When whoever asked wanted a formal decision on what was not released, in the page that shows them the answer.';
comment on column disclosure_link.changed_by is 'Nobody when whoever asks did it themselves on the web.';
