alter table public_body add column colour text check (colour ~ '^#[0-9a-f]{6}$');
comment on column public_body.colour is 'The hue that its pages have instead of the theme''s own, as #rrggbb.';
alter table body_setting drop constraint body_setting_kind_check;
alter table body_setting add check (kind in ('details', 'look', 'unit', 'series', 'mails', 'mail', 'paper'));
