alter table public_body drop column colour;
alter table body_setting drop constraint body_setting_kind_check;
alter table body_setting add check (kind in ('details', 'unit', 'series', 'mails', 'mail', 'paper'));
