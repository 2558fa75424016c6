comment on column partnership.rulebook_version is
  'The version that the case follows: the one it started under, or the one it was moved to by decision (event rulebookMoved).';
