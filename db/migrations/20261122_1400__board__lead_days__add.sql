alter table board
  add column memo_lead_days integer not null default 21 check (memo_lead_days between 0 and 120),
  add column dispatch_lead_days integer not null default 9 check (dispatch_lead_days between 0 and 120),
  add constraint board_lead_days_in_order check (memo_lead_days >= dispatch_lead_days);
comment on column board.memo_lead_days is 'Days before a meeting that its memos must be ready, where the calendar does not say.';
comment on column board.dispatch_lead_days is 'Days before a meeting that its papers are sent out, where the calendar does not say.';
