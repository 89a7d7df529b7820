enquiry = New enquiry
enquiry-empty = New enquiry
    .why = What the caller tells you is written here.
