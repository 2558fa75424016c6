create table closing_item (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  round text not null,
  item text not null,
  version integer not null check (version > 0),
  done boolean not null,
  note text not null,
  side text not null check (side in ('public', 'party')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (partnership_id, round, item, version)
);
comment on table closing_item is 'What has been settled when a partnership ends, point by point of the rulebook''s closing list. Each save is a new version; the highest one holds.';
comment on column closing_item.round is 'The round whose agreement ends, such as round-1.';
comment on column closing_item.item is 'A point of the closing list of the rulebook''s finalReport.';
