comment on table rulebook_version is
  'Every version of a rulebook that has been in use. A case keeps the one it started under until it is moved to a newer one, and is then still judged by the earlier one for what was done before.';
