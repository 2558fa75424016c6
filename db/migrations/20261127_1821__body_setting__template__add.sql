alter table body_setting drop constraint body_setting_kind_check;
alter table body_setting add check (kind in ('details', 'look', 'unit', 'series', 'mails', 'mail', 'paper',
  'logo', 'section', 'ownSection', 'memoSection', 'memoKind', 'question'));
alter table body_setting add column reason text not null default '';
comment on column body_setting.reason is 'Why it was changed, in the words of whoever wrote it.';
comment on column body_setting.about is 'Which unit (its id), board (its case prefix), kind of mail or of document, section, kind of memo or question; empty where there is only one.';
comment on column body_setting.content is 'Its fields by name, as written. A field of a template that is empty says what the rulebook says.';
