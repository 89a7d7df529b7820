-- The foundation: everything from the first call to the twelfth evening.
-- Ids are 16 random bytes. Days are 'YYYY-MM-DD', hours 'HH:MM' on the centre's wall, instants UTC.

CREATE TABLE centre (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('RS', 'BG', 'DK', 'FR', 'NO', 'other')),
  zone TEXT NOT NULL,
  language TEXT NOT NULL,
  lock_minutes INTEGER NOT NULL DEFAULT 5 CHECK (lock_minutes BETWEEN 1 AND 30),
  -- R18: the smallest number that is told.
  least_published INTEGER NOT NULL DEFAULT 5 CHECK (least_published BETWEEN 3 AND 20),
  -- R25: the centre's own text; without one that of its country holds.
  reporting_duty TEXT,
  -- R20: how long somebody is kept after an enquiry that led to no group, when she could not be reached, and after her last session.
  keep_enquiry_weeks INTEGER NOT NULL DEFAULT 6 CHECK (keep_enquiry_weeks BETWEEN 1 AND 104),
  keep_unreachable_months INTEGER NOT NULL DEFAULT 6 CHECK (keep_unreachable_months BETWEEN 1 AND 60),
  keep_group_months INTEGER NOT NULL DEFAULT 12 CHECK (keep_group_months BETWEEN 1 AND 120)
) STRICT;

-- S1.5: the hours of the phone line; without a row there are none.
CREATE TABLE phone_line (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  weekdays TEXT NOT NULL CHECK (weekdays <> ''),
  from_hour TEXT NOT NULL,
  until_hour TEXT NOT NULL,
  CHECK (from_hour < until_hour)
) STRICT;

-- R9: the kinds of notes that are switched on; none at first.
CREATE TABLE note_kind (
  kind TEXT PRIMARY KEY CHECK (kind IN ('person', 'enquiry', 'conversation', 'goal', 'session'))
) STRICT, WITHOUT ROWID;

CREATE TABLE coordinator (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  -- Nothing for somebody who has no passphrase any more; her name stays for the history.
  slot TEXT UNIQUE,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  seen_event INTEGER NOT NULL DEFAULT 0,
  -- R8, S5.4: kept by the program, not by cryptography. Which facilitator she is refers to nothing: when a facilitator's
  -- person is erased, all that refers to it goes, and somebody with a passphrase must stay.
  role TEXT NOT NULL DEFAULT 'coordinator' CHECK (role IN ('coordinator', 'conversation-leader', 'phone-volunteer', 'advisor', 'facilitator')),
  facilitator BLOB,
  -- S5.4: the line of the directory that says which advisor she is.
  advisor BLOB,
  CHECK ((role = 'facilitator') = (facilitator IS NOT NULL)),
  CHECK ((role = 'advisor') = (advisor IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Three of the twelve words, to be typed back once a year; the others are on paper only. Never undone.
CREATE TABLE recovery_kit (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  made_on TEXT NOT NULL,
  asked TEXT NOT NULL,
  checked_on TEXT
) STRICT;

-- What happened to the ways into the vault. Never undone.
CREATE TABLE access_event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('wrong-tries', 'kit-used', 'kit-renewed', 'coordinator-added', 'coordinator-removed', 'role-changed', 'key-renewed', 'keys-mended')),
  who BLOB REFERENCES coordinator (id),
  about BLOB REFERENCES coordinator (id),
  tries INTEGER NOT NULL CHECK (tries >= 0)
) STRICT;

CREATE TABLE topic (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  excluded INTEGER NOT NULL DEFAULT 0 CHECK (excluded IN (0, 1)),
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1))
) STRICT, WITHOUT ROWID;

-- R28: the numbers that help at once; the country's at first, then the centre's own.
CREATE TABLE crisis_number (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  number TEXT NOT NULL CHECK (number <> ''),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words of the centre's own, by which it finds people again.
CREATE TABLE tag (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL CHECK (name <> ''),
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1))
) STRICT, WITHOUT ROWID;

-- S5.4: through whom people come; R26: to where the centre refers them; S3.8: who carries it without being a participant.
CREATE TABLE directory_entry (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('advisor', 'partner', 'referral', 'member', 'reader')),
  name TEXT NOT NULL CHECK (name <> ''),
  helps_with TEXT NOT NULL,
  contact TEXT NOT NULL,
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1))
) STRICT, WITHOUT ROWID;

-- R12: spans in which nothing is planned, typed in by hand. A session may stand in one all the same.
CREATE TABLE school_holiday (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL CHECK (name <> ''),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  CHECK (from_day <= until_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('centre-room', 'community-centre', 'meeting-room', 'private-home', 'restaurant', 'outdoors', 'other')),
  address TEXT NOT NULL,
  capacity INTEGER CHECK (capacity BETWEEN 1 AND 500),
  step_free TEXT NOT NULL CHECK (step_free IN ('not-asked', 'yes', 'no')),
  privacy TEXT NOT NULL CHECK (privacy IN ('not-asked', 'private', 'seen', 'heard')),
  -- How one gets in: the door, the bell, who has the key.
  door_note TEXT NOT NULL,
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
  CHECK (kind <> 'private-home' OR (address = '' AND door_note = ''))
) STRICT, WITHOUT ROWID;

