## Roles of the people with a passphrase

desk-role-coordinator = coordinator
    .means = Runs the office: sees and does everything.
desk-role-conversation-leader = conversation leader
    .means = Holds conversations, puts people on the list and makes groups.
desk-role-phone-volunteer = phone volunteer
    .means = Answers the phone, makes calls and books conversations.
desk-role-advisor = advisor
    .means = Brings people of her own, and sees nobody else.
desk-role-facilitator = facilitator
    .means = Sees her own groups: what people are called, agreements, who came.

sight-all = all
sight-own = her own
sight-no = no

capability-own-desk = One’s own place: opening, locking, one’s passphrase, crisis numbers, search
capability-undo = Taking back what was done
capability-take-enquiries = Taking enquiries
capability-see-people = People’s pages and the list of people
capability-change-people = Changing what is known of people
capability-reach-people = Safe contact, calls and numbers
capability-keep-apart = Keeping people apart
capability-import-people = Taking in spreadsheets from before
capability-merge-people = Making one page of two that are the same person’s
capability-erase-people = Erasing people, and copies of their own data
capability-book-conversations = The days of conversations
capability-hold-conversations = Holding conversations and what came of them
capability-see-waiting = The waiting list
capability-change-waiting = Wishes, offers, joining and leaving the list
capability-see-groups = Groups with all that belongs to them
capability-run-groups = Making groups, placing people, seats, dates
capability-hold-evenings = Evenings and who came
capability-see-facilitators = The list of facilitators
capability-change-facilitators = Changing facilitators
capability-change-settings = The centre’s settings
capability-manage-access = Who opens the office, roles, the recovery kit
capability-manage-backups = Where backups go, and bringing one back
capability-see-totals = Reports: what the centre counts, in totals
capability-see-history = What everybody did

settings-roles = Roles
    .why = Who may see and do what.
roles-mine = Your role is: { $role }.
roles-what = What
roles-note = “Her own” are her own people, conversations, groups or acts. The app keeps these roles; they are no lock against other programs.

## A facilitator's own groups

own-groups = My groups
own-groups-lead = The groups you lead now. Only what you need for them is here.
own-groups-empty = You lead no group now
    .why = Once a group has its seat filled with you, it is here.
rail-own-groups = My groups
