## Words of the rules

role-expert-by-experience = expert by experience
role-ally = ally
role-initiator = initiator
role-facilitator = facilitator
role-professional = professional
