-- The overview counts what is in force and what has ended lately, and lists the first of each: it reads these rows alone,
-- in the order in which lists show what is nearest to its end.
create index partnership_in_force on partnership
  (public_body_id, array_position(array['atRisk', 'hurry', 'planNow', 'calm'], gap_level), ends_on, id)
  where gap_level is not null;
create index partnership_closed on partnership (public_body_id, closed_on desc, number) where closed_on is not null;

-- The few events of a case that figures and lists ask for, found without reading all that has happened in it.
create index case_event_counted on case_event (partnership_id, type, on_date, seq)
  where type in ('steeringGroupMet', 'reviewPassed', 'reviewPassedWithConditions', 'conditionMet', 'signatureGiven',
    'directorDeclined', 'redirected', 'reviewFailed', 'abortedNoConsensus', 'stanceDeclined', 'signatureDeclined',
    'boardRejected', 'withdrawn');
