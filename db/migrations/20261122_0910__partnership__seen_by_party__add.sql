alter table partnership add column seen_by_party jsonb;
comment on column partnership.seen_by_party is 'What the idea-based side is shown of status, status_since, next_due, waiting_side, waiting_roles, paused and closed_on while an answer to it has not been sent; empty when it is shown what holds.';
