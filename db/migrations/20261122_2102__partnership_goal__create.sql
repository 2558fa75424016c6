create table partnership_goal (
  partnership_id uuid not null references partnership,
  board_goal_id uuid not null references board_goal,
  public_body_id uuid not null references public_body,
  chosen_by uuid not null references person,
  chosen_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  primary key (partnership_id, board_goal_id, chosen_at)
);
create unique index partnership_goal_now on partnership_goal (partnership_id, board_goal_id) where ended_at is null;
create index partnership_goal_of_goal on partnership_goal (board_goal_id) where ended_at is null;
comment on table partnership_goal is 'Which of the board''s goals a partnership serves, with who said so and until when.';
