create table agreement (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  round text not null,
  template_version text not null,
  created_at timestamptz not null,
  unique (partnership_id, round)
);
comment on table agreement is 'The agreement that is written in one round of a partnership. What it says is its sections and parts.';
comment on column agreement.round is 'The track of the process that it belongs to, such as round-1.';
comment on column agreement.template_version is 'The version of the rulebook whose template it began from.';

create table agreement_section (
  agreement_id uuid not null references agreement,
  section text not null,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  proves text,
  hash text not null,
  needed boolean not null,
  complete boolean not null,
  changed_at timestamptz not null,
  changed_by uuid references person,
  primary key (agreement_id, section)
);
create index agreement_section_of_case on agreement_section (partnership_id);
comment on table agreement_section is 'How each section stands now: a copy of what its newest text and parts say, for lists and for the process.';
comment on column agreement_section.proves is 'The fact of the process that the section establishes when it is complete.';
comment on column agreement_section.hash is 'SHA-256 over the text and the data that it shows. A mark holds for one hash.';
comment on column agreement_section.needed is 'Mandatory by the template, or optional and written in: all parties have to agree on it.';
comment on column agreement_section.complete is 'Says all that the template asks for.';

create table agreement_section_version (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  section text not null,
  version integer not null,
  text text not null,
  written_by uuid references person,
  side text check (side in ('public', 'party')),
  written_at timestamptz not null,
  unique (agreement_id, section, version)
);
comment on table agreement_section_version is 'Every text that a section has had, in simple markup. The highest version holds.';
comment on column agreement_section_version.written_by is 'Empty for the text that the template began with.';

create table agreement_part (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  part text not null,
  version integer not null,
  content jsonb not null,
  written_by uuid references person,
  side text check (side in ('public', 'party')),
  written_at timestamptz not null,
  unique (agreement_id, part, version)
);
comment on table agreement_part is 'Data that the agreement shows in its sections: goals, groups, statistics, periods. Each save is the whole part anew; the highest version holds.';

create table agreement_checkout (
  agreement_id uuid not null references agreement,
  section text not null,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  person_id uuid not null references person,
  since timestamptz not null,
  renewed_at timestamptz not null,
  primary key (agreement_id, section)
);
comment on table agreement_checkout is 'Who is writing in a section just now. It runs out a quarter of an hour after renewed_at.';

create table agreement_comment (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  section text not null,
  text text not null,
  written_by uuid not null references person,
  represents text not null,
  written_at timestamptz not null,
  settled_by uuid references person,
  settled_at timestamptz
);
create index agreement_comment_of_section on agreement_comment (agreement_id, section);
comment on table agreement_comment is 'What the parties say to each other about a section.';
comment on column agreement_comment.represents is 'The body or organisation that the writer acted for.';

create table agreement_suggestion (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  section text not null,
  based_on integer not null,
  text text not null,
  why text not null default '',
  written_by uuid not null references person,
  represents text not null,
  written_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'rejected', 'withdrawn')),
  outcome_reason text,
  outcome_by uuid references person,
  outcome_at timestamptz,
  outcome_version integer
);
create index agreement_suggestion_of_section on agreement_suggestion (agreement_id, section);
comment on table agreement_suggestion is 'A text that somebody proposes instead of the one a section has.';
comment on column agreement_suggestion.based_on is 'The version of the section that it changes.';
comment on column agreement_suggestion.outcome_version is 'The version that it became when it was accepted.';

create table agreement_mark (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  section text not null,
  party_id uuid not null references partnership_party,
  place bigserial not null,
  mark text not null check (mark in ('agreed', 'agreedWithNote', 'notYet', 'blocked')),
  note text not null default '',
  hash text not null,
  marked_by uuid not null references person,
  marked_at timestamptz not null
);
create index agreement_mark_newest on agreement_mark (agreement_id, section, party_id, place desc);
comment on table agreement_mark is 'What a party says about a section, in order. The newest one of a party holds, for the text it was set on.';
comment on column agreement_mark.hash is 'What the section said then. When it says something else the mark is void.';

create table agreed_text (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  text_hash text not null,
  sections jsonb not null,
  document_id uuid not null references document deferrable initially deferred,
  event_seq integer not null,
  agreed_at timestamptz not null,
  unique (partnership_id, event_seq)
);
create index agreed_text_of_agreement on agreed_text (agreement_id);
comment on table agreed_text is 'The text that the parties agreed on, frozen with its hash. The newest one of a case is what board and signatories see.';
comment on column agreed_text.text_hash is 'SHA-256 over what the paper says.';
comment on column agreed_text.sections is 'The hash of each section as it was agreed.';
