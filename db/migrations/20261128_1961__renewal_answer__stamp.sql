-- Whose turn it is rests on the criteria that the parties answer together, so that the case page does.
create constraint trigger stamp_change after insert or update or delete on renewal_answer deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
