-- Whose turn it is rests on whether the aid was assessed for the amounts that the agreement has, so that the case page does.
create constraint trigger stamp_change after insert or update or delete on contribution deferrable initially deferred
  for each row execute function stamp_change('partnership_id');
comment on column aid_assessment.content is 'criteria, parts of the grant, day, rate, the measure with the amounts of the agreement then (agreed), and the workings per organisation, in the shape of src/domain/state-aid.ts.';
