alter table document
  add column secrecy_provision text,
  add column secrecy_seq integer,
  add column share_waits boolean not null default false,
  add check (secrecy_provision is null or secrecy_seq is not null);
comment on column document.secrecy_provision is 'The provision that it is flagged with since the event in secrecy_seq; empty when that event lifted the flag.';
comment on column document.secrecy_seq is 'The newest event that set or lifted its flag. Empty: as its entries in the registry say.';
comment on column document.share_waits is 'It was to be shared with the other side while it was flagged: it is when the flag is lifted.';
