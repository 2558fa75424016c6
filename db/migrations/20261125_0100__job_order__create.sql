create table job_order (
  id uuid primary key,
  name text not null,
  payload json not null,
  key text,
  run_at timestamptz
);
comment on table job_order is 'Jobs that a transaction ordered and that have not been handed to the queue yet. Empty but for the moment after a commit, or after a process was ended between the two.';
comment on column job_order.name is 'Which job, as in src/domain/jobs.ts.';
comment on column job_order.payload is 'What the job needs to know.';
comment on column job_order.key is 'A job in the queue with the same key that has not begun is replaced.';
comment on column job_order.run_at is 'Not before this instant; at once when empty.';
