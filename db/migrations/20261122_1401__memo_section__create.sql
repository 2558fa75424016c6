create table memo_section (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  track text not null,
  section text not null,
  version integer not null check (version > 0),
  body text not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (partnership_id, track, section, version)
);
comment on table memo_section is 'What has been written in the memo to a board, section by section. The highest version holds; all are kept.';
comment on column memo_section.track is 'The board case that the memo belongs to, such as sign-1.';
comment on column memo_section.section is 'A section of the rulebook''s memo template.';
