people = People
people-empty = Nobody is here yet
    .why = Everyone who gets in touch will stand here. Begin with the first enquiry.
