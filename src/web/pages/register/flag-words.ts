import { phrases } from '../../words.ts'

/** Known doubts about a record, in plain words, by their code in data/partnerships.json. */
export const flagWords = phrases<Readonly<Record<string, string>>>({
  sv: {
    start_and_end_unknown: 'Källan säger inte när partnerskapet började eller slutade.',
    same_partnership_listed_twice: 'Partnerskapet står på två ställen i källan. Vi har fört ihop dem.',
    spelling_normalised: 'Namn som är felstavade i källan är rättade här.',
    target_group_inferred_from_activities:
      'Målgruppen är vår tolkning av vad som görs. Källan anger den inte.',
    protected_housing: 'Här finns skyddat boende. Inga platser visas.',
    year_2021_not_stated: 'Källan säger inget om år 2021.',
    public_party_named_differently_in_two_places:
      'Den offentliga parten har olika namn på två ställen i källan.',
    third_public_unit_active: 'En förvaltning till är med i arbetet men anges inte som part.',
    companies_listed_as_idea_based:
      'Källan räknar två bolag till de idéburna. Vi visar dem som associerade tills någon har bekräftat vad som gäller.',
    geography_inferred_from_party_name: 'Platsen är vår tolkning av föreningens namn.',
    result_self_reported_by_party: 'Resultatet är partens egen uppgift.',
    number_of_participants_missing: 'Källan säger inte hur många som deltog.',
    read_as_one_party_with_alias: 'Vi läser två namn i källan som en och samma part.',
    party_name_less_specific_than_sibling_row:
      'Parten anges mindre noga här än i ett liknande partnerskap i samma källa.',
    two_public_levels: 'En kommun och en region är parter tillsammans.',
    party_spelled_in_several_ways: 'Källan skriver partens namn på flera sätt.',
    period_conflict_2022_vs_2023: 'Källan anger både 2022 och 2023 som slutår. Vi visar 2023.',
    local_branch_vs_national_name: 'Källan blandar den lokala kretsens namn med riksorganisationens.',
    table_heading_names_socialnamnden_but_row_lists_other_boards:
      'Tabellens rubrik nämner socialnämnden, men raden räknar upp andra nämnder.',
    commercial_element:
      'En del av verksamheten kan bli kommersiell. Reglerna om statsstöd behöver då prövas.',
    unit_wording_garbled: 'Avdelningens namn är oklart skrivet i källan.',
  },
  en: {
    start_and_end_unknown: 'The source does not say when the partnership began or ended.',
    same_partnership_listed_twice: 'The partnership stands in two places in the source. We have joined them.',
    spelling_normalised: 'Names that the source misspells are corrected here.',
    target_group_inferred_from_activities:
      'The target group is our reading of what is done. The source does not state it.',
    protected_housing: 'There is protected housing here. No places are shown.',
    year_2021_not_stated: 'The source says nothing about the year 2021.',
    public_party_named_differently_in_two_places:
      'The public party has different names in two places in the source.',
    third_public_unit_active: 'One more administration takes part in the work but is not named as a party.',
    companies_listed_as_idea_based:
      'The source counts two companies as idea-based. We show them as associated until someone has confirmed what applies.',
    geography_inferred_from_party_name: "The place is our reading of the association's name.",
    result_self_reported_by_party: "The result is the party's own statement.",
    number_of_participants_missing: 'The source does not say how many took part.',
    read_as_one_party_with_alias: 'We read two names in the source as one party.',
    party_name_less_specific_than_sibling_row:
      'The party is named less exactly here than in a similar partnership in the same source.',
    two_public_levels: 'A municipality and a region are parties together.',
    party_spelled_in_several_ways: "The source writes the party's name in several ways.",
    period_conflict_2022_vs_2023: 'The source gives both 2022 and 2023 as the last year. We show 2023.',
    local_branch_vs_national_name:
      "The source mixes the local branch's name with that of the national organisation.",
    table_heading_names_socialnamnden_but_row_lists_other_boards:
      'The heading of the table names socialnämnden, but the row lists other boards.',
    commercial_element:
      'Part of the activity may become commercial. The rules on state aid must then be considered.',
    unit_wording_garbled: "The department's name is written unclearly in the source.",
  },
})
