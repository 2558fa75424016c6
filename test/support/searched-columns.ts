// What the search of everything looks in, column by column, and why it does not look in the others. A test compares it with the
// database: a new column with words has to stand here (docs/decisions/0065).

/** Tables that hold no words about a case: people and sign-in, bodies and their settings, the open register, the machinery. */
export const tablesOfNoCase = `
  absence accessibility_report board board_goal board_meeting body_membership body_setting calendar_feed change_stamp demo_story
  disposal_rule disposed_file handed_in_form inbox_key installation invitation job_order journal_day journal_head mailed_receipt
  notice_choice one_time_link organisation_history organisation_membership outbox_mail passkey person person_history picture
  public_body register_code register_correction register_duplicate register_import register_import_heading register_import_row
  register_organisation register_organisation_apart register_partnership register_party register_reading register_source_feed
  register_state register_text register_version registry_series rulebook_version saved_filter schema_migration session
  sign_in_attempt signatory_rule unit webhook webhook_delivery webhook_position`

/** By kind of text, and by the number, title and text of cases, papers, files, messages, notes, organisations and lessons. */
export const searched = `
  activity_state.note agreement_comment.text agreement_mark.note agreement_part.content agreement_section_version.text
  agreement_suggestion.outcome_reason agreement_suggestion.text agreement_suggestion.why budget_cost.valuation
  case_event_content.content checklist_answer.evidence_link checklist_answer.ground closing_item.note contribution.valuation
  deviation.description deviation.measure deviation.outcome document.model document.title file_text.text fund_movement.note
  group_action_done.note group_action_done.reopened_reasons group_minutes.content indicator_value.note internal_note.text
  lesson.body meeting.cancelled_reason meeting_agenda_item.note meeting_agenda_item.title meeting_decision.text memo_section.body
  message.text organisation.name organisation.organisation_number organisation.purpose organisation_document.note
  outcome.explanation partnership.external_number partnership.number partnership.party_names partnership.registry_number
  partnership.summary partnership.title registry_case.external_number registry_case.registry_number registry_entry.external_number
  renewal_answer.ground report_text.body`

export const notSearched: Record<string, string> = {
  'The copies that are searched themselves, and what stands in the agreement already.':
    'activity_state.activity case_text.place case_text.source case_text.text',
  'Its words stand in the paper that came of it, which is found.': `
    aid_assessment.content aid_assessment.reasons aid_declaration.content aid_declaration.signatory assessment.reasons
    disclosure_item.provision disclosure_item.reasons registry_entry.subject review_condition.text`,
  "A form that is not handed in: it is its writer's alone, is kept field by field as it was typed, and becomes a paper.": `
    aid_writing.fields draft.payload`,
  'Who asks for papers is not to be looked up (tryckfrihetsförordningen 2 kap. 18 §): requests have a list of their own.': `
    disclosure_correction.after disclosure_correction.before disclosure_item.mask disclosure_item.released
    disclosure_request.asker_email disclosure_request.asker_name disclosure_request.asker_other disclosure_request.close_reasons
    disclosure_request.wanted disclosure_request.way_on disclosure_step.external_number disclosure_step.note disclosure_step.who`,
  'What people need, or why they may not act, is about them and not about the case: no list is to be made of it.': `
    conflict_of_interest.ground meeting.access_needs partnership.access_needs`,
  'People are not looked up by name across cases; the organisations that they act for are.': `
    agreement_comment.represents agreement_suggestion.represents activity_state.represents
    case_event.actor deviation.owner_name group_member.function group_member.mandate indicator_value.represents
    internal_note.author_name meeting_attendance.email meeting_attendance.name meeting_attendance.represents
    meeting_decision.owner message.author_name message.author_represents partnership.forwarded_by_name
    partnership.received_by_name registry_entry.correspondent signature.function signature.name signature.represents
    statistic_count.represents`,
  'Where and when, on the page of the meeting and in the call.': 'meeting.link meeting.place',
  'A table of grants or counts is read on its page, where its rows and columns are named.': `
    aid_grant.giver aid_grant.note aid_grant.rate aid_grant.rate_source aid_grant.receiver aid_link.end_reason aid_link.facts
    aid_link.linked_name aid_link.linked_number aid_link.note payment_plan.payments statistic_setup.groups
    statistic_setup.same_people`,
  'Said to one who is to do it again at once, and then of no weight.': 'signed_original.rejected_reason',
  'Shown on no page.': 'partnership_party.note',
  'Searched among the organisations by name and number; the rest of what is kept of them is theirs.': `
    organisation.aliases organisation.email organisation.legal_form organisation.municipality_code organisation.phone
    organisation.website partnership_party.name_as_stated`,
  'Why a paper was taken out of the open register stands in the register.': `
    register_document.reason register_document.register_partnership_id`,
  'What another system sent, or a notice about something that is found itself.': `
    fund_movement.reference inbox_message.content inbox_message.digest inbox_message.message_id inbox_message.refusal
    inbox_message.set_aside_reason initiative_receipt.receiver notice.kind notice.params`,
  'A file is found by what it says, and its name is shown.': 'file.media_type file.name file.sha256',
  "Keys, codes, states and digests: no words of anybody's.": `
    agreed_text.sections agreed_text.text_hash agreement.round agreement.template_version agreement_checkout.section
    agreement_comment.section agreement_mark.hash agreement_mark.section agreement_part.part agreement_section.hash
    agreement_section.proves agreement_section.section agreement_section_version.section agreement_suggestion.section
    activity_state.goal aid_writing.topic assessment.other_form assessment.outcome case_event.bound case_event.content_digest
    case_event.hash case_event.prev_hash case_event.type case_head.hash checklist_answer.answer checklist_answer.checklist
    checklist_answer.question checklist_answer.same_as closing_item.item closing_item.round disclosure_link.hash
    disclosure_link.prev_hash disclosure_link.state_digest document.digest document.kind document.secrecy_provision
    document.template_version document_reading.form document_reading.role draft.key draft.secret_digest
    indicator_value.indicator lesson.tags meeting.kind memo_section.builds_on memo_section.section memo_section.track
    organisation_document.kind outcome.item partnership.group_meetings partnership.next_roles partnership.origin
    partnership.rulebook partnership.rulebook_version partnership.seen_by_party partnership.status partnership.waiting_barred
    partnership.waiting_roles partnership_person.part registry_entry.digest registry_entry.secrecy_provision
    renewal_answer.criterion renewal_answer.round report_text.choice report_text.heading report_text.report
    review_condition.section_key review_condition.who signature.evidence signed_original.file_hash signed_original.signers
    signing.round signing.sealed_by signing.sealed_hash signing.shown_hash signing.text_hash signing_attempt.digest
    signing_attempt.leads_to statistic_count.group_id statistic_count.statistic statistic_setup.statistic timetable.days
    timetable.round`,
}
