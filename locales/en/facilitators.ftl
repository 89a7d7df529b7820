## Words of the rules

role-expert-by-experience = expert by experience
role-ally = ally
role-initiator = initiator
role-facilitator = facilitator
role-professional = professional

## Screens

facilitators = Facilitators
    .lead = Those who lead or open a group. A group can do without.
facilitators-empty = There are no facilitators yet
    .why = Add those who lead groups, so that they can take a seat. Groups that lead themselves need none.
facilitators-open = Go to the facilitators
facilitator-add = Add a facilitator
    .action = Add
facilitator-added = { $called } can take a seat now.
facilitator-called = Called
    .why = The only name that is ever shown. A first name or a nickname is enough.
facilitator-roles = Roles
    .why = Which seats can be taken. At least one.
facilitator-groups = Leads now
facilitator-free = No group at present
facilitator-leads = leads { $group }
facilitator-pledge = Pledge of silence
facilitator-pledge-on = Pledge of silence signed on
    .why = It holds for every group, and after leaving. Leave it empty until it is signed.
facilitator-pledged = Pledge signed
facilitator-pledged-on = Signed { $day }
facilitator-contact = How the office gets in touch
    .why = Stays on this page. It may stay empty.
facilitator-person = Takes or took part here too
    .why = Then the office keeps this person away from groups where that is not possible. It may stay empty.
facilitator-person-linked = Linked to a person here
facilitator-put-away = Put away
    .why = No longer offered for a seat. Seats that are held stay.
facilitator-seats = Seats held now
facilitator-seat = { $group }, { $role }