-- When groups may meet there; nothing means at any time.
CREATE TABLE venue_time (
  venue BLOB NOT NULL REFERENCES venue (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  PRIMARY KEY (venue, weekday, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  preset TEXT NOT NULL CHECK (preset IN ('belgrade', 'sofia', 'denmark', 'france', 'norway')),
  activity TEXT NOT NULL CHECK (activity IN ('talk', 'activity')),
  least_to_start INTEGER NOT NULL CHECK (least_to_start BETWEEN 1 AND 100),
  least_to_go_on INTEGER NOT NULL CHECK (least_to_go_on BETWEEN 1 AND 100),
  most INTEGER NOT NULL CHECK (most BETWEEN 1 AND 100),
  sessions INTEGER CHECK (sessions BETWEEN 1 AND 200),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 720),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly', 'irregular')),
  gender_rule TEXT NOT NULL CHECK (gender_rule IN ('anyone', 'women', 'men')),
  least_age INTEGER CHECK (least_age BETWEEN 0 AND 120),
  conversation_first INTEGER NOT NULL CHECK (conversation_first IN (0, 1)),
  agreement_first INTEGER NOT NULL CHECK (agreement_first IN (0, 1)),
  -- S4.4: what an evening has, and the time that is always kept for free talk.
  agenda TEXT NOT NULL,
  free_talk INTEGER NOT NULL CHECK (free_talk BETWEEN 5 AND minutes),
  -- S1.9: whether its groups are asked what they bring.
  outcome_form INTEGER NOT NULL CHECK (outcome_form IN (0, 1)),
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
  CHECK (least_to_go_on <= least_to_start AND least_to_start <= most)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_seat (
  programme BLOB NOT NULL REFERENCES programme (id),
  role TEXT NOT NULL CHECK (role IN ('expert-by-experience', 'ally', 'initiator', 'facilitator', 'professional')),
  needed INTEGER NOT NULL CHECK (needed BETWEEN 0 AND 9),
  up_to INTEGER NOT NULL CHECK (up_to BETWEEN 1 AND 9),
  until_session INTEGER CHECK (until_session BETWEEN 1 AND 200),
  PRIMARY KEY (programme, role),
  CHECK (needed <= up_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  called TEXT NOT NULL CHECK (called <> ''),
  called_as TEXT NOT NULL CHECK (called_as IN ('name', 'nickname', 'sign')),
  real_name TEXT,
  pronoun TEXT NOT NULL CHECK (pronoun IN ('not-asked', 'she', 'he', 'they')),
  gender TEXT NOT NULL CHECK (gender IN ('not-asked', 'not-said', 'woman', 'man', 'other')),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
  age_band TEXT NOT NULL CHECK (age_band IN ('not-asked', 'not-said', 'under-18', '18-29', '30-39', '40-49', '50-59', '60-69', '70-up')),
  languages TEXT NOT NULL,
  search_key TEXT NOT NULL,
  sort_key BLOB NOT NULL,
  known_since TEXT NOT NULL,
  -- S5.4: the advisor or partner through whom she comes, who owns the contact; an advisor with a passphrase sees only her own.
  advisor BLOB REFERENCES directory_entry (id),
  CHECK (birth_year IS NULL OR age_band = 'not-asked')
) STRICT;

CREATE INDEX person_by_name ON person (sort_key, number);
CREATE INDEX person_by_since ON person (known_since, number);
CREATE INDEX person_by_key ON person (search_key);
CREATE INDEX person_by_advisor ON person (advisor, sort_key, number);

CREATE VIRTUAL TABLE person_search USING fts5 (search_key, content = 'person', content_rowid = 'number', tokenize = 'trigram');
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search (rowid, search_key) VALUES (new.number, new.search_key);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  INSERT INTO person_search (person_search, rowid, search_key) VALUES ('delete', old.number, old.search_key);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF search_key ON person BEGIN
  INSERT INTO person_search (person_search, rowid, search_key) VALUES ('delete', old.number, old.search_key);
  INSERT INTO person_search (rowid, search_key) VALUES (new.number, new.search_key);
END;

-- S4.3: where somebody's home is. It is her personal data: with her it is erased, and the venue stays without it.
CREATE TABLE venue_home (
  venue BLOB PRIMARY KEY REFERENCES venue (id),
  person BLOB NOT NULL REFERENCES person (id),
  address TEXT NOT NULL,
  door_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX home_by_person ON venue_home (person);

-- What helps to meet her well; without a row nothing was asked. R24: of children number and ages, never a name.
CREATE TABLE person_details (
  person BLOB PRIMARY KEY REFERENCES person (id),
  address TEXT NOT NULL CHECK (address IN ('not-asked', 'first-name', 'polite')),
  interpreter TEXT NOT NULL CHECK (interpreter IN ('not-asked', 'not-said', 'yes', 'no')),
  access TEXT NOT NULL CHECK (access IN ('not-asked', 'not-said', 'nothing', 'something')),
  access_needs TEXT NOT NULL,
  access_note TEXT NOT NULL,
  children TEXT NOT NULL CHECK (children IN ('not-asked', 'not-said', 'nothing', 'something')),
  children_count INTEGER CHECK (children_count BETWEEN 1 AND 20),
  children_ages TEXT NOT NULL,
  childcare TEXT NOT NULL CHECK (childcare IN ('not-asked', 'not-said', 'yes', 'no')),
  therapist TEXT NOT NULL CHECK (therapist IN ('not-asked', 'not-said', 'yes', 'no')),
  CHECK (access = 'something' OR (access_needs = '' AND access_note = '')),
  CHECK (children = 'something' OR (children_count IS NULL AND children_ages = '' AND childcare = 'not-asked'))
) STRICT, WITHOUT ROWID;

CREATE TABLE person_tag (
  person BLOB NOT NULL REFERENCES person (id),
  tag BLOB NOT NULL REFERENCES tag (id),
  PRIMARY KEY (person, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_tag ON person_tag (tag, person);

-- Who is not there for a while, or any longer.
CREATE TABLE person_status (
  person BLOB PRIMARY KEY REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('paused', 'unreachable', 'withdrawn', 'moved-on')),
  since TEXT NOT NULL,
  until TEXT,
  CHECK (until IS NULL OR status = 'paused')
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_status ON person_status (status, person);

-- R20: who is kept longer than her time, until a day; then she is proposed again.
CREATE TABLE kept_longer (
  person BLOB PRIMARY KEY REFERENCES person (id),
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- R22: each purpose apart, and every answer a line of its own; the last one counts.
CREATE TABLE consent (
  person BLOB NOT NULL REFERENCES person (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('contact', 'statistics', 'evaluation', 'newsletter')),
  line INTEGER NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  way TEXT NOT NULL CHECK (way IN ('written', 'oral', 'witnessed')),
  asked_on TEXT NOT NULL,
  withdrawn_on TEXT,
  PRIMARY KEY (person, purpose, line),
  CHECK (withdrawn_on IS NULL OR given = 1)
) STRICT, WITHOUT ROWID;

-- R9: only where its kind is switched on. The subject is the person, enquiry, conversation, taking part or evening it is about; with the
-- person it belongs to, and with its enquiry, it is erased.
CREATE TABLE note (
  subject BLOB PRIMARY KEY CHECK (length(subject) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'enquiry', 'conversation', 'goal', 'session')),
  person BLOB REFERENCES person (id),
  enquiry BLOB REFERENCES enquiry (id),
  text TEXT NOT NULL CHECK (text <> ''),
  changed_at TEXT NOT NULL,
  who BLOB NOT NULL REFERENCES coordinator (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_person ON note (person);
CREATE INDEX note_by_enquiry ON note (enquiry);

-- From one shift to the next.
CREATE TABLE handover_note (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  text TEXT NOT NULL CHECK (text <> ''),
  who BLOB NOT NULL REFERENCES coordinator (id),
  written_at TEXT NOT NULL,
  done_at TEXT,
  done_by BLOB REFERENCES coordinator (id),
  CHECK ((done_at IS NULL) = (done_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_open ON handover_note (done_at, written_at);

-- Two who turned out to be one: the id under which the history of the one who is no more still stands.
CREATE TABLE merged_person (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  into_person BLOB NOT NULL REFERENCES person (id),
  merged_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_by_person ON merged_person (into_person);

-- R1: what is not in this row is not allowed.
CREATE TABLE safe_contact (
  person BLOB PRIMARY KEY REFERENCES person (id),
  phone TEXT,
  phone_key TEXT,
  email TEXT,
  other_way TEXT,
  may_call INTEGER NOT NULL CHECK (may_call IN (0, 1)),
  may_text INTEGER NOT NULL CHECK (may_text IN (0, 1)),
  may_email INTEGER NOT NULL CHECK (may_email IN (0, 1)),
  who_may_answer TEXT NOT NULL CHECK (who_may_answer IN ('not-asked', 'only-the-person', 'anyone')),
  say_name TEXT,
  say_reason TEXT,
  voicemail TEXT NOT NULL CHECK (voicemail IN ('not-asked', 'nothing', 'message')),
  voicemail_message TEXT,
  code_word TEXT,
  lives_with_danger TEXT NOT NULL CHECK (lives_with_danger IN ('not-asked', 'not-said', 'yes', 'no')),
  valid_until TEXT,
  ask_again_on TEXT,
  asked_on TEXT,
  CHECK ((voicemail = 'message') = (voicemail_message IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX safe_contact_by_phone ON safe_contact (phone_key);

-- Hours that do not end later than they begin end on the next day.
CREATE TABLE safe_hours (
  person BLOB NOT NULL REFERENCES person (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  from_hour TEXT NOT NULL,
  until_hour TEXT NOT NULL,
  PRIMARY KEY (person, weekday, from_hour)
) STRICT, WITHOUT ROWID;

-- R1: what an old list says about reaching somebody. Nobody has confirmed it, and it allows nothing.
CREATE TABLE unconfirmed_contact (
  person BLOB PRIMARY KEY REFERENCES person (id),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT, WITHOUT ROWID;

-- R1: a number that was asked for although no call was safe, and why it could not wait.
CREATE TABLE unsafe_call (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL REFERENCES person (id),
  noted_at TEXT NOT NULL,
  who BLOB NOT NULL REFERENCES coordinator (id),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX unsafe_call_by_person ON unsafe_call (person, noted_at);

-- R23: a copy of her own data that she was given.
CREATE TABLE handed_copy (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL REFERENCES person (id),
  handed_on TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('in-person', 'read-aloud', 'post', 'other')),
  who BLOB NOT NULL REFERENCES coordinator (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX handed_copy_by_person ON handed_copy (person, handed_on);

-- R6: symmetric, kept once with the smaller id first.
CREATE TABLE keep_apart (
  a BLOB NOT NULL REFERENCES person (id),
  b BLOB NOT NULL REFERENCES person (id),
  level TEXT NOT NULL CHECK (level IN ('group', 'site-day')),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX keep_apart_other ON keep_apart (b, a);

-- Who wishes to be in one group with whom; kept as discreetly as keeping apart.
CREATE TABLE keep_together (
  a BLOB NOT NULL REFERENCES person (id),
  b BLOB NOT NULL REFERENCES person (id),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX keep_together_other ON keep_together (b, a);

CREATE TABLE enquiry (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB REFERENCES person (id),
  received_on TEXT NOT NULL,
  received_at TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'e-mail', 'walk-in', 'advisor', 'partner')),
  sent_by BLOB REFERENCES directory_entry (id),
  taken_by BLOB NOT NULL REFERENCES coordinator (id),
  times TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('open', 'topic-not-offered', 'answered')),
  CHECK ((answer = 'open') = (person IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX enquiry_by_person ON enquiry (person, received_on);
CREATE INDEX enquiry_by_day ON enquiry (received_on, received_at);
CREATE INDEX enquiry_by_channel ON enquiry (channel, received_on, received_at);
CREATE INDEX enquiry_by_answer ON enquiry (answer, received_on, received_at);

CREATE TABLE enquiry_topic (
  enquiry BLOB NOT NULL REFERENCES enquiry (id),
  topic BLOB NOT NULL REFERENCES topic (id),
  PRIMARY KEY (enquiry, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX enquiry_by_topic ON enquiry_topic (topic, enquiry);

CREATE TABLE call (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL REFERENCES person (id),
  about TEXT NOT NULL CHECK (about IN ('call-back', 'book-conversation', 'tell-group', 'ask-after')),
  since TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('owed', 'reached', 'let-go')),
  tries INTEGER NOT NULL DEFAULT 0,
  settled_on TEXT,
  CHECK ((state = 'owed') = (settled_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX call_owed ON call (state, since, person);
CREATE INDEX call_by_person ON call (person);

-- Every time somebody tried, and how it went.
CREATE TABLE call_attempt (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  call BLOB NOT NULL REFERENCES call (id),
  made_at TEXT NOT NULL,
  who BLOB NOT NULL REFERENCES coordinator (id),
  result TEXT NOT NULL CHECK (result IN ('reached', 'not-reached', 'left-message', 'somebody-else'))
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_by_call ON call_attempt (call, made_at);

CREATE TABLE conversation (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('booked', 'held', 'missed', 'called-off')),
  on_day TEXT NOT NULL,
  at_hour TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  place TEXT NOT NULL CHECK (place IN ('office', 'phone', 'elsewhere')),
  -- Somebody with a passphrase (R8), or somebody else in words.
  interviewer BLOB REFERENCES coordinator (id),
  interviewer_name TEXT NOT NULL CHECK (interviewer IS NULL OR interviewer_name = ''),
  outcome TEXT CHECK (outcome IN ('accepted', 'not-now', 'referred', 'other')),
  not_until TEXT,
  referred_to TEXT,
  referred_place BLOB REFERENCES directory_entry (id),
  readiness TEXT NOT NULL DEFAULT 'not-asked' CHECK (readiness IN ('not-asked', 'not-said', 'ready', 'unsure', 'not-yet')),
  CHECK ((state = 'held') = (outcome IS NOT NULL)),
  CHECK (not_until IS NULL OR outcome = 'not-now'),
  CHECK (referred_to IS NULL OR outcome = 'referred'),
  CHECK (referred_place IS NULL OR outcome = 'referred'),
  CHECK (readiness = 'not-asked' OR state = 'held')
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_by_state ON conversation (state, on_day, at_hour, person);
CREATE INDEX conversation_by_person ON conversation (person, on_day, at_hour);
CREATE INDEX conversation_by_day ON conversation (on_day, at_hour);

CREATE TABLE waiting_entry (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL REFERENCES person (id),
  topic BLOB NOT NULL REFERENCES topic (id),
  programme BLOB REFERENCES programme (id),
  since TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'placed', 'withdrawn')),
  left_on TEXT,
  left_because TEXT CHECK (left_because IN ('no-longer-wanted', 'found-elsewhere', 'not-reached', 'other')),
  age_wish TEXT NOT NULL CHECK (age_wish IN ('not-asked', 'any', 'similar', 'mixed')),
  gender_wish TEXT NOT NULL CHECK (gender_wish IN ('not-asked', 'any', 'same', 'mixed')),
  activity_wish TEXT NOT NULL CHECK (activity_wish IN ('not-asked', 'any', 'talk', 'activity')),
  place_wish TEXT NOT NULL,
  language_wish TEXT,
  CHECK ((state = 'withdrawn') = (left_because IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (left_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_by_topic ON waiting_entry (state, topic, since);
CREATE INDEX waiting_by_since ON waiting_entry (state, since, person);
CREATE INDEX waiting_by_person ON waiting_entry (person, since);

CREATE TABLE waiting_time (
  entry BLOB NOT NULL REFERENCES waiting_entry (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  PRIMARY KEY (entry, weekday, part)
) STRICT, WITHOUT ROWID;

-- Filters of the waiting list, one coordinator's or the whole office's: words of the form, ids and numbers as JSON.
CREATE TABLE saved_filter (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB REFERENCES coordinator (id),
  name TEXT NOT NULL CHECK (name <> ''),
  filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- R11: asking everybody who waits for a topic; whoever is not reached has no answer and stays on the list.
CREATE TABLE interest_round (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  topic BLOB NOT NULL REFERENCES topic (id),
  started_on TEXT NOT NULL,
  ended_on TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX interest_round_under_way ON interest_round (topic) WHERE ended_on IS NULL;

CREATE TABLE interest_ask (
  round BLOB NOT NULL REFERENCES interest_round (id),
  entry BLOB NOT NULL REFERENCES waiting_entry (id),
  answer TEXT CHECK (answer IN ('still', 'no-longer', 'elsewhere')),
  tries INTEGER NOT NULL,
  PRIMARY KEY (round, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitator (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  called TEXT NOT NULL CHECK (called <> ''),
  person BLOB REFERENCES person (id),
  contact TEXT NOT NULL,
  pledge_signed_on TEXT,
  -- How many groups at a time she leads at most.
  most_groups INTEGER NOT NULL DEFAULT 1 CHECK (most_groups BETWEEN 0 AND 20),
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1))
) STRICT, WITHOUT ROWID;

-- When she could lead a group; nothing means at any time.
CREATE TABLE facilitator_time (
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  PRIMARY KEY (facilitator, weekday, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitator_role (
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  role TEXT NOT NULL CHECK (role IN ('expert-by-experience', 'ally', 'initiator', 'facilitator', 'professional')),
  PRIMARY KEY (facilitator, role)
) STRICT, WITHOUT ROWID;

-- What a facilitator was asked; without a row nothing was. Of a background check only that it was seen, never the paper.
CREATE TABLE facilitator_details (
  facilitator BLOB PRIMARY KEY REFERENCES facilitator (id),
  training TEXT NOT NULL CHECK (training IN ('not-asked', 'not-said', 'yes', 'no')),
  training_note TEXT NOT NULL,
  supervision TEXT NOT NULL CHECK (supervision IN ('not-asked', 'not-said', 'yes', 'no')),
  supervision_note TEXT NOT NULL,
  background_check TEXT NOT NULL CHECK (background_check IN ('not-asked', 'not-said', 'yes', 'no')),
  checked_on TEXT,
  check_again_on TEXT,
  languages TEXT NOT NULL,
  CHECK (training = 'yes' OR training_note = ''),
  CHECK (supervision = 'yes' OR supervision_note = ''),
  CHECK (background_check = 'yes' OR (checked_on IS NULL AND check_again_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX details_by_check ON facilitator_details (check_again_on);

-- The topics a facilitator would lead a group on; none means any.
CREATE TABLE facilitator_topic (
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  topic BLOB NOT NULL REFERENCES topic (id),
  PRIMARY KEY (facilitator, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE keep_apart_facilitator (
  person BLOB NOT NULL REFERENCES person (id),
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  PRIMARY KEY (person, facilitator)
) STRICT, WITHOUT ROWID;
CREATE INDEX keep_apart_by_facilitator ON keep_apart_facilitator (facilitator);

-- R6: two who never lead together; kept once with the smaller id first.
CREATE TABLE leaders_apart (
  a BLOB NOT NULL REFERENCES facilitator (id),
  b BLOB NOT NULL REFERENCES facilitator (id),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX leaders_apart_other ON leaders_apart (b, a);

-- A group carries its own copy of its programme's numbers: changing a programme never alters a running group.
CREATE TABLE self_help_group (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL CHECK (name <> ''),
  search_key TEXT NOT NULL,
  programme BLOB NOT NULL REFERENCES programme (id),
  topic BLOB NOT NULL REFERENCES topic (id),
  state TEXT NOT NULL CHECK (state IN ('forming', 'running', 'ended')),
  intake TEXT NOT NULL CHECK (intake IN ('open', 'closed')),
  venue BLOB REFERENCES venue (id),
  weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
  at_hour TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 720),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly', 'irregular')),
  least_to_start INTEGER NOT NULL,
  least_to_go_on INTEGER NOT NULL,
  most INTEGER NOT NULL,
  sessions INTEGER,
  gender_rule TEXT NOT NULL CHECK (gender_rule IN ('anyone', 'women', 'men')),
  least_age INTEGER,
  conversation_first INTEGER NOT NULL CHECK (conversation_first IN (0, 1)),
  agreement_first INTEGER NOT NULL CHECK (agreement_first IN (0, 1)),
  activity TEXT NOT NULL CHECK (activity IN ('talk', 'activity')),
  agenda TEXT NOT NULL,
  free_talk INTEGER NOT NULL CHECK (free_talk >= 5),
  -- Whether only how many came is written down, because the group wishes that.
  counts_only INTEGER NOT NULL DEFAULT 0 CHECK (counts_only IN (0, 1)),
  created_on TEXT NOT NULL,
  started_on TEXT,
  start_reason TEXT,
  ended_on TEXT,
  -- It does not meet before this day; its dates are laid from there.
  paused_until TEXT,
  -- R14: from this day on a group that goes on by itself is asked again whether it still meets.
  ask_meeting_on TEXT,
  -- S5.2: the group whose next round this is.
  continues BLOB UNIQUE REFERENCES self_help_group (id),
  CHECK ((rhythm = 'irregular') = (weekday IS NULL)),
  CHECK (state <> 'forming' OR started_on IS NULL),
  CHECK (state <> 'running' OR started_on IS NOT NULL),
  CHECK (start_reason IS NULL OR started_on IS NOT NULL),
  CHECK (paused_until IS NULL OR state <> 'forming'),
  CHECK (ask_meeting_on IS NULL OR state <> 'forming'),
  CHECK ((state = 'ended') = (ended_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX group_by_state ON self_help_group (state, ended_on DESC);
CREATE INDEX group_by_key ON self_help_group (state, search_key);

-- S3.4: the rules a group writes for itself. A version that was accepted never changes.
CREATE TABLE group_rules (
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL CHECK (text <> ''),
  written_on TEXT NOT NULL,
  accepted_on TEXT,
  PRIMARY KEY (self_help_group, version)
) STRICT, WITHOUT ROWID;

-- A place offered to somebody who waits; without an answer she is being asked.
CREATE TABLE offer (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  entry BLOB NOT NULL REFERENCES waiting_entry (id),
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  offered_on TEXT NOT NULL,
  thinking_until TEXT,
  answer TEXT CHECK (answer IN ('accepted', 'declined')),
  answered_on TEXT,
  CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX offer_open ON offer (entry) WHERE answer IS NULL;

CREATE TABLE group_seat (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  role TEXT NOT NULL CHECK (role IN ('expert-by-experience', 'ally', 'initiator', 'facilitator', 'professional')),
  position INTEGER NOT NULL,
  needed INTEGER NOT NULL CHECK (needed IN (0, 1)),
  until_session INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_group ON group_seat (self_help_group, position);

-- R13: a replacement is another dated row; until_day is the first day no longer held.
CREATE TABLE seat_holder (
  seat BLOB NOT NULL REFERENCES group_seat (id),
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  from_day TEXT NOT NULL,
  until_day TEXT,
  -- R13: since when the group knows that she leads it.
  told_on TEXT,
  PRIMARY KEY (seat, facilitator, from_day),
  CHECK (from_day < until_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_facilitator ON seat_holder (facilitator);

-- S3.4: what the initiators have handed over.
CREATE TABLE group_handover (
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  item TEXT NOT NULL CHECK (item IN ('values', 'rules', 'talking-time', 'dates', 'key', 'office')),
  done_on TEXT NOT NULL,
  PRIMARY KEY (self_help_group, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  person BLOB NOT NULL REFERENCES person (id),
  entry BLOB REFERENCES waiting_entry (id),
  joined_on TEXT NOT NULL,
  left_on TEXT,
  left_because TEXT CHECK (left_because IN ('withdrew', 'moved-on', 'not-reached', 'not-started', 'other')),
  -- S5.2: what she wishes for the time after the last evening; NULL is not asked yet.
  goes_on TEXT CHECK (goes_on IN ('continues', 'leaves', 'another')),
  -- The day of her last evening, where she leaves after the notice the group agreed on.
  leaves_after TEXT,
  CHECK ((left_on IS NULL) = (left_because IS NULL)),
  CHECK (left_on IS NULL OR leaves_after IS NULL),
  CHECK (joined_on <= left_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_group ON participation (self_help_group, left_on, joined_on);
CREATE INDEX participation_by_person ON participation (person, joined_on);

-- R16: the text that is agreed to. A version never changes: it stays what was agreed to; the highest one holds.
CREATE TABLE agreement_text (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  country TEXT NOT NULL CHECK (country IN ('RS', 'BG', 'DK', 'FR', 'NO', 'other')),
  language TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  made_on TEXT NOT NULL,
  -- Whether the centre wrote it; otherwise it is the draft that comes with the app.
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  -- R10: whether everyone who agreed to an earlier one is asked again.
  asks_again INTEGER NOT NULL CHECK (asks_again IN (0, 1)),
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (country, language, version)
) STRICT, WITHOUT ROWID;

-- S5.1, R16: how somebody agreed to keep silence; facilitators agree too, and a guest of one evening by alias (S3.7).
CREATE TABLE agreement (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  person BLOB REFERENCES person (id),
  facilitator BLOB REFERENCES facilitator (id),
  guest TEXT CHECK (guest <> ''),
  session BLOB REFERENCES session (id),
  agreement_text BLOB NOT NULL REFERENCES agreement_text (id),
  way TEXT NOT NULL CHECK (way IN ('written', 'oral', 'witnessed', 'alias')),
  agreed_on TEXT NOT NULL,
  lapsed_on TEXT,
  CHECK ((person IS NOT NULL) + (facilitator IS NOT NULL) + (guest IS NOT NULL) = 1),
  CHECK ((guest IS NULL) = (session IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_group ON agreement (self_help_group, agreed_on);

CREATE TABLE session (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  self_help_group BLOB NOT NULL REFERENCES self_help_group (id),
  on_day TEXT NOT NULL,
  at_hour TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 720),
  venue BLOB REFERENCES venue (id),
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'called-off')),
  moved_from TEXT,
  -- How many participants came, where they are only counted.
  came INTEGER CHECK (came BETWEEN 0 AND 500),
  CHECK (came IS NULL OR state = 'held')
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_group ON session (self_help_group, on_day, at_hour);
CREATE INDEX session_by_day ON session (on_day, at_hour);
CREATE INDEX session_by_state ON session (state, on_day);
CREATE INDEX session_by_venue ON session (venue, on_day);

-- R6, R13: somebody leads one evening in another's place.
CREATE TABLE substitution (
  session BLOB NOT NULL REFERENCES session (id),
  away BLOB NOT NULL REFERENCES facilitator (id),
  substitute BLOB NOT NULL REFERENCES facilitator (id),
  told_on TEXT,
  PRIMARY KEY (session, away),
  CHECK (away <> substitute)
) STRICT, WITHOUT ROWID;
CREATE INDEX substitution_by_substitute ON substitution (substitute);

CREATE TABLE attendance (
  session BLOB NOT NULL REFERENCES session (id),
  person BLOB NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('came', 'told-us', 'did-not-come', 'left-early')),
  PRIMARY KEY (session, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_person ON attendance (person);

-- R21: how many came to an evening whose attendance was erased. Written with an erasure, and not journalled.
CREATE TABLE attendance_count (
  session BLOB PRIMARY KEY REFERENCES session (id),
  came INTEGER NOT NULL CHECK (came > 0)
) STRICT, WITHOUT ROWID;

-- A proposal of groups: a draft until it is confirmed.
CREATE TABLE proposal (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  made_at TEXT NOT NULL,
  topic BLOB REFERENCES topic (id),
  -- What of the waiting may be given up for wishes, and what there would be if nothing were: so its price can be shown.
  given_percent INTEGER CHECK (given_percent BETWEEN 1 AND 10),
  strict_seated INTEGER,
  strict_met INTEGER,
  strict_wishes INTEGER,
  CHECK ((given_percent IS NULL) = (strict_seated IS NULL)),
  CHECK ((given_percent IS NULL) = (strict_met IS NULL)),
  CHECK ((given_percent IS NULL) = (strict_wishes IS NULL))
) STRICT, WITHOUT ROWID;

-- A group that would be opened.
CREATE TABLE proposal_group (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  proposal BLOB NOT NULL REFERENCES proposal (id),
  position INTEGER NOT NULL,
  programme BLOB NOT NULL REFERENCES programme (id),
  topic BLOB NOT NULL REFERENCES topic (id),
  venue BLOB NOT NULL REFERENCES venue (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  stays INTEGER NOT NULL CHECK (stays IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_group_by_proposal ON proposal_group (proposal, position);

CREATE TABLE proposal_leader (
  proposal_group BLOB NOT NULL REFERENCES proposal_group (id),
  facilitator BLOB NOT NULL REFERENCES facilitator (id),
  role TEXT NOT NULL CHECK (role IN ('expert-by-experience', 'ally', 'initiator', 'facilitator', 'professional')),
  PRIMARY KEY (proposal_group, facilitator)
) STRICT, WITHOUT ROWID;

-- Where somebody would sit: in a group of the proposal, in a running one, or, if it stays so, nowhere this time.
CREATE TABLE proposal_seat (
  proposal BLOB NOT NULL REFERENCES proposal (id),
  person BLOB NOT NULL REFERENCES person (id),
  proposal_group BLOB REFERENCES proposal_group (id),
  joins BLOB REFERENCES self_help_group (id),
  stays INTEGER NOT NULL CHECK (stays IN (0, 1)),
  PRIMARY KEY (proposal, person),
  CHECK (proposal_group IS NULL OR joins IS NULL),
  CHECK (stays = 1 OR proposal_group IS NOT NULL OR joins IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What is ruled out of a proposal: whatever matches in everything that is given.
CREATE TABLE proposal_forbidden (
  proposal BLOB NOT NULL REFERENCES proposal (id),
  position INTEGER NOT NULL,
  person BLOB REFERENCES person (id),
  facilitator BLOB REFERENCES facilitator (id),
  topic BLOB REFERENCES topic (id),
  weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
  part TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
  joins BLOB REFERENCES self_help_group (id),
  PRIMARY KEY (proposal, position),
  CHECK ((weekday IS NULL) = (part IS NULL)),
  CHECK ((topic IS NULL) <> (joins IS NULL))
) STRICT, WITHOUT ROWID;

-- Not journalled: answers of the outcome form, counted. No form is kept, so that nothing tells which answers came together,
-- when, in which order or from whom (S1.9). What waits is not told before enough are alike (R18).
CREATE TABLE outcome_count (
  programme BLOB NOT NULL REFERENCES programme (id),
  moment TEXT NOT NULL CHECK (moment IN ('start', 'end')),
  question TEXT NOT NULL CHECK (question IN ('coping', 'limits', 'speaking', 'creativity', 'choices', 'responsibility', 'confidence', 'lasting-strength', 'own-power', 'survival-power', 'sooner-help')),
  answer TEXT NOT NULL CHECK (answer IN ('not-yet', 'little', 'mostly', 'yes', 'not-said')),
  waiting INTEGER NOT NULL CHECK (waiting >= 0),
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown >= 0),
  PRIMARY KEY (programme, moment, question, answer)
) STRICT, WITHOUT ROWID;

-- Not journalled: what people and enquiries that were erased count for in reports (R21), without any id of theirs. A period is a
-- month, for persons a year; the value is a word or the id of a topic or programme, and empty where all are counted.
CREATE TABLE kept_count (
  unit TEXT NOT NULL CHECK (unit IN ('enquiries', 'conversations', 'activities', 'visits', 'persons')),
  period TEXT NOT NULL,
  line TEXT NOT NULL CHECK (line IN ('all', 'channel', 'topic', 'answer', 'programme', 'group', 'age', 'gender', 'new')),
  value TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (unit, period, line, value)
) STRICT, WITHOUT ROWID;

-- Not journalled: a report that was made, for undo cannot take back what was told (R18). What it counts stays as it was that day.
CREATE TABLE report (
  year INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('year', 'first-half', 'second-half', 'first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter')),
  made_on TEXT NOT NULL,
  -- The smallest number that was told.
  least INTEGER NOT NULL,
  PRIMARY KEY (year, part)
) STRICT, WITHOUT ROWID;

-- What was counted in a quarter when the first report that has it was made; quarter 0 is the whole year, for persons.
CREATE TABLE report_count (
  year INTEGER NOT NULL,
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
  unit TEXT NOT NULL CHECK (unit IN ('enquiries', 'conversations', 'activities', 'visits', 'persons')),
  line TEXT NOT NULL CHECK (line IN ('all', 'channel', 'topic', 'answer', 'programme', 'group', 'age', 'gender', 'new')),
  value TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (year, quarter, unit, line, value),
  CHECK ((quarter = 0) = (unit = 'persons'))
) STRICT, WITHOUT ROWID;

-- What a report tells: nothing where the number is hidden; '*' says that nothing of the line is told. What is not here is none.
CREATE TABLE report_cell (
  year INTEGER NOT NULL,
  part TEXT NOT NULL,
  unit TEXT NOT NULL,
  line TEXT NOT NULL,
  value TEXT NOT NULL,
  told INTEGER CHECK (told > 0),
  PRIMARY KEY (year, part, unit, line, value),
  FOREIGN KEY (year, part) REFERENCES report (year, part)
) STRICT, WITHOUT ROWID;

-- Not journalled: what is being typed.
CREATE TABLE draft (
  who BLOB NOT NULL REFERENCES coordinator (id),
  key TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (who, key)
) STRICT, WITHOUT ROWID;

-- The journal itself: one row an act, with the exact changes for undo and redo.
CREATE TABLE journal (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who BLOB NOT NULL,
  action TEXT NOT NULL,
  changeset BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'lapsed')),
  turned_at TEXT
) STRICT;
CREATE INDEX journal_by_state ON journal (state, number);

CREATE TABLE journal_subject (
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  number INTEGER NOT NULL REFERENCES journal (number),
  PRIMARY KEY (subject, number)
) STRICT, WITHOUT ROWID;

-- Not journalled: what is gone for good. Random ids, so that a backup from before can be cleaned of them.
CREATE TABLE erased (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'enquiry')),
  erased_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- R21, not journalled: words about others that went along, and when they were last changed: what is written there later stays.
CREATE TABLE erased_words (
  about BLOB NOT NULL CHECK (length(about) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('note', 'handover')),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (about, kind)
) STRICT, WITHOUT ROWID;

-- R21, not journalled: what stays of an erasure. Its day, who did it, how many; nobody's identity.
CREATE TABLE erasure (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  erased_on TEXT NOT NULL,
  -- Refers to nothing: an office that is brought back from a backup may not know her yet.
  who BLOB NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('asked', 'time-over')),
  people INTEGER NOT NULL CHECK (people >= 0),
  enquiries INTEGER NOT NULL CHECK (enquiries >= 0),
  -- The last backup in which they may be.
  last_backup INTEGER NOT NULL,
  -- Whether the database was written anew under a new key since.
  sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
  CHECK (people + enquiries > 0)
) STRICT;

-- Backups. Not journalled: undo takes back an act, never the fact that a copy lies somewhere.
CREATE TABLE backup_setting (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('often', 'daily', 'by-hand')),
  remind_on TEXT
) STRICT;

CREATE TABLE backup_place (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('beside', 'folder', 'stick')),
  place TEXT NOT NULL UNIQUE,
  added_at TEXT NOT NULL,
  behind_since TEXT,
  trouble TEXT,
  CHECK ((kind = 'beside') = (place = ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE backup (
  sequence INTEGER PRIMARY KEY,
  made_on TEXT NOT NULL,
  made_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('asked', 'opened', 'locked', 'new-keys', 'new-version')),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE backup_copy (
  sequence INTEGER NOT NULL REFERENCES backup (sequence),
  place BLOB NOT NULL REFERENCES backup_place (id),
  state TEXT NOT NULL CHECK (state IN ('good', 'damaged')),
  opened_at TEXT NOT NULL,
  size INTEGER,
  PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;

-- R21: the erasure up to which a copy was cleaned.
CREATE TABLE cleaned_copy (
  sequence INTEGER NOT NULL,
  place BLOB NOT NULL REFERENCES backup_place (id),
  erasure INTEGER NOT NULL,
  PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;
