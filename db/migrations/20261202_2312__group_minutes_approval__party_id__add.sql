alter table group_minutes_approval add column party_id uuid references partnership_party;
alter table group_minutes_approval drop constraint group_minutes_approval_pkey;
create unique index group_minutes_approval_once on group_minutes_approval (meeting_id, version, side, party_id) nulls not distinct;
comment on table group_minutes_approval is 'That a side, or one of several organisations, stands by a version of the minutes. A newer version needs new approvals.';
comment on column group_minutes_approval.party_id is 'The organisation that it was said for. Empty where it was said for the whole side.';
