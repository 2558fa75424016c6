create table demo_story (
  key text primary key,
  told_on timestamptz not null,
  number text,
  moves integer not null default 0,
  ended_at timestamptz
);
comment on table demo_story is 'How far each story of the demonstration has been played, so that it goes on where it was when the product was stopped. Empty in production.';
comment on column demo_story.told_on is 'The instant that the days of the story are reckoned from: when the demonstration began.';
comment on column demo_story.number is 'The case that the story is about, once it has come in.';
comment on column demo_story.moves is 'How many of its moves have been made.';
