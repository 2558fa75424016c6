alter table signature drop constraint signature_partnership_id_event_seq_key;
create unique index signature_once on signature (partnership_id, event_seq, person_id);
