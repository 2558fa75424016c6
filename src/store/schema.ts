// Made from db/migrations by scripts/generate-schema.ts. Do not edit.
import type { ColumnType, GeneratedAlways } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../domain/actor.ts'
import type { EventMaker, EventType } from '../domain/events.ts'
import type {
  AgreementId,
  BoardId,
  DocumentId,
  FileId,
  MeetingId,
  PartnershipId,
} from '../domain/partnership.ts'
import type { PartyRole, PublicRole, Role } from '../domain/roles.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** Read as an ISO instant in UTC, written as one or as a Date. */
type Instant = ColumnType<string, Date | string, Date | string>
/** Read as what it holds, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>
/** May be left out when a row is added: the table has a default. */
type Generated<Type> = [Type] extends [ColumnType<infer Read, infer Added, infer Changed>]
  ? ColumnType<Read, Added | undefined, Changed>
  : ColumnType<Type, Type | undefined, Type>

export type Schema = {
  absence: {
    id: string
    public_body_id: PublicBodyId
    membership_id: string
    person_id: PersonId
    deputy_id: PersonId
    from_day: PlainDate
    until_day: PlainDate
    recorded_by: PersonId
    recorded_at: Instant
    ended_by: PersonId | null
    ended_at: Instant | null
  }
  accessibility_report: {
    id: string
    public_body_id: PublicBodyId
    year: number
    serial: number
    kind: 'deficiency' | 'otherFormat'
    page: string
    what: string
    format: string
    sender_name: string
    sender_email: string | null
    language: 'sv' | 'en'
    received_at: Instant
    answer_by: PlainDate
    answered_at: Instant | null
    answered_by: PersonId | null
    outcome: 'fixed' | 'planned' | 'sent' | 'notFixed' | null
    answer: string | null
    planned_on: PlainDate | null
  }
  activity_state: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    goal: string
    activity: string
    version: number
    state: 'planned' | 'going' | 'done' | 'dropped'
    note: Generated<string>
    represents: string
    written_by: PersonId
    written_at: Instant
  }
  agreed_text: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    text_hash: string
    sections: Json<unknown>
    document_id: DocumentId
    event_seq: number
    agreed_at: Instant
  }
  agreement: {
    id: AgreementId
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    round: string
    template_version: string
    created_at: Instant
  }
  agreement_checkout: {
    agreement_id: AgreementId
    section: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    person_id: PersonId
    since: Instant
    renewed_at: Instant
  }
  agreement_comment: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    section: string
    text: string
    written_by: PersonId
    represents: string
    written_at: Instant
    settled_by: PersonId | null
    settled_at: Instant | null
  }
  agreement_mark: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    section: string
    party_id: string
    place: Generated<number>
    mark: 'agreed' | 'agreedWithNote' | 'notYet' | 'blocked'
    note: Generated<string>
    hash: string
    marked_by: PersonId
    marked_at: Instant
  }
  agreement_part: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    part: string
    version: number
    content: Json<unknown>
    written_by: PersonId | null
    side: 'public' | 'party' | null
    written_at: Instant
  }
  agreement_section: {
    agreement_id: AgreementId
    section: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    proves: string | null
    hash: string
    needed: boolean
    complete: boolean
    changed_at: Instant
    changed_by: PersonId | null
  }
  agreement_section_version: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    section: string
    version: number
    text: string
    written_by: PersonId | null
    side: 'public' | 'party' | null
    written_at: Instant
  }
  agreement_suggestion: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    section: string
    based_on: number
    text: string
    why: Generated<string>
    written_by: PersonId
    represents: string
    written_at: Instant
    outcome: 'accepted' | 'rejected' | 'withdrawn' | null
    outcome_reason: string | null
    outcome_by: PersonId | null
    outcome_at: Instant | null
    outcome_version: number | null
  }
  aid_assessment: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    basis: 'none' | 'general' | 'sgei' | 'other'
    level: 'green' | 'amber' | 'red' | null
    reasons: string
    content: Json<unknown>
    concluded_on: PlainDate
    concluded_by: PersonId
    event_seq: number
    document_id: DocumentId | null
  }
  aid_declaration: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    organisation_id: OrganisationId
    declared_on: PlainDate
    declared_by: PersonId
    signatory: string
    content: Json<unknown>
    event_seq: number
    document_id: DocumentId | null
  }
  aid_grant: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    organisation_id: OrganisationId
    line: string
    version: number
    giver: string
    receiver: string
    granted_on: PlainDate
    regime: 'general' | 'sgei' | 'otherDeMinimis'
    eur_cents: number
    sek_ore: number | null
    rate: string | null
    rate_on: PlainDate | null
    rate_source: string | null
    assessment_id: string | null
    note: Generated<string>
    struck: Generated<boolean>
    recorded_by: PersonId
    recorded_at: Instant
  }
  aid_link: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    organisation_id: OrganisationId
    linked_name: string
    linked_number: string | null
    facts: string[]
    note: string
    recorded_by: PersonId
    recorded_at: Instant
    ended_by: PersonId | null
    ended_at: Instant | null
    end_reason: string | null
  }
  aid_writing: {
    partnership_id: PartnershipId
    public_body_id: PublicBodyId
    topic: string
    version: number
    fields: Json<unknown>
    saved_by: PersonId
    saved_at: Instant
  }
  assessment: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    kind: 'consideration' | 'director' | 'review'
    outcome: string
    other_form: string | null
    reasons: string
    made_on: PlainDate
    made_by: PersonId
    event_seq: number
    document_id: DocumentId | null
  }
  board: {
    id: BoardId
    public_body_id: PublicBodyId
    name: string
    case_prefix: string
    registry_pattern: string
    from_day: PlainDate
    until_day: PlainDate | null
    memo_lead_days: Generated<number>
    dispatch_lead_days: Generated<number>
  }
  board_goal: {
    id: string
    public_body_id: PublicBodyId
    board_id: BoardId
    code: string
    goal: string
    from_year: number
    to_year: number
    superseded_at: Instant | null
  }
  board_meeting: {
    id: string
    public_body_id: PublicBodyId
    board_id: BoardId
    meets_on: PlainDate
    memo_stop: PlainDate
    dispatch: PlainDate
    recorded_by: PersonId | null
    recorded_at: Generated<Instant>
    superseded_at: Instant | null
  }
  body_membership: {
    id: string
    person_id: PersonId
    public_body_id: PublicBodyId
    unit_id: UnitId | null
    role: PublicRole
    from_day: PlainDate
    until_day: PlainDate | null
    appointed_by: PersonId | null
    ended_by: PersonId | null
  }
  body_setting: {
    id: string
    public_body_id: PublicBodyId
    kind:
      | 'details'
      | 'look'
      | 'unit'
      | 'board'
      | 'role'
      | 'rulebook'
      | 'series'
      | 'diary'
      | 'openDiary'
      | 'mails'
      | 'mail'
      | 'paper'
      | 'logo'
      | 'section'
      | 'ownSection'
      | 'memoSection'
      | 'memoKind'
      | 'report'
      | 'question'
    about: Generated<string>
    content: Json<unknown>
    drafted_by: PersonId | null
    drafted_at: Instant
    from_day: PlainDate | null
    decided_by: PersonId | null
    decided_at: Instant | null
    discarded_by: PersonId | null
    discarded_at: Instant | null
    applied_at: Instant | null
    reason: Generated<string>
  }
  budget_cost: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    party_id: string
    year: number
    line: 'staff' | 'premises' | 'activities' | 'material' | 'administration' | 'audit' | 'other'
    form: 'cash' | 'inKind'
    version: number
    amount: number
    valuation: Generated<string>
    written_by: PersonId
    written_at: Instant
  }
  calendar_feed: {
    id: string
    person_id: PersonId
    made_at: Instant
    ended_at: Instant | null
  }
  case_event: {
    partnership_id: PartnershipId
    seq: number
    public_body_id: PublicBodyId
    type: EventType
    on_date: PlainDate
    recorded_at: Instant
    actor: Json<EventMaker>
    content_digest: string
    bound: Json<unknown>
    prev_hash: string
    hash: string
  }
  case_event_content: {
    partnership_id: string
    seq: number
    public_body_id: PublicBodyId
    content: ColumnType<Record<string, unknown> | null, string | null>
    disposed_by_seq: number | null
  }
  case_head: {
    partnership_id: string
    public_body_id: string
    seq: number
    hash: string
  }
  case_text: {
    partnership_id: PartnershipId
    kind:
      | 'section'
      | 'comment'
      | 'suggestion'
      | 'goal'
      | 'activity'
      | 'change'
      | 'deviation'
      | 'agendaItem'
      | 'minutes'
      | 'decision'
      | 'report'
      | 'reason'
      | 'part'
      | 'mark'
      | 'memo'
      | 'consideration'
      | 'review'
      | 'guide'
      | 'criterion'
      | 'closing'
      | 'indicator'
      | 'amount'
      | 'done'
      | 'meeting'
      | 'paper'
      | 'opinion'
      | 'talk'
      | 'told'
    source: string
    public_body_id: PublicBodyId
    agreement_id: AgreementId | null
    party_id: string | null
    place: string
    text: string
    at: Instant
    search: GeneratedAlways<string>
  }
  change_stamp: {
    about: string
    at: Generated<number>
  }
  checklist_answer: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    checklist: string
    question: string
    version: number
    answer: string | null
    ground: Generated<string>
    evidence_document_id: DocumentId | null
    evidence_link: string | null
    answered_by: PersonId
    answered_at: Instant
    legal_support: boolean | null
    checked_on: PlainDate | null
    same_as: string | null
  }
  closing_item: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    round: string
    item: string
    version: number
    done: boolean
    note: string
    side: 'public' | 'party'
    written_by: PersonId
    written_at: Instant
  }
  conflict_of_interest: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    person_id: PersonId
    ground: string
    declared_on: PlainDate
    declared_at: Generated<Instant>
    until_day: PlainDate | null
  }
  contribution: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    party_id: string
    year: number
    kind: 'cash' | 'staff' | 'premises' | 'knowledge' | 'voluntary'
    version: number
    amount: number | null
    hours: number | null
    valuation: Generated<string>
    written_by: PersonId
    written_at: Instant
  }
  demo_story: {
    key: string
    told_on: Instant
    number: string | null
    moves: Generated<number>
    ended_at: Instant | null
  }
  deviation: {
    id: string
    version: number
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    kind: 'risk' | 'deviation'
    description: string
    measure: string
    owner_id: PersonId | null
    owner_name: string
    by_day: PlainDate | null
    closed_on: PlainDate | null
    outcome: Generated<string>
    side: 'public' | 'party'
    written_by: PersonId
    written_at: Instant
  }
  disclosure_correction: {
    id: string
    request_id: string
    public_body_id: PublicBodyId
    before: Json<unknown>
    after: Json<unknown>
    asker_changed: boolean
    corrected_at: Instant
    corrected_by: PersonId
  }
  disclosure_item: {
    id: string
    request_id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    document_id: DocumentId
    added_at: Instant
    added_by: PersonId
    outcome: 'whole' | 'masked' | 'refused' | null
    provision: string | null
    reasons: string | null
    assessed_at: Instant | null
    assessed_by: PersonId | null
    mask: ColumnType<unknown | null, string | null>
    released_seq: number | null
    copy_document_id: DocumentId | null
    released: ColumnType<unknown | null, string | null>
  }
  disclosure_item_file: {
    item_id: string
    file_id: FileId
  }
  disclosure_link: {
    request_id: string
    number: number
    public_body_id: PublicBodyId
    changed_at: Instant
    changed_by: PersonId | null
    state_digest: string
    prev_hash: string
    hash: string
  }
  disclosure_request: {
    id: string
    public_body_id: PublicBodyId
    year: number
    serial: number
    received_on: PlainDate
    channel: 'mail' | 'letter' | 'phone' | 'visit' | 'web'
    wanted: string
    asker_name: string | null
    asker_email: string | null
    asker_other: string | null
    asker_removed_at: Instant | null
    asker_removed_by: PersonId | null
    version: Generated<number>
    recorded_at: Instant
    recorded_by: PersonId | null
    answered_at: Instant | null
    answered_by: PersonId | null
    way_on: string | null
    answer_confirmed_by: 'mailLink' | 'passkey' | 'openId' | 'demo' | null
    answer_confirmed_at: Instant | null
    closed_at: Instant | null
    closed_by: PersonId | null
    closed_as: 'withdrawn' | 'otherwise' | null
    close_reasons: string | null
    decision_wanted_at: Instant | null
  }
  disclosure_step: {
    id: string
    request_id: string
    public_body_id: PublicBodyId
    number: number
    kind: 'decision' | 'appeal' | 'ruling'
    on_date: PlainDate
    who: string
    sent_on: PlainDate | null
    outcome: 'upheld' | 'changed' | 'sentBack' | 'notTried' | null
    external_number: string | null
    note: string | null
    recorded_at: Instant
    recorded_by: PersonId
  }
  disposal_rule: {
    id: string
    public_body_id: PublicBodyId
    paper_type: string
    years: number | null
    source: string
    decided_on: PlainDate
    entered_by: PersonId
    entered_at: Instant
    superseded_at: Instant | null
  }
  disposed_file: {
    sha256: string
    disposed_at: Instant
  }
  document: {
    id: DocumentId
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    number: number
    kind: string
    title: string
    language: Generated<'sv' | 'en'>
    model: ColumnType<unknown | null, string | null>
    template_version: string | null
    digest: string
    shared_with_party: Generated<boolean>
    internal: Generated<boolean>
    supersedes: DocumentId | null
    event_seq: number
    created_at: Instant
    created_by: PersonId | null
    search: GeneratedAlways<string | null>
    disposed_by_seq: number | null
    secrecy_provision: string | null
    secrecy_seq: number | null
    share_waits: Generated<boolean>
    sharing_seq: number | null
  }
  document_file: {
    document_id: DocumentId
    file_id: FileId
    position: number
    part: Generated<'attachment' | 'rendered'>
  }
  document_reading: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    document_id: DocumentId
    person_id: PersonId
    role: string
    form: string
    read_at: Instant
  }
  draft: {
    id: string
    public_body_id: PublicBodyId | null
    partnership_id: PartnershipId | null
    owner_id: PersonId | null
    secret_digest: string | null
    key: string
    payload: Json<unknown>
    version: Generated<number>
    created_at: Instant
    updated_at: Instant
  }
  file: {
    id: FileId
    sha256: string
    size: number
    media_type: string
    name: string
    scan_state: Generated<'waiting' | 'clean' | 'infected' | 'unscanned'>
    scanned_at: Instant | null
    received_at: Generated<Instant>
    received_from: PersonId | null
    text_state: 'read' | 'cut' | 'none' | 'unreadable' | 'tooLarge' | 'otherKind' | null
    text_read_at: Instant | null
  }
  file_text: {
    file_id: FileId
    piece: number
    page: number | null
    sheet: number | null
    text: string
    search: GeneratedAlways<string>
  }
  file_words: {
    file_id: FileId
    search: string
  }
  fund_movement: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    kind: 'paid' | 'repaid'
    party_id: string
    on_day: PlainDate
    year: number
    planned_on: PlainDate | null
    amount: number
    note: Generated<string>
    written_by: PersonId | null
    written_at: Instant
    withdrawn_by: PersonId | null
    withdrawn_at: Instant | null
    reference: string | null
    counterparty_id: string | null
  }
  group_action_done: {
    action_id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    done_on: PlainDate
    note: Generated<string>
    done_by: PersonId
    done_at: Instant
    reopened_by: PersonId | null
    reopened_at: Instant | null
    reopened_reasons: string | null
  }
  group_member: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    group_kind: 'steering' | 'working'
    party_id: string
    person_id: PersonId
    function: string
    mandate: Generated<string>
    convenes: Generated<boolean>
    from_day: PlainDate
    until_day: PlainDate | null
    event_seq: number
    ended_seq: number | null
  }
  group_minutes: {
    meeting_id: MeetingId
    version: number
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    content: Json<unknown>
    written_by: PersonId
    written_at: Instant
  }
  group_minutes_approval: {
    meeting_id: string
    version: number
    side: 'public' | 'party'
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    approved_by: PersonId
    approved_at: Instant
    party_id: string | null
  }
  handed_in_form: {
    digest: string
    partnership_id: PartnershipId | null
    handed_in_at: Generated<Instant>
    address: string | null
  }
  inbox_key: {
    id: string
    public_body_id: PublicBodyId
    name: string
    secret: string
    created_by: PersonId
    created_at: Instant
    ended_by: PersonId | null
    ended_at: Instant | null
  }
  inbox_message: {
    id: string
    public_body_id: PublicBodyId
    inbox_key_id: string
    message_id: string
    digest: string
    content: Json<unknown>
    received_at: Instant
    applied_at: Instant | null
    partnership_id: PartnershipId | null
    refused_at: Instant | null
    refusal: string | null
    set_aside_at: Instant | null
    set_aside_by: PersonId | null
    set_aside_reason: string | null
  }
  indicator_value: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    indicator: string
    on_day: PlainDate
    version: number
    value: number | null
    counts_people: Generated<boolean>
    note: Generated<string>
    represents: string
    written_by: PersonId
    written_at: Instant
  }
  initiative_receipt: {
    partnership_id: PartnershipId
    receiver: string
    day: PlainDate
    number: number | null
  }
  installation: {
    only_row: Generated<boolean>
    instance_id: string
    demo: boolean
    created_at: Generated<Instant>
    demo_loaded_at: Instant | null
  }
  internal_note: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    author_id: PersonId
    author_name: string
    side: 'public' | 'party'
    body_id: PublicBodyId | null
    organisation_id: OrganisationId | null
    text: string
    written_at: Instant
    withdrawn_at: Instant | null
    search: GeneratedAlways<string>
  }
  invitation: {
    id: string
    organisation_id: OrganisationId | null
    public_body_id: PublicBodyId | null
    unit_id: UnitId | null
    email: string
    name: string
    role: Role
    invited_by: PersonId
    created_at: Generated<Instant>
    accepted_at: Instant | null
    accepted_by: PersonId | null
    withdrawn_at: Instant | null
  }
  job_order: {
    id: string
    name: string
    payload: Json<unknown>
    key: string | null
    run_at: Instant | null
  }
  journal_day: {
    day: PlainDate
    previous: string
    digest: string
    heads: number
    made_at: Instant
  }
  journal_head: {
    hash: string
    day: PlainDate
  }
  lesson: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    version: Generated<number>
    body: string
    tags: Generated<string[]>
    side: 'public' | 'party'
    written_by: PersonId
    written_at: Instant
    removed_by: PersonId | null
    removed_at: Instant | null
    search: GeneratedAlways<string>
  }
  lesson_consent: {
    lesson_id: string
    party_id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    given_by: PersonId
    given_at: Instant
  }
  mailed_receipt: {
    id: string
    about: string
    receiver: string
    day: PlainDate
    number: number | null
  }
  meeting: {
    id: MeetingId
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    kind: string
    on_date: PlainDate
    starts_at: string
    ends_at: string
    place: string | null
    link: string | null
    access_needs: string | null
    invitation_sequence: Generated<number>
    called_at: Instant
    called_by: PersonId | null
    held_at: Instant | null
    cancelled_at: Instant | null
    cancelled_reason: string | null
    minutes_document_id: DocumentId | null
    minutes_approved_on: PlainDate | null
  }
  meeting_agenda_item: {
    id: string
    public_body_id: PublicBodyId
    meeting_id: MeetingId
    position: number
    title: string
    note: string | null
    proposed_by: PersonId | null
    side: 'public' | 'party'
    superseded_at: Instant | null
  }
  meeting_attendance: {
    id: string
    public_body_id: PublicBodyId
    meeting_id: MeetingId
    person_id: PersonId | null
    name: string
    email: string | null
    represents: string
    side: 'public' | 'party'
    attended: boolean | null
    superseded_at: Instant | null
  }
  meeting_decision: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    meeting_id: MeetingId
    position: number
    text: string
    owner_id: PersonId | null
    owner: Generated<string>
    due_day: PlainDate | null
  }
  memo_section: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    track: string
    section: string
    version: number
    body: string
    written_by: PersonId
    written_at: Instant
    builds_on: string | null
  }
  message: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    author_id: PersonId
    author_name: string
    author_represents: string
    side: 'public' | 'party'
    text: string
    sent_at: Instant
    search: GeneratedAlways<string>
  }
  notice: {
    id: string
    public_body_id: PublicBodyId | null
    partnership_id: PartnershipId | null
    person_id: PersonId
    kind: string
    params: Json<Record<string, unknown>>
    created_at: Instant
    emailed_at: Instant | null
    read_at: Instant | null
  }
  notice_choice: {
    person_id: PersonId
    kind: string
    channel: 'now' | 'daily' | 'never'
    chosen_at: Generated<Instant>
  }
  one_time_link: {
    digest: string
    purpose: 'signIn' | 'receipt' | 'invitation'
    person_id: PersonId | null
    email: string
    target: string
    invitation_id: string | null
    created_at: Generated<Instant>
    expires_at: Instant
    used_at: Instant | null
  }
  organisation: {
    id: OrganisationId
    name: string
    aliases: Generated<string[]>
    organisation_number: string | null
    legal_form: string | null
    website: string | null
    email: string | null
    phone: string | null
    purpose: string | null
    municipality_code: string | null
    verified_at: Instant | null
    verified_by: PersonId | null
    example: Generated<boolean>
    search: GeneratedAlways<string | null>
    created_at: Generated<Instant>
    created_by: PersonId | null
  }
  organisation_document: {
    id: string
    organisation_id: OrganisationId
    kind: string
    status: 'received' | 'missing' | 'not_applicable' | 'equivalent'
    document_date: PlainDate | null
    note: string | null
    recorded_at: Generated<Instant>
    recorded_by: PersonId | null
    superseded_at: Instant | null
    in_case_only: Generated<boolean>
  }
  organisation_document_file: {
    organisation_document_id: string
    file_id: FileId
    position: number
  }
  organisation_history: {
    id: string
    organisation_id: OrganisationId
    earlier: Json<unknown>
    changed_at: Generated<Instant>
    changed_by: PersonId | null
  }
  organisation_membership: {
    id: string
    person_id: PersonId
    organisation_id: OrganisationId
    role: PartyRole
    assignment: string | null
    from_day: PlainDate
    until_day: PlainDate | null
    invited_by: PersonId | null
    ended_by: PersonId | null
  }
  outbox_mail: {
    id: string
    made_at: Generated<Instant>
    to_name: string
    to_address: string
    subject: string
    body_text: string
    body_html: string
    attachments: Generated<Json<unknown>>
  }
  outcome: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    party_id: string
    year: number
    part: 'contribution' | 'cost'
    item: string
    form: 'cash' | 'inKind'
    version: number
    amount: number | null
    hours: number | null
    explanation: Generated<string>
    written_by: PersonId
    written_at: Instant
  }
  partnership: {
    id: PartnershipId
    public_body_id: PublicBodyId
    board_id: BoardId
    number: string
    registry_number: string
    title: string
    summary: Generated<string>
    rulebook: string
    rulebook_version: string
    origin: string
    received_on: PlainDate
    received_by_name: string | null
    forwarded_on: PlainDate | null
    forwarded_by_name: string | null
    handed_in_by: PersonId | null
    linked_from: PartnershipId | null
    status: string
    status_since: PlainDate
    next_due: PlainDate | null
    waiting_side: 'public' | 'party' | 'both' | null
    paused: Generated<boolean>
    closed_on: PlainDate | null
    last_seq: Generated<number>
    last_document: Generated<number>
    party_names: Generated<string>
    created_at: Generated<Instant>
    search: GeneratedAlways<string | null>
    access_needs: Generated<string>
    waiting_roles: Generated<string[]>
    seen_by_party: ColumnType<unknown | null, string | null>
    ends_on: PlainDate | null
    gap_level: 'calm' | 'planNow' | 'hurry' | 'atRisk' | null
    gap_meeting_on: PlainDate | null
    gap_memo_stop: PlainDate | null
    changed: Generated<string>
    next_meeting: PlainDate | null
    next_roles: Generated<string[]>
    external_number: string | null
    waiting_barred: Generated<string[]>
    rhythm: 'held' | 'onCourse' | 'behind' | null
    group_meetings: Generated<string[]>
    next_expected: Generated<boolean>
  }
  partnership_goal: {
    partnership_id: PartnershipId
    board_goal_id: string
    public_body_id: PublicBodyId
    chosen_by: PersonId
    chosen_at: Instant
    ended_by: PersonId | null
    ended_at: Instant | null
  }
  partnership_organisation_document: {
    partnership_id: PartnershipId
    organisation_document_id: string
    public_body_id: PublicBodyId
    document_id: DocumentId | null
    linked_at: Generated<Instant>
    linked_by: PersonId | null
  }
  partnership_party: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    side: 'public' | 'party' | 'associated'
    body_id: PublicBodyId | null
    organisation_id: OrganisationId | null
    lead: Generated<boolean>
    name_as_stated: string
    note: string | null
    from_day: PlainDate
    until_day: PlainDate | null
    leaves_on: PlainDate | null
  }
  partnership_person: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    person_id: PersonId
    part: string
    side: 'public' | 'party'
    from_day: PlainDate
    until_day: PlainDate | null
    appointed_by: PersonId | null
  }
  partnership_unit: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    unit_id: UnitId
    from_day: PlainDate
    until_day: PlainDate | null
  }
  passkey: {
    id: string
    person_id: PersonId
    credential: string
    public_key: string
    counter: number
    transports: string[]
    name: string
    added_at: Instant
    last_used_at: Instant | null
  }
  payment_plan: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    version: number
    payments: Json<unknown>
    written_by: PersonId
    written_at: Instant
  }
  person: {
    id: PersonId
    name: string
    email: string | null
    phone: string | null
    language: Generated<'sv' | 'en'>
    example: Generated<boolean>
    created_at: Generated<Instant>
    inactive_at: Instant | null
  }
  person_history: {
    id: string
    person_id: PersonId
    earlier: Json<unknown>
    changed_at: Generated<Instant>
    changed_by: PersonId | null
  }
  picture: {
    digest: string
    media_type: string
    bytes: Buffer
    added_by: PersonId | null
    added_at: Instant
  }
  planned_meeting: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    group_kind: 'steering' | 'working'
    on_day: PlainDate
    proposed_day: PlainDate
    planned_at: Instant
    planned_by: PersonId | null
    changed_at: Instant | null
    changed_by: PersonId | null
  }
  public_body: {
    id: PublicBodyId
    key: string
    name: string
    short_name: string
    organisation_number: string | null
    municipality_code: string | null
    email: string | null
    phone: string | null
    rulebook: string
    theme: Generated<string>
    example: Generated<boolean>
    created_at: Generated<Instant>
    registry_email: string | null
    colour: string | null
    logo: string | null
    logo_alt_sv: string | null
    logo_alt_en: string | null
    role_names: Generated<Json<unknown>>
  }
  register_code: {
    code: string
    kind: 'category' | 'theme' | 'targetGroup' | 'periodKind'
    label: Json<unknown>
    position: number
  }
  register_correction: {
    id: string
    register_partnership_id: string
    public_body_id: PublicBodyId | null
    received_at: Instant
    from_side: 'party' | 'public'
    person_id: PersonId | null
    organisation_id: OrganisationId | null
    name: string | null
    email: string | null
    wrong: string
    right_is: string
    source: string | null
    outcome: 'corrected' | 'partly' | 'declined' | null
    answer: string | null
    answered_at: Instant | null
    answered_by: PersonId | null
    language: Generated<'sv' | 'en'>
  }
  register_document: {
    register_partnership_id: string
    number: number
    document_id: DocumentId
    published_at: Instant
    published_by: PersonId | null
    withdrawn_at: Instant | null
    withdrawn_by: PersonId | null
    reason: string | null
  }
  register_duplicate: {
    first_id: string
    second_id: string
    kept_id: string | null
    decided_by: PersonId
    decided_at: Instant
  }
  register_import: {
    id: string
    public_body_id: PublicBodyId
    person_id: PersonId
    file_name: string
    made_at: Instant
    state: 'mapping' | 'reading' | 'ready' | 'publishing' | 'published' | 'undoing' | 'undone'
    state_since: Instant
    headings: Json<unknown>
    mapping: Json<unknown>
    total: number
    done: Generated<number>
    progress_at: Instant
    reread: Generated<boolean>
    kept_since: Generated<number>
  }
  register_import_heading: {
    public_body_id: PublicBodyId
    heading: string
    field: string | null
  }
  register_import_row: {
    register_import_id: string
    line: number
    cells: Json<unknown>
    verdict: 'fault' | 'new' | 'changed' | 'same' | 'duplicate' | 'joined' | 'repeated' | null
    said: Generated<Json<unknown>>
    record: ColumnType<unknown | null, string | null>
    chosen: Generated<boolean>
    based_on: number | null
    published_version: number | null
  }
  register_organisation: {
    n: Generated<number>
    slug: string
    name: string
    kind: string | null
    part_of: string | null
    organisation_number: string | null
    side: 'public' | 'ideaBased' | 'associated'
    joined_into: number | null
    joined_at: Instant | null
    joined_by: PersonId | null
    changed_in: Generated<number>
  }
  register_organisation_apart: {
    first_n: number
    second_n: number
    decided_by: PersonId
    decided_at: Instant
  }
  register_partnership: {
    n: Generated<number>
    id: string
    record: Json<unknown>
    version: Generated<number>
    name: string
    municipality_code: string
    areas: string[]
    target_groups: string[]
    begins: PlainDate
    ends: PlainDate | null
    years: number[]
    still_unknown: boolean
    public_body_id: PublicBodyId | null
    partnership_id: PartnershipId | null
    feed_id: string | null
    published_at: Instant
    changed_at: Instant
    change_kind: 'compiled' | 'published' | 'amended' | 'corrected' | 'imported' | 'harvested' | 'withdrawn'
    change_note: string | null
    changed_by: string
    changed_by_person_id: PersonId | null
    changed_in: number
    withdrawn_at: Instant | null
    known: string[]
    last_length: number
    funding_ore: number | null
  }
  register_party: {
    partnership_n: number
    position: number
    organisation_n: number
    side: 'public' | 'ideaBased' | 'associated'
  }
  register_reading: {
    id: string
    position: number
    url: string
    title: string
    publisher: string | null
    year: number | null
    kind: string
  }
  register_source_feed: {
    key: string
    name: string
    url: string
    etag: string | null
    asked_at: Instant | null
    fetched_at: Instant | null
    failed_since: Instant | null
    failure: string | null
    records: Generated<number>
    refused: Generated<number>
  }
  register_state: {
    single: Generated<boolean>
    version: number
  }
  register_text: {
    n: number
    search: string
  }
  register_version: {
    register_partnership_id: string
    version: number
    record: Json<unknown>
    changed_at: Instant
    change_kind: string
    change_note: string | null
    changed_by: string
    changed_by_person_id: PersonId | null
  }
  registry_case: {
    id: string
    public_body_id: PublicBodyId
    board_id: BoardId
    partnership_id: PartnershipId
    year: number
    number: number
    registry_number: string
    external_number: string | null
    opened_on: PlainDate
    last_document: Generated<number>
    external_seq: number | null
  }
  registry_entry: {
    id: string
    public_body_id: PublicBodyId
    registry_case_id: string
    partnership_id: PartnershipId
    document_number: number
    direction: 'in' | 'out' | 'drawn_up'
    on_date: PlainDate
    correspondent: string
    subject: string
    secret: Generated<boolean>
    secrecy_provision: string | null
    external_number: string | null
    document_id: DocumentId | null
    event_seq: number
    digest: string
    registered_at: Instant
    external_seq: number | null
  }
  registry_series: {
    board_id: BoardId
    year: number
    last: number
  }
  renewal_answer: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    round: string
    criterion: string
    version: number
    answer: 'yes' | 'partly' | 'no'
    ground: string
    side: 'public' | 'party'
    written_by: PersonId
    written_at: Instant
  }
  report_text: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    report: string
    party_id: string | null
    heading: string
    version: number
    body: string
    choice: string | null
    written_by: PersonId
    written_at: Instant
  }
  review_condition: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    text: string
    becomes: 'clause' | 'task'
    section_key: string | null
    who: string | null
    by_day: PlainDate | null
    added_by: PersonId
    added_at: Instant
    removed_by: PersonId | null
    removed_at: Instant | null
  }
  rulebook_version: {
    folder: string
    version: string
    content: Json<unknown>
    digest: string
    kept_at: Generated<Instant>
    own_rules: string | null
  }
  saved_filter: {
    id: string
    person_id: PersonId
    name: string
    address: string
    saved_at: Instant
  }
  session: {
    id: string
    digest: string
    person_id: PersonId
    membership_id: string | null
    language: 'sv' | 'en'
    created_at: Generated<Instant>
    expires_at: Instant
    ended_at: Instant | null
    confirmed_at: Instant | null
    confirmed_by: 'mailLink' | 'passkey' | 'openId' | 'demo' | null
  }
  sign_in_attempt: {
    digest: string
    kind: 'passkeyAdded' | 'passkeyUsed' | 'openId' | 'mailLink'
    person_id: PersonId | null
    session_id: string | null
    content: Json<unknown>
    began_at: Instant
    expires_at: Instant
  }
  signatory_rule: {
    id: string
    organisation_id: OrganisationId
    content: Json<unknown>
    written_by: PersonId
    written_at: Instant
  }
  signature: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    signing_id: string
    party_id: string
    person_id: PersonId
    name: string
    function: string
    represents: string
    method: 'mailLink' | 'original' | 'redirect'
    evidence: Json<unknown>
    event_seq: number
    signed_on: PlainDate
    recorded_at: Instant
  }
  signed_original: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    signing_id: string
    document_id: DocumentId
    file_hash: string
    signed_on: PlainDate
    signers: Json<unknown>
    uploaded_by: PersonId
    uploaded_at: Instant
    rejected_by: PersonId | null
    rejected_at: Instant | null
    rejected_reason: string | null
  }
  signing: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    round: string
    agreed_seq: number
    text_hash: string
    shown_file_id: FileId
    shown_hash: string
    began_at: Instant
    finished_document_id: DocumentId | null
    finished_at: Instant | null
    sealed_document_id: DocumentId | null
    sealed_hash: string | null
    sealed_level: string | null
    sealed_by: string | null
    sealed_at: Instant | null
  }
  signing_attempt: {
    digest: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    signing_id: string
    party_id: string
    person_id: PersonId
    method: 'mailLink' | 'redirect'
    leads_to: string | null
    began_at: Instant
    expires_at: Instant
    used_at: Instant | null
  }
  statistic_count: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    statistic: string
    group_id: string
    period: PlainDate
    version: number
    count: number | null
    represents: string
    written_by: PersonId
    written_at: Instant
  }
  statistic_setup: {
    id: string
    public_body_id: PublicBodyId
    partnership_id: PartnershipId
    agreement_id: AgreementId
    statistic: string
    version: number
    groups: Json<unknown>
    sum_groups: boolean
    sum_periods: boolean
    written_by: PersonId
    written_at: Instant
    same_people: Generated<string[]>
  }
  timetable: {
    partnership_id: PartnershipId
    public_body_id: PublicBodyId
    round: string
    days: Json<unknown>
    reckoned_at: Instant
  }
  unit: {
    id: UnitId
    public_body_id: PublicBodyId
    parent_id: UnitId | null
    name: string
    kind: 'administration' | 'department' | 'unit' | 'staffUnit' | 'legal'
    core_service: Generated<boolean>
    from_day: PlainDate
    until_day: PlainDate | null
    opened_by: PersonId | null
    closed_by: PersonId | null
    closed_at: Instant | null
  }
  webhook: {
    id: string
    public_body_id: PublicBodyId
    url: string
    secret: string
    created_by: PersonId
    created_at: Instant
    ended_by: PersonId | null
    ended_at: Instant | null
  }
  webhook_delivery: {
    id: string
    webhook_id: string
    partnership_id: PartnershipId
    seq: number
    attempts: Generated<number>
    next_try_at: Instant
    delivered_at: Instant | null
    given_up_at: Instant | null
    answer: string | null
  }
  webhook_position: {
    webhook_id: string
    partnership_id: PartnershipId
    seq: number
  }
}
