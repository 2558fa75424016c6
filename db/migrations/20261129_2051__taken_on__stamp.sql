-- Whose turn it is and which day comes next rest on what people took upon them and on what is to be paid, so that the case page does.
create constraint trigger stamp_change after insert or update or delete on fund_movement deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
create constraint trigger stamp_change after insert or update or delete on payment_plan deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
create constraint trigger stamp_change after insert or update or delete on group_action_done deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
create constraint trigger stamp_change after insert or update or delete on meeting_decision deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
create constraint trigger stamp_change after insert or update or delete on deviation deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
